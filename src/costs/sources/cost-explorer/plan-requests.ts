import type { CubeQuery } from '../../../core/cube.ts';
import type { Period } from '../../../core/period.ts';
import { type Extent, monthPieces, uncovered } from './coverage.ts';
import { estimatePages, type KnownSizes, requestPeriods } from './estimate.ts';
import { readingOf } from './reading.ts';
import { accountsExtent, openDaysExtent, overviewExtent } from './standard-readings.ts';

export interface PlanOptions {
  readonly history: Period;
  /** The days that may still change. */
  readonly open: Period;
  readonly sizes: KnownSizes;
  /** Whether an earlier run has kept this month of this reading. */
  readonly isCached: (extent: Extent) => boolean;
}

export interface PlannedRequest extends Extent {
  readonly name: string;
  readonly estimatedPages: number;
}

/** What a run would ask, before it asks: requests in order, with the pages they are expected to have. */
export interface RequestPlan {
  readonly requests: readonly PlannedRequest[];
  readonly estimatedPages: number;
}

/** Plans the requests for a list of questions: each reading once, nothing that an earlier one or the cache holds. */
export function planRequests(queries: readonly CubeQuery[], options: PlanOptions): RequestPlan {
  const { history, open, sizes } = options;
  const requests: PlannedRequest[] = [];
  const held: Extent[] = [];
  const plan = (name: string, extent: Extent) => {
    for (const period of monthPieces(extent.period)) {
      const piece = { reading: extent.reading, period };
      if (options.isCached(piece)) held.push(piece);
    }
    for (const missing of uncovered(extent, held).toReversed())
      for (const period of requestPeriods({ ...extent, period: missing }, sizes)) {
        const asked = { reading: extent.reading, period };
        requests.push({ ...asked, name, estimatedPages: estimatePages(asked, sizes) });
        held.push(asked);
      }
  };
  plan('totals by month', overviewExtent(history));
  plan('days that may still change', openDaysExtent(open));
  plan('active accounts', accountsExtent(open));
  for (const query of queries) {
    const reading = readingOf(query);
    if (reading.known) plan(query.name, { reading: reading.value, period: query.period });
  }
  return { requests, estimatedPages: requests.reduce((sum, { estimatedPages }) => sum + estimatedPages, 0) };
}
