import { setTimeout } from 'node:timers/promises';

const ATTEMPTS = 3;
const DEADLINE_MS = 300_000;
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * The body at a URL, 128 MB at most. A server's or the network's fault is tried three times.
 * `HTTPS_PROXY` is honoured where Node is told to (`NODE_USE_ENV_PROXY=1`).
 */
export async function downloadBytes(url: string, pauseMs = 1000): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await downloadOnce(url);
    } catch (error) {
      if (error instanceof Refused || attempt === ATTEMPTS) throw error;
      await setTimeout(pauseMs * attempt);
    }
  }
}

/** An answer that another attempt would not change. */
class Refused extends Error {}

async function downloadOnce(url: string): Promise<Uint8Array> {
  const response = await fetch(url, { signal: AbortSignal.timeout(DEADLINE_MS) });
  const { status, body } = response;
  if (status >= 500 || status === 429) throw new Error(`HTTP ${status}`);
  if (!response.ok || !body) throw new Refused(`HTTP ${status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BYTES) throw new Refused(`the answer is larger than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
