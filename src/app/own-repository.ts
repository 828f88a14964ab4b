import type { Config } from '../config/config.ts';
import { refuseNeighbours } from '../config/tenant-rules.ts';
import { SpendlogError } from '../core/errors.ts';
import type { RunEnvironment } from './run-contract.ts';
import { tenantConfig } from './tenants.ts';

/**
 * Makes sure that the reports of these tenants belong where this process writes them: nothing is sent to another
 * repository. Outside of GitHub nobody knows which repository a folder is part of: then it is a warning.
 * @throws SpendlogError INPUT_INVALID
 */
export function refuseOtherRepository(
  config: Config,
  tenants: readonly string[],
  { environment, progress }: Pick<RunEnvironment, 'environment' | 'progress'>,
): void {
  const running = environment['GITHUB_REPOSITORY'] ?? '';
  if (running !== '') refuseNeighbours(config, running);
  for (const tenant of tenants) {
    const wanted = tenantConfig(config, tenant)?.repository;
    if (wanted === undefined || wanted.toLowerCase() === running.toLowerCase()) continue;
    if (running !== '') throw belongsElsewhere(tenant, wanted, running);
    progress.warn(
      `The reports of tenant ${tenant} belong in ${wanted}: make sure that this folder is part of it (GITHUB_REPOSITORY says so).`,
    );
  }
}

function belongsElsewhere(tenant: string, wanted: string, running: string): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    `The reports of tenant ${tenant} belong in ${wanted}, and this is ${running}. Reports are written to the repository that runs, and to no other yet.`,
    `Run it in ${wanted}, from a spendlog.yml there, and take the tenant out of this one or set active: false; or take its repository: away.`,
  );
}
