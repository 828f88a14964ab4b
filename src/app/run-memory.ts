import type { Config } from '../config/config.ts';
import type { Collection } from '../core/collection.ts';
import type { ExitCode } from '../core/errors.ts';
import type { Known } from '../core/known.ts';
import { coverageOf } from '../core/ledger.ts';
import { amountText } from '../core/money.ts';
import type { Plan } from '../core/plan.ts';
import type { Report } from '../core/report.ts';
import type { RunCost, RunNotes } from '../core/run.ts';
import { isDone, type UnitRecord } from '../core/unit-result.ts';
import { canonicalJson } from '../engine/canonical-json.ts';
import { renderJson } from '../render/render-json.ts';
import type { Life } from '../report/living/life.ts';
import { toPortableJson } from '../store/portable-json.ts';
import type { RunStore } from '../store/run-store.ts';
import { type KnownLives, keepLives } from './known-lives.ts';
import { type KnownSightings, keepSightings } from './known-sightings.ts';
import type { LookedUpPrice } from './price-found.ts';
import { keepPublished } from './publish/published-report.ts';
import type { BillRead } from './read-the-bill.ts';
import { totalPaid } from './run-cost.ts';
import { type RunSummary, scopeOf } from './run-summary.ts';

/** A run that was reported on. */
export interface Reported {
  readonly plan: Plan;
  readonly report: Report;
  readonly collection: Known<Collection>;
  readonly read: BillRead;
  /** What the price list was asked. */
  readonly prices: readonly LookedUpPrice[];
  readonly config: Config;
  /** Text of the report.json that this one was held against. */
  readonly earlier: string | null;
  /** What was known of first days. */
  readonly before: KnownSightings | null;
  /** Histories of recommendations before this run, and from it on; `null`: nobody looked, so that those before go on. */
  readonly livesBefore: KnownLives | null;
  readonly lives: readonly Life[] | null;
  /** All tries, the done ones among them. */
  readonly tries: readonly UnitRecord[];
  readonly cost: RunCost;
  /** What a page tells of the run. */
  readonly notes: RunNotes;
  /** What people decided on issues, as text; `null`: issues are not configured. */
  readonly decisions: string | null;
  readonly exitCode: ExitCode;
  readonly endedAt: Date;
}

/** Leaves in the store what the report was made of, what it cost, and its place in the tenant's history. */
export async function rememberRun(runStore: RunStore, reported: Reported): Promise<RunSummary> {
  const { plan, report, cost, exitCode, endedAt } = reported;
  const { run } = plan;
  await writeInputs(runStore, reported);
  const coverage = report.ledger.known ? coverageOf(report.ledger.value.rows).ratio : null;
  await runStore.writeRunRecord({
    run,
    startedAt: plan.now,
    endedAt: endedAt.toISOString(),
    exitCode,
    coverage,
    cost,
    unitSeconds: unitSeconds(reported.tries),
  });
  const recommendations = report.recommendations.known ? report.recommendations.value : [];
  const sightings = await keepSightings(runStore, {
    ...reported,
    billChecks: report.billChecks,
    recommendations,
  });
  const lives = (await keepLives(runStore, reported.lives)) ?? reported.livesBefore?.hash ?? null;
  const content: RunSummary = {
    asOf: plan.asOf,
    scope: scopeOf(plan),
    report: await runStore.writeInput(run, renderJson(report)),
    publication: await keepPublished(runStore, { run, report, notes: reported.notes }),
    ...(sightings === null ? {} : { sightings }),
    ...(lives === null ? {} : { lives }),
    exitCode,
    coverage,
    ...unitCounts(reported.collection),
    seconds: (endedAt.getTime() - Date.parse(plan.now)) / 1000,
    calls: cost.calls,
    throttles: cost.throttles,
    paid: amountText(totalPaid(cost)),
  };
  await runStore.writeHistory({ run, at: endedAt.toISOString(), predecessor: plan.predecessor, content });
  return content;
}

/** The report is a function of these; each is kept under its hash. */
async function writeInputs(
  runStore: RunStore,
  { plan, collection, read, prices, config, decisions, earlier, before, livesBefore }: Reported,
): Promise<void> {
  const { run } = plan;
  const keep = (text: string) => runStore.writeInput(run, text);
  await runStore.writeInputs(run, {
    plan: await keep(canonicalJson(JSON.parse(toPortableJson(plan)))),
    results: [await keep(toPortableJson(collection))],
    bill: await keep(toPortableJson(read)),
    prices: prices.length === 0 ? null : await keep(toPortableJson(prices)),
    config: await keep(toPortableJson(config)),
    decisions: decisions === null ? null : await keep(decisions),
    predecessor: earlier === null ? null : await keep(earlier),
    sightings: before?.hash ?? null,
    lives: livesBefore?.hash ?? null,
  });
}

/** Of the units that are done, and of all tries at them: a later one reads only what was missing. Ascending by id. */
export function unitSeconds(tries: readonly UnitRecord[]): Readonly<Record<string, number>> {
  const done = new Set(tries.filter(({ result }) => isDone(result)).map(({ result }) => result.unit));
  const seconds = new Map([...done].sort().map((unit) => [unit, 0]));
  for (const { result, cost } of tries) {
    const before = seconds.get(result.unit);
    if (before !== undefined) seconds.set(result.unit, before + cost.seconds);
  }
  return Object.fromEntries(seconds);
}

function unitCounts(collection: Known<Collection>): { readonly planned: number; readonly done: number } {
  return collection.known ? collection.value.units : { planned: 0, done: 0 };
}
