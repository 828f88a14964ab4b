import { eachMonth, lengthInDays, type Period } from '../../../core/period.ts';
import type { Fact } from './answer.ts';
import { type Extent, monthPieces } from './coverage.ts';
import { type Reading, sameGroup } from './reading.ts';

/** What is known about sizes when pages are estimated: answers read so far, and the groups a page was seen to hold. */
export interface KnownSizes {
  readonly answers: readonly (Extent & { readonly facts: readonly Fact[] })[];
  readonly groupsPerPage: number;
}

/** Groups on a page until one is measured; AWS does not publish it. */
export const ASSUMED_GROUPS_PER_PAGE = 5000;

/** Pages of one request, at least one. Without any similar answer the estimate is one page. */
export function estimatePages(extent: Extent, sizes: KnownSizes): number {
  return Math.max(1, Math.ceil(estimatedPageShare(extent, sizes)));
}

/** As {@link estimatePages}, unrounded: to weigh one month against another. */
function estimatedPageShare({ reading, period }: Extent, sizes: KnownSizes): number {
  const buckets = reading.granularity === 'DAILY' ? lengthInDays(period) : eachMonth(period).length;
  return (buckets * groupsPerBucket(reading, sizes)) / sizes.groupsPerPage;
}

function groupsPerBucket(reading: Reading, { answers }: KnownSizes): number {
  return Math.max(0, ...answers.map((answer) => seenPerBucket(reading, answer)));
}

/** Different keys in the fullest bucket of an answer, looked at by the groups of `reading`; 0 where it lacks one. */
function seenPerBucket(reading: Reading, answer: KnownSizes['answers'][number]): number {
  const at = reading.groupBy.map((group) =>
    answer.reading.groupBy.findIndex((other) => sameGroup(group, other)),
  );
  if (at.includes(-1)) return 0;
  const buckets = new Map<string, Set<string>>();
  for (const { start, keys } of answer.facts) {
    const seen = buckets.get(start) ?? new Set();
    buckets.set(start, seen.add(JSON.stringify(at.map((index) => keys[index]))));
  }
  return Math.max(0, ...[...buckets.values()].map(({ size }) => size));
}

/** Pages that one request of a long history may have: what is read is kept after each, so a stopped run loses little. */
const PAGES_PER_REQUEST = 5;

/** Cuts a long daily period at month ends into requests of a few pages, newest first. */
export function requestPeriods(extent: Extent, sizes: KnownSizes): readonly Period[] {
  if (extent.reading.granularity === 'MONTHLY') return [extent.period];
  const periods: Period[] = [];
  let share = 0;
  for (const piece of monthPieces(extent.period).toReversed()) {
    const weight = estimatedPageShare({ ...extent, period: piece }, sizes);
    const newer = periods.at(-1);
    if (newer && share + weight <= PAGES_PER_REQUEST) {
      periods[periods.length - 1] = { start: piece.start, end: newer.end };
      share += weight;
    } else {
      periods.push(piece);
      share = weight;
    }
  }
  return periods;
}
