import type { ResponseCache } from '../../../core/cost-explorer-port.ts';
import type { Money } from '../../../core/money.ts';
import { contains, type Month, monthOf, monthPeriod, type Period } from '../../../core/period.ts';
import { type CachedFacts, decodeFacts, encodeFacts, monthKey, slotKey } from './cached-facts.ts';
import { type Extent, monthPieces } from './coverage.ts';
import { type MonthTotal, restatement } from './month-total.ts';
import type { Reading } from './reading.ts';

/** What the monthly overview tells about the bill; every other reading depends on it. */
export interface BillOverview {
  /** As the API spells them. */
  readonly recordTypes: readonly string[];
  /** Of whole months. */
  readonly totals: ReadonlyMap<Month, readonly MonthTotal[]>;
  readonly finalMonths: ReadonlySet<Month>;
}

export interface KeptScope {
  /** Whose bill, which metrics, which accounts: runs that agree in it share final months. */
  readonly monthScope: string;
  /** As `monthScope`, and with which credentials. */
  readonly slotScope: string;
  readonly dataVersion: string;
}

/** What one request found, without the version of the bill. */
export type Found = Omit<CachedFacts, 'version'>;

/**
 * Answers kept between runs, month by month: a final month for good, unless the bill says it was restated;
 * everything else until the bill can have changed.
 */
export interface KeptAnswers {
  recall(reading: Reading, piece: Period): Promise<Found | null>;
  keep(extent: Extent, found: Found): Promise<void>;
  /** Final months that are worth something else than when they were kept. */
  readonly restated: () => ReadonlyMap<Month, readonly Money[]>;
}

export function keptAnswers(
  cache: ResponseCache,
  scope: KeptScope,
  overview: () => BillOverview,
): KeptAnswers {
  const restated = new Map<Month, readonly Money[]>();
  const keyOf = (reading: Reading, piece: Period): string => {
    const month = finalMonth(piece, overview());
    return month
      ? monthKey(scope.monthScope, reading, month)
      : slotKey(scope.slotScope, scope.dataVersion, reading, piece);
  };
  return {
    restated: () => restated,
    async recall(reading, piece) {
      const text = await cache.get(keyOf(reading, piece));
      const entry = text === null ? null : decodeFacts(text);
      const month = finalMonth(piece, overview());
      if (!entry || !month) return entry;
      const changes = restatement(entry.version, totalOf(month, overview()));
      if (changes.length === 0) return entry;
      restated.set(month, changes);
      return null;
    },
    async keep({ reading, period }, found) {
      for (const piece of monthPieces(period)) {
        const month = finalMonth(piece, overview());
        const version = month ? totalOf(month, overview()) : [];
        await cache.put(keyOf(reading, piece), encodeFacts({ version, ...within(piece, found) }));
      }
    },
  };
}

function finalMonth(piece: Period, { finalMonths }: BillOverview): Month | null {
  const month = monthOf(piece.start);
  const { start, end } = monthPeriod(month);
  return finalMonths.has(month) && piece.start === start && piece.end === end ? month : null;
}

function totalOf(month: Month, { totals }: BillOverview): readonly MonthTotal[] {
  return totals.get(month) ?? [];
}

function within(piece: Period, { facts, estimated, names }: Found): Found {
  return {
    facts: facts.filter(({ start }) => contains(piece, start)),
    estimated: estimated.filter(({ start }) => contains(piece, start)),
    names,
  };
}
