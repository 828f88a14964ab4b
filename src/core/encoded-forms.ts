/** Shorter ones would take ordinary words out of every text. */
const SHORTEST = 4;

/**
 * How a secret can appear in text: as it is, trimmed, escaped in JSON, percent-encoded, in hexadecimal, and in
 * base64 wherever in the encoded bytes it begins. Empty for a secret of fewer than four characters.
 */
export function encodedForms(secret: string): readonly string[] {
  const raw = secret.trim();
  if (raw.length < SHORTEST) return [];
  const bytes = new TextEncoder().encode(raw);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const base64 = [0, 1, 2]
    .map((offset) => base64At(bytes, offset))
    .filter(({ length }) => length >= SHORTEST);
  return [
    raw,
    JSON.stringify(raw).slice(1, -1),
    percentEncoded(raw),
    percentEncoded(raw).replaceAll('%20', '+'),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    ...base64.map(encodeURIComponent),
  ];
}

/** Lone surrogates cannot be percent-encoded; they become the replacement character, as on the wire. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Base64 of the bytes when `offset` others stand before them; without the characters that depend on the neighbours. */
function base64At(bytes: Uint8Array, offset: number): string {
  const padded = new Uint8Array(offset + bytes.length);
  padded.set(bytes, offset);
  const binary = Array.from(padded, (byte) => String.fromCharCode(byte)).join('');
  const own = Math.floor((padded.length * 8) / 6);
  return btoa(binary).slice(Math.ceil((offset * 8) / 6), own);
}
