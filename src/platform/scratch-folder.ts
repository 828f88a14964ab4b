import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for what one run needs on disk and nobody needs afterwards. */
export interface ScratchFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Below the runner's own temporary folder where there is one: it has the room. */
export async function makeScratchFolder(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ScratchFolder> {
  const path = await mkdtemp(join(environment['RUNNER_TEMP'] || tmpdir(), 'spendlog-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
