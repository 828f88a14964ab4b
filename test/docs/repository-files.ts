import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file by its path from the root of the repository. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** Names of the folders of examples. */
export const EXAMPLES: readonly string[] = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Our own workflows. */
export const OWN_WORKFLOWS: readonly RepositoryFile[] = readdirSync(join(root, '.github/workflows'))
  .filter((name) => name.endsWith('.yml'))
  .map((name) => repositoryFile(`.github/workflows/${name}`));

/** Workflows that are there to be copied. */
export const EXAMPLE_WORKFLOWS: readonly RepositoryFile[] = EXAMPLES.map((name) =>
  repositoryFile(`examples/${name}/workflow.yml`),
);

export function repositoryFile(path: string): RepositoryFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}
