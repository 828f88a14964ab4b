import { joinBytes } from './join-bytes.ts';

export async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')),
    Infinity,
  );
  if (!parts) throw new TypeError('Nothing limits what is packed.');
  return parts;
}

/** `null` for bytes that are no gzip, are cut short or altered, or unpack to more than `maxBytes`. */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await collect(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), maxBytes);
  } catch {
    return null;
  }
}

async function collect(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > maxBytes) return null;
    parts.push(part);
  }
  return joinBytes(parts);
}
