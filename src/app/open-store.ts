import type { StoreConfig } from '../config/store.ts';
import type { Store } from '../core/store.ts';
import { createArtifactStore } from '../platform/store/artifact-store.ts';
import { createFileStore } from '../platform/store/file-store.ts';
import { createS3Store } from '../platform/store/s3-store.ts';
import type { RunEnvironment } from './run-contract.ts';

type Credentials = NonNullable<Parameters<typeof createS3Store>[0]['credentials']>;

/** Opens the store that is configured. One in S3 is asked with the credentials of the tenant, on first use. */
export function openStore(
  config: StoreConfig,
  tenant: string,
  { workingFolder, clock, random, environment }: RunEnvironment,
  credentials: Credentials,
): Store {
  if (config.kind === 'file') {
    return createFileStore({ folder: resolved(workingFolder, config.path), shown: config.path });
  }
  if (config.kind === 's3') {
    return createS3Store({
      ...config,
      region: config.region ?? (environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || null),
      credentials,
      probeKey: `tenants/${tenant}/probe`,
      clock,
      random,
    });
  }
  return createArtifactStore({ folder: artifactFolder(environment, workingFolder), tenant, environment });
}

/** The runner empties it before each job. */
function artifactFolder(environment: RunEnvironment['environment'], workingFolder: string): string {
  return `${environment['RUNNER_TEMP'] || workingFolder}/.spendlog-hand-over`;
}

function resolved(workingFolder: string, path: string): string {
  return path.startsWith('/') ? path : `${workingFolder}/${path}`;
}
