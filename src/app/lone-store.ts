import type { StoreConfig } from '../config/store.ts';
import { SpendlogError } from '../core/errors.ts';
import type { RunEnvironment } from './run-contract.ts';

/**
 * The jobs of a workflow run on machines of their own: what one of them leaves in a file store, no other can see.
 * @throws SpendlogError INPUT_INVALID
 */
export function refuseLoneStore(
  store: StoreConfig,
  { environment }: Pick<RunEnvironment, 'environment'>,
): void {
  if (store.kind !== 'file' || environment['GITHUB_ACTIONS'] !== 'true') return;
  throw new SpendlogError(
    'INPUT_INVALID',
    'A file store lies on one machine: the jobs of a workflow could not see what another one left.',
    'Set store to s3://bucket/prefix or artifact, or use the command run, which does everything in one job.',
  );
}
