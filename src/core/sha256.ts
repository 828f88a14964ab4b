import { hexOf } from './hex.ts';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256OfText(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
