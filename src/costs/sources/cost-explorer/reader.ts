import type { CostAndUsagePage, CostExplorerPort, ResponseCache } from '../../../core/cost-explorer-port.ts';
import type { Money } from '../../../core/money.ts';
import { contains, type Month, monthOf, monthPeriod, type Period } from '../../../core/period.ts';
import type { Progress } from '../../../core/ports.ts';
import { type Fact, parsePage } from './answer.ts';
import { type CachedFacts, decodeFacts, encodeFacts, monthKey, slotKey } from './cached-facts.ts';
import { covers, type Extent, monthPieces, uncovered } from './coverage.ts';
import { ASSUMED_GROUPS_PER_PAGE, estimatePages, type KnownSizes, requestPeriods } from './estimate.ts';
import type { FoldPart } from './fold.ts';
import { type MonthTotal, restatement } from './month-total.ts';
import { type PagedAnswer, readPages } from './pages.ts';
import type { Reading } from './reading.ts';
import { kindFilterOf, type RequestScope, requestOf } from './request.ts';
import type { RequestBudget } from './request-budget.ts';

/** An answer in memory: one request, or one month from the cache. */
export interface Answer extends Extent {
  readonly facts: readonly Fact[];
  readonly estimated: CachedFacts['estimated'];
}

/** What the monthly overview tells about the bill; every other reading depends on it. */
export interface BillOverview {
  /** As the API spells them. */
  readonly recordTypes: readonly string[];
  readonly totals: ReadonlyMap<Month, readonly MonthTotal[]>;
  readonly finalMonths: ReadonlySet<Month>;
}

export interface ReaderOptions {
  readonly client: CostExplorerPort;
  readonly cache: ResponseCache;
  readonly budget: RequestBudget;
  readonly scope: RequestScope;
  /** Whose bill, which metrics, which accounts: answers are shared by runs that agree in it. */
  readonly monthScope: string;
  /** As `monthScope`, and with which credentials. */
  readonly slotScope: string;
  readonly dataVersion: string;
  readonly progress: Progress;
}

export type ReadState = PagedAnswer['state'];

export interface Reader {
  /** Brings everything an extent needs into memory: from answers at hand, then the cache, then AWS. */
  read(name: string, extent: Extent): Promise<ReadState>;
  /** What {@link read} brought, ready to be added up. */
  parts(extent: Extent): readonly FoldPart[];
  learn(overview: BillOverview): void;
  readonly sizes: () => KnownSizes;
  readonly answers: () => readonly Answer[];
  readonly names: () => ReadonlyMap<string, string>;
  readonly restated: () => ReadonlyMap<Month, readonly Money[]>;
  readonly counts: () => { readonly planned: number; readonly cached: number };
}

