import type { Collection } from '../../core/collection.ts';
import { coverageOf, LEDGER_STATES } from '../../core/ledger.ts';
import { amountText } from '../../core/money.ts';
import { collectionOf } from '../../engine/collection-of.ts';
import { outstandingUnits } from '../../engine/outstanding-units.ts';
import type { CommandResult, ResultTable } from '../command-result.ts';
import { durationText } from '../duration-text.ts';
import { planFacts } from '../plan-facts.ts';
import { runCostOf } from '../run-cost.ts';
import { readProgress } from '../run-progress.ts';
import type { TenantSession } from '../tenant-session.ts';
import { percentText } from './list-runs.ts';

/** Kinds of failure that are shown; the rest is counted. */
const MOST_FAILURES = 20;

/** One run: what was planned, how its reads ended, what is wrong, and what it cost. */
export async function showRun(session: TenantSession, run: string | undefined): Promise<CommandResult> {
  const { runStore, store } = session;
  const progress = await readProgress(runStore, run);
  const { plan, records, attempts, done } = progress;
  const cancelled = await runStore.cancelled(plan.run);
  const collection = collectionOf(plan, records, { attempts, breakers: [], cancelled });
  const cost = runCostOf(plan, [...records, ...attempts.map(({ record }) => record)], store.usage());
  const record = await runStore.readRunRecord(plan.run);
  const coverage = coverageOf(collection.ledger);
  return {
    exitCode: 0,
    document: {
      run: plan.run,
      tenant: plan.tenant,
      asOf: plan.asOf,
      cancelled,
      units: collection.units,
      coverage,
      failures: failuresOf(collection),
      deadLetters: collection.deadLetters,
      cost: { ...cost, paid: cost.paid.map(({ amount, ...each }) => ({ ...each, usd: amountText(amount) })) },
      reportedAt: record?.endedAt ?? null,
      exitCode: record?.exitCode ?? null,
    },
    line: plan.run,
    tables: [
      { head: [], rows: planFacts(plan, outstandingUnits(plan, done, attempts)) },
      {
        head: ['Reads', 'Number'],
        rows: LEDGER_STATES.map((state) => [state, `${coverage.byState[state]}`]),
      },
      failuresTable(collection),
      {
        head: ['Dead letter', 'Place', 'Group', 'Tries', 'Why'],
        rows: collection.deadLetters.map(
          ({ unit, region, serviceGroup, attempts: tries, errorClass, poison }) => [
            unit,
            region,
            serviceGroup,
            `${tries}`,
            poison ? `${errorClass} (poison)` : errorClass,
          ],
        ),
      },
      {
        head: [],
        rows: [
          ['Calls', `${cost.calls}`],
          ['Throttled', `${cost.throttles}`],
          ['Retried', `${cost.retries}`],
          ['Work', durationText(cost.unitSeconds)],
          ...cost.paid.map(({ what, requests, amount }) => [what, `${requests} for $${amountText(amount)}`]),
        ],
      },
    ],
    closing: [
      `Coverage: ${coverage.ratio === null ? 'nothing was planned' : percentText(coverage.ratio)}`,
      record ? `Reported at ${record.endedAt}, exit code ${record.exitCode}.` : 'Not reported yet.',
    ],
    outputs: {},
    page: null,
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
