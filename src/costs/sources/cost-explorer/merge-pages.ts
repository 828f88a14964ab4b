import type { CostAndUsagePage } from '../../../core/cost-explorer-port.ts';
import { parsePage } from './answer.ts';
import type { Found } from './kept-answers.ts';
import type { Reading } from './reading.ts';

/** All pages of one query as one answer; a bucket may go on from one page to the next. */
export function mergePages(pages: readonly CostAndUsagePage[], reading: Reading): Found {
  const parsed = pages.map((page) => parsePage(page, reading.groupBy.length > 0));
  const estimated = new Map(
    parsed.flatMap(({ buckets }) => buckets.map((bucket) => [bucket.start, bucket] as const)),
  );
  return {
    facts: parsed.flatMap(({ facts }) => facts),
    estimated: [...estimated.values()],
    names: parsed.flatMap(({ names }) => [...names]),
  };
}

/** Groups on the largest page that had another after it; `null` where one page was enough. */
export function fullestPage(pages: readonly CostAndUsagePage[]): number | null {
  const sizes = pages
    .slice(0, -1)
    .map(({ ResultsByTime }) =>
      (ResultsByTime ?? []).reduce((sum, { Groups }) => sum + (Groups?.length ?? 0), 0),
    );
  return sizes.length === 0 ? null : Math.max(1, ...sizes);
}
