import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Without these the runner offers no artifacts to this process. */
const NEEDED = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const;

/** Whether this process is a step of an action, which alone may leave artifacts. */
export function takesArtifacts(environment: Readonly<Record<string, string | undefined>>): boolean {
  return NEEDED.every((name) => Boolean(environment[name]));
}

/**
 * Leaves a folder as one artifact of the workflow run, for as long as the repository keeps artifacts.
 * Throws what the client does: its messages may hold signed addresses.
 */
export async function uploadFolder(name: string, folder: string): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  await new DefaultArtifactClient().uploadArtifact(name, files.sort(), folder);
}
