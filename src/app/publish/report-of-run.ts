import { SpendlogError } from '../../core/errors.ts';
import { remembered } from '../predecessor.ts';
import type { TenantSession } from '../tenant-session.ts';
import { type PublishedReport, readPublished } from './published-report.ts';

/**
 * The report of the run that was named, else of the one reported on last.
 * @throws SpendlogError RUN_NOT_FOUND
 */
export async function reportOfRun(
  { id, runStore }: TenantSession,
  asked: string | undefined,
): Promise<PublishedReport> {
  const runs = remembered(await runStore.history());
  const found = asked === undefined ? runs.at(-1) : runs.findLast(({ run }) => run === asked);
  if (!found) throw nothingReported(id, asked);
  const hash = found.summary.publication;
  const kept = hash === undefined ? null : await readPublished(runStore, found.run, hash);
  if (!kept) throw notKept(found.run);
  return kept;
}

function nothingReported(tenant: string, run: string | undefined): SpendlogError {
  return new SpendlogError(
    'RUN_NOT_FOUND',
    run === undefined
      ? `The store remembers no report of the tenant ${tenant}.`
      : `The store remembers no report of the run ${run}.`,
    'Write one first: spendlog report, or spendlog run. The runs there are: spendlog runs list.',
  );
}

function notKept(run: string): SpendlogError {
  return new SpendlogError(
    'RUN_NOT_FOUND',
    `The report of the run ${run} is not in the store any more, or of another version.`,
    'Write it again with spendlog report, then publish it.',
  );
}
