import type { Collection } from '../../core/collection.ts';
import { coverageOf, LEDGER_STATES } from '../../core/ledger.ts';
import { amountText } from '../../core/money.ts';
import type { RunCost } from '../../core/run.ts';
import type { StoreUsage } from '../../core/store.ts';
import { collectionOf } from '../../engine/collection-of.ts';
import { outstandingUnits } from '../../engine/outstanding-units.ts';
import type { RunRecord } from '../../store/run-documents.ts';
import { breakersTable } from '../breakers-table.ts';
import type { CommandResult, ResultTable } from '../command-result.ts';
import { durationText } from '../duration-text.ts';
import { planFacts } from '../plan-facts.ts';
import { runCostOf, withStore } from '../run-cost.ts';
import { type RunProgress, readProgress } from '../run-progress.ts';
import type { TenantSession } from '../tenant-session.ts';
import { percentText } from './list-runs.ts';

/** Kinds of failure that are shown; the rest is counted. */
const MOST_FAILURES = 20;

/** One run: what was planned, how its reads ended, what is wrong, and what it cost. */
export async function showRun(session: TenantSession, run: string | undefined): Promise<CommandResult> {
  const shown = await readShown(session, run);
  const { plan, attempts, done, breakers } = shown.progress;
  const { record } = shown;
  const { ratio } = coverageOf(shown.collection.ledger);
  return {
    exitCode: 0,
    document: documentOf(shown),
    line: plan.run,
    tables: [
      { head: [], rows: planFacts(plan, outstandingUnits(plan, done, attempts)) },
      readsTable(shown.collection),
      failuresTable(shown.collection),
      deadLettersTable(shown.collection),
      breakersTable(breakers),
      costTable(shown),
    ],
    closing: [
      `Reads answered in AWS: ${shareText(ratio)}`,
      ...(record
        ? [`Reads answered with those of the bill, as reported: ${shareText(record.coverage)}`]
        : []),
      record ? `Reported at ${record.endedAt}, exit code ${record.exitCode}.` : 'Not reported yet.',
    ],
    outputs: {},
    page: null,
  };
}

function shareText(ratio: number | null): string {
  return ratio === null ? 'none was planned' : percentText(ratio);
}

interface ShownRun {
  readonly progress: RunProgress;
  readonly cancelled: boolean;
  readonly collection: Collection;
  readonly cost: RunCost;
  /** What this command asked of the store: no part of what the run cost. */
  readonly storeUsage: StoreUsage;
  /** `null`: not reported yet. */
  readonly record: RunRecord | null;
}

async function readShown({ runStore, store }: TenantSession, run: string | undefined): Promise<ShownRun> {
  const progress = await readProgress(runStore, run);
  const { plan, records, attempts } = progress;
  const cancelled = await runStore.cancelled(plan.run);
  return {
    progress,
    cancelled,
    collection: collectionOf(plan, records, { attempts, cancelled }),
    cost: runCostOf(plan, [...records, ...attempts.map(({ record }) => record)]),
    storeUsage: store.usage(),
    record: await runStore.readRunRecord(plan.run),
  };
}

function documentOf({ progress, cancelled, collection, cost, record }: ShownRun) {
  const { plan, breakers } = progress;
  return {
    run: plan.run,
    tenant: plan.tenant,
    asOf: plan.asOf,
    cancelled,
    units: collection.units,
    coverage: coverageOf(collection.ledger),
    reportedCoverage: record?.coverage ?? null,
    failures: failuresOf(collection),
    deadLetters: collection.deadLetters,
    breakers,
    cost: { ...cost, paid: cost.paid.map(({ amount, ...each }) => ({ ...each, usd: amountText(amount) })) },
    reportedAt: record?.endedAt ?? null,
    exitCode: record?.exitCode ?? null,
  };
}

function readsTable({ ledger }: Collection): ResultTable {
  const { byState } = coverageOf(ledger);
  return { head: ['Reads', 'Number'], rows: LEDGER_STATES.map((state) => [state, `${byState[state]}`]) };
}

function deadLettersTable({ deadLetters }: Collection): ResultTable {
  return {
    head: ['Dead letter', 'Place', 'Group', 'Tries', 'Why'],
    rows: deadLetters.map(({ unit, region, serviceGroup, attempts, errorClass, poison }) => [
      unit,
      region,
      serviceGroup,
      `${attempts}`,
      poison ? `${errorClass} (poison)` : errorClass,
    ]),
  };
}

function costTable({ cost, storeUsage }: ShownRun): ResultTable {
  const { calls, throttles, retries, unitSeconds, paid } = withStore(
    cost,
    'store (this command)',
    storeUsage,
  );
  return {
    head: [],
    rows: [
      ['Calls', `${calls}`],
      ['Throttled', `${throttles}`],
      ['Retried', `${retries}`],
      ['Work', durationText(unitSeconds)],
      ...paid.map(({ what, requests, amount }) => [what, `${requests} for $${amountText(amount)}`]),
    ],
  };
}

interface Failure {
  readonly state: string;
  readonly dataset: string;
  readonly reason: string;
  readonly missingPermissions: readonly string[];
  readonly reads: number;
}

/** Reads that failed for the same reason are one line, the commonest first. */
function failuresOf({ ledger }: Collection): readonly Failure[] {
  const missing = ledger.filter(({ state }) => state !== 'ok' && state !== 'empty');
  const alike = Map.groupBy(missing, ({ state, dataset, reason }) =>
    JSON.stringify([state, dataset, reason]),
  );
  return [...alike.values()]
    .flatMap((rows) => {
      const [first] = rows;
      if (!first) return [];
      const { state, dataset, reason, missingPermissions } = first;
      return [{ state, dataset, reason: reason ?? '', missingPermissions, reads: rows.length }];
    })
    .sort((a, b) => b.reads - a.reads);
}

function failuresTable(collection: Collection): ResultTable {
  const failures = failuresOf(collection);
  const rows = failures
    .slice(0, MOST_FAILURES)
    .map(({ dataset, state, reason, reads }) => [dataset, state, `${reads}`, reason.slice(0, 100)]);
  const more = failures.length - rows.length;
  return {
    head: ['Missing', 'State', 'Reads', 'Why'],
    rows: more > 0 ? [...rows, [`${more} more kinds`, '', '', '']] : rows,
  };
}
