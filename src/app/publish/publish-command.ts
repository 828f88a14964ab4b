import { SpendlogError } from '../../core/errors.ts';
import type { CommandResult } from '../command-result.ts';
import type { PublishOptions } from '../invocation.ts';
import { remembered } from '../predecessor.ts';
import type { RunEnvironment } from '../run-contract.ts';
import { asTenant, type TenantSession } from '../tenant-session.ts';
import { publishOfSession } from './publish-of-session.ts';
import { publishResult } from './publish-result.ts';
import { type PublishedReport, readPublished } from './published-report.ts';

/** `publish`: delivers the report of a run through every channel that is configured. */
export function publish(options: PublishOptions, environment: RunEnvironment): Promise<CommandResult> {
  return asTenant(options, environment, async (session) => {
    const published = await reportOf(session, options.run);
    return publishResult(await publishOfSession(session, published, environment));
  });
}

/** The report of the run that was named, else of the one reported on last. */
async function reportOf(
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
