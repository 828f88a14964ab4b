import type { GitRunner } from './git-runner.ts';

const LINE_FEED = 10;

/** Texts of blobs by id; one that is not there, or is no text, is missing. */
export async function objectTexts(
  git: GitRunner,
  blobs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const bytes = await git.objects(blobs);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? [];
    if (end < 0) break;
    at = end + 1;
    if (id === undefined) continue;
    const text = decoded(bytes.subarray(at, at + Number(size)));
    if (text !== null) texts.set(id, text);
    at += Number(size) + 1;
  }
  return texts;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
