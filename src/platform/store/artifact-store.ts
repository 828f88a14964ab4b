import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isSpendlogError, SpendlogError } from '../../core/errors.ts';
import { isStoreKey, type Store } from '../../core/store.ts';
import { downloadArtifacts, MAX_TOTAL_BYTES } from './artifact-download.ts';
import { createFileStore } from './file-store.ts';

export interface ArtifactStoreOptions {
  /** A folder of this job's own, empty at first. */
  readonly folder: string;
  /** Only this tenant's artifacts are read, and only its keys written. */
  readonly tenant: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What all artifacts together may unpack to; absent: 4 GiB. */
  readonly maxBytes?: number;
}

/** What it is there for ends with the workflow run; some days more let a job be run again. */
const RETENTION_DAYS = 3;

/** Without these the runner offers no artifacts to this process. */
const NEEDED = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'] as const;

/**
 * Hands objects over between the jobs of one workflow run: on first use everything that earlier jobs uploaded is
 * downloaded, and `close` uploads what this job wrote as one artifact of a new name. Jobs that run at the same time
 * do not see each other; of two that wrote one key, the one that uploaded first counts.
 */
export function createArtifactStore(options: ArtifactStoreOptions): Store {
  const { tenant, environment } = options;
  const local = createFileStore({ folder: join(options.folder, 'objects'), shown: 'artifact' });
  const written = new Set<string>();
  let opening: Promise<Store> | null = null;
  const opened = (): Promise<Store> => {
    opening ??= open(options, local);
    return opening;
  };
  return {
    location: 'artifact',
    check: async () => (await opened()).check(),
    async create(key, body) {
      const outcome = await (await opened()).create(own(tenant, key), body);
      if (outcome === 'created') written.add(key);
      return outcome;
    },
    read: async (key) => (await opened()).read(own(tenant, key)),
    async *list(prefix) {
      yield* (await opened()).list(prefix);
    },
    async remove(key) {
      if (!written.delete(key)) return;
      await local.remove(key);
    },
    usage: () => local.usage(),
    async close() {
      if (written.size === 0) return;
      await upload(options, environment, [...written].sort());
      written.clear();
    },
  };
}

async function open(options: ArtifactStoreOptions, local: Store): Promise<Store> {
  const { folder, tenant, environment, maxBytes = MAX_TOTAL_BYTES } = options;
  const missing = NEEDED.filter((name) => !environment[name]);
  if (missing.length > 0) throw outside(missing);
  try {
    await downloadArtifacts(join(folder, 'downloads'), tenant, local, maxBytes);
    return local;
  } catch (cause) {
    throw refused('read', cause);
  }
}

async function upload(
  { folder, tenant }: ArtifactStoreOptions,
  environment: ArtifactStoreOptions['environment'],
  keys: readonly string[],
): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const root = join(folder, 'objects');
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  // Names can be used once: a job that runs again uploads a further artifact.
  const name = `spendlog-store-${tenant}-${attempt.replace(/\D/g, '')}-${randomUUID().replaceAll('-', '')}`;
  try {
    await new DefaultArtifactClient().uploadArtifact(
      name,
      keys.map((key) => join(root, key)),
      root,
      { retentionDays: RETENTION_DAYS },
    );
  } catch (cause) {
    throw refused('upload', cause);
  }
}

function own(tenant: string, key: string): string {
  if (isStoreKey(key) && key.startsWith(`tenants/${tenant}/`)) return key;
  throw new TypeError(`Not a key of the tenant: ${JSON.stringify(key)}`);
}

function outside(missing: readonly string[]): SpendlogError {
  return new SpendlogError(
    'STORE_UNAVAILABLE',
    `There are no workflow artifacts here: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set.`,
    'Artifacts are there for the Spendlog action within GitHub Actions, not for a command in a `run:` step. Elsewhere set store to file or s3://bucket/prefix.',
  );
}

/** The client's own message stays in `cause`: it may hold signed addresses. */
function refused(what: 'read' | 'upload', cause: unknown): SpendlogError {
  if (isSpendlogError(cause)) return cause;
  return new SpendlogError(
    'STORE_UNAVAILABLE',
    `GitHub refused to ${what} the artifacts of this workflow run.`,
    'Run the job again; if it stays, look at the artifact storage quota of the account, or set store to s3://bucket/prefix.',
    { cause },
  );
}
