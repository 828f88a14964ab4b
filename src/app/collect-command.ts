import { isSpendlogError, SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import { outstandingUnits } from '../engine/outstanding-units.ts';
import { breakersTable } from './breakers-table.ts';
import { type Collected, collectTenant } from './collect-tenant.ts';
import type { CommandResult } from './command-result.ts';
import { durationText } from './duration-text.ts';
import type { CollectOptions } from './invocation.ts';
import { refuseLoneStore } from './lone-store.ts';
import { batchNamed } from './matrix.ts';
import type { RunEnvironment } from './run-contract.ts';
import { readProgress } from './run-progress.ts';
import { storeLine } from './store-line.ts';
import { asTenant, type TenantSession } from './tenant-session.ts';

/** `collect`: what a plan names and is not in the store yet. Green whatever AWS says: the verdict is `report`'s. */
export function collect(options: CollectOptions, environment: RunEnvironment): Promise<CommandResult> {
  const began = environment.clock.now();
  return asTenant(options, environment, async (session) => {
    const { config } = session;
    refuseLoneStore(options.store ?? config.store, environment);
    // First: a store in S3 is read with the credentials of the tenant.
    const refusal = await signInRefusal(session);
    if (refusal) return nothingRead(options, refusal);
    const { plan, done, attempts } = await readProgress(session.runStore, options.run);
    const { name, reprocess } = batchNamed(options.batch);
    if (await session.runStore.cancelled(plan.run)) return nothingTo(plan, 'is cancelled.');
    const batch = name === null ? null : unitsOfBatch(plan, name);
    const outstanding = outstandingUnits(plan, done, attempts, reprocess ? 'reprocess' : 'resume');
    const units = outstanding.filter(({ id }) => batch === null || batch.has(id));
    if (units.length === 0) return nothingTo(plan, 'is collected, or given up.');
    const collected = await collectTenant(
      session,
      {
        plan,
        units,
        attempts,
        worker: name ?? 'all',
        minutes: config.collect.jobMinutes,
        began,
      },
      environment,
    );
    return resultOf(session, plan, units, collected, environment);
  });
}

/** AWS is down, or does not let this job in: `report` tries once more and gives the verdict. Anything else is thrown. */
async function signInRefusal(session: TenantSession): Promise<SpendlogError | null> {
  try {
    await session.access();
    return null;
  } catch (error) {
    if (isSpendlogError(error) && /^(AWS_|SIGN_IN_REFUSED)/.test(error.code)) return error;
    throw error;
  }
}

/** How many units there are may be as unknown as what is in them. */
function nothingRead({ run }: CollectOptions, { code, message, hint }: SpendlogError): CommandResult {
  return {
    exitCode: 0,
    document: { run: run ?? null, units: null, done: 0, incomplete: 0, outOfTime: 0, refused: code },
    line: run ?? '',
    tables: [],
    closing: [`Nothing could be read: ${message}`, hint],
    outputs: { run: run ?? '' },
    page: null,
  };
}

function unitsOfBatch(plan: Plan, name: string): ReadonlySet<string> {
  const batch = plan.batches.find(({ id }) => id === name);
  if (batch) return new Set(batch.units);
  throw new SpendlogError(
    'INPUT_INVALID',
    `The run ${plan.run} has no batch ${name}.`,
    "Give one of the ids in plan's matrix, or leave --batch out to collect all that is outstanding.",
  );
}

function nothingTo({ run }: Plan, why: string): CommandResult {
  return {
    exitCode: 0,
    document: { run, units: 0, done: 0, incomplete: 0, outOfTime: 0 },
    line: run,
    tables: [],
    closing: [`There is nothing to collect: the run ${run} ${why}`],
    outputs: { run },
    page: null,
  };
}

function resultOf(
  { store }: TenantSession,
  { run }: Plan,
  units: readonly Unit[],
  { summary, breakers, operations }: Collected,
  { signal }: RunEnvironment,
): CommandResult {
  const { done, incomplete, outOfTime, cancelled, cost } = summary;
  return {
    exitCode: signal.aborted ? 1 : 0,
    document: { run, ...summary, breakers, operations },
    line: run,
    tables: [
      {
        head: [],
        rows: [
          ['Units', `${units.length}`],
          ['Complete', `${done}`],
          ['With reads missing', `${incomplete}`],
          ['Not begun in time', `${outOfTime}`],
          [
            'Calls',
            `${cost.calls} (${cost.pages} pages, ${cost.throttles} throttled, ${cost.retries} retried)`,
          ],
          ['Metrics asked for', `${cost.metrics}`],
          ['Work', durationText(cost.seconds)],
          ['Store', storeLine(store.usage())],
        ],
      },
      breakersTable(breakers),
    ],
    closing: [cancelled ? `Run ${run} was stopped; what was read is kept.` : `Run ${run}`],
    outputs: { run },
    page: null,
  };
}