/** Reads from Cost Explorer what has not been read before, in as few pages as possible. */
export function createReader(options: ReaderOptions): Reader {
  const { client, cache, budget, scope, progress } = options;
  const answers: Answer[] = [];
  const names = new Map<string, string>();
  const restated = new Map<Month, readonly Money[]>();
  let overview: BillOverview = { recordTypes: [], totals: new Map(), finalMonths: new Set() };
  let groupsPerPage = ASSUMED_GROUPS_PER_PAGE;
  let planned = 0;
  let cached = 0;

  const sizes = (): KnownSizes => ({ answers, groupsPerPage });

  const finalMonthOf = (piece: Period): Month | null => {
    const month = monthOf(piece.start);
    const { start, end } = monthPeriod(month);
    return overview.finalMonths.has(month) && piece.start === start && piece.end === end ? month : null;
  };

  const keyOf = (reading: Reading, piece: Period): string => {
    const month = finalMonthOf(piece);
    return month
      ? monthKey(options.monthScope, reading, month)
      : slotKey(options.slotScope, options.dataVersion, reading, piece);
  };

  /** Whether a cached month still is what the bill says; a restated one is noted and read again. */
  const isCurrent = (entry: CachedFacts, piece: Period): boolean => {
    const month = finalMonthOf(piece);
    if (!month) return true;
    const changes = restatement(entry.version, overview.totals.get(month) ?? []);
    if (changes.length > 0) restated.set(month, changes);
    return changes.length === 0;
  };

  const remember = (extent: Extent, { facts, estimated, names: known }: Omit<CachedFacts, 'version'>) => {
    answers.push({ ...extent, facts, estimated });
    for (const [id, name] of known) names.set(id, name);
  };

  const recall = async (reading: Reading, piece: Period): Promise<boolean> => {
    const text = await cache.get(keyOf(reading, piece));
    const entry = text === null ? null : decodeFacts(text);
    if (!entry || !isCurrent(entry, piece)) return false;
    remember({ reading, period: piece }, entry);
    return true;
  };

  const keep = async ({ reading, period }: Extent, found: Omit<CachedFacts, 'version'>) => {
    for (const piece of monthPieces(period)) {
      const month = finalMonthOf(piece);
      const entry: CachedFacts = {
        version: month ? (overview.totals.get(month) ?? []) : [],
        facts: found.facts.filter(({ start }) => contains(piece, start)),
        estimated: found.estimated.filter(({ start }) => contains(piece, start)),
        names: found.names,
      };
      await cache.put(keyOf(reading, piece), encodeFacts(entry));
    }
  };

  const request = async (name: string, extent: Extent): Promise<ReadState> => {
    const { reading, period } = extent;
    const types = reading.kinds ? kindFilterOf(reading, overview.recordTypes).recordTypes : null;
    if (types?.length === 0) {
      remember(extent, { facts: [], estimated: [], names: [] });
      return 'complete';
    }
    const pages = estimatePages(extent, sizes());
    planned += pages;
    if (pages > budget.left()) return 'budget-reached';
    progress.step(`Cost Explorer: ${name}, ${period.start} to ${period.end}`);
    const answer = await readPages(client, requestOf(reading, period, types, scope), budget);
    if (answer.state !== 'complete') return answer.state;
    groupsPerPage = measuredPage(answer.pages) ?? groupsPerPage;
    const found = merged(answer.pages, reading);
    remember(extent, found);
    await keep(extent, found);
    return 'complete';
  };

  return {
    async read(name, extent) {
      const { reading } = extent;
      const before = budget.used();
      for (const piece of monthPieces(extent.period))
        if (uncovered({ reading, period: piece }, answers).length > 0) await recall(reading, piece);
      for (const period of uncovered(extent, answers).toReversed()) {
        for (const part of requestPeriods({ reading, period }, sizes())) {
          const state = await request(name, { reading, period: part });
          if (state !== 'complete') return state;
        }
      }
      if (budget.used() === before) cached += 1;
      return 'complete';
    },
    parts: ({ reading, period }) =>
      monthPieces(period).flatMap((days) => {
        const answer = answers.find((have) => covers(have, reading, days));
        if (!answer) return [];
        const filter = kindFilterOf(answer.reading, overview.recordTypes);
        return [{ reading: answer.reading, facts: answer.facts, days, filter }];
      }),
    learn: (found) => {
      overview = found;
    },
    sizes,
    answers: () => answers,
    names: () => names,
    restated: () => restated,
    counts: () => ({ planned, cached }),
  };
}

function merged(pages: readonly CostAndUsagePage[], reading: Reading): Omit<CachedFacts, 'version'> {
  const parsed = pages.map((page) => parsePage(page, reading.groupBy.length > 0));
  const estimated = new Map(
    parsed.flatMap(({ buckets }) => buckets.map(({ start, estimated }) => [start, estimated] as const)),
  );
  return {
    facts: parsed.flatMap(({ facts }) => facts),
    estimated: [...estimated].map(([start, estimated]) => ({ start, estimated })),
    names: parsed.flatMap(({ names }) => [...names]),
  };
}

/** Groups on the largest page that had another after it. */
function measuredPage(pages: readonly CostAndUsagePage[]): number | null {
  const full = pages
    .slice(0, -1)
    .map((page) => (page.ResultsByTime ?? []).reduce((sum, { Groups }) => sum + (Groups?.length ?? 0), 0));
  return full.length === 0 ? null : Math.max(1, ...full);
}
