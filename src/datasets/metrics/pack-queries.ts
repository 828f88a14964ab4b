import type { MetricRequest } from '../../core/metric-request.ts';

/** Limits of one GetMetricData call (CloudWatch API reference, GetMetricData). */
export const QUERIES = 500;
export const POINTS = 100_800;

/** Requests over the same time, in order, that one call can answer. */
export interface Pack {
  readonly start: string;
  readonly end: string;
  readonly requests: readonly MetricRequest[];
}

/** The fewest calls in order of the requests; a request with more points than a call returns has a pack of its own and is paged. */
export function packQueries(requests: readonly MetricRequest[]): readonly Pack[] {
  const byTime = Map.groupBy(requests, ({ start, end }) => `${start}/${end}`);
  return [...byTime.values()].flatMap((sameTime) => packed(sameTime));
}

function packed(sameTime: readonly MetricRequest[]): readonly Pack[] {
  const packs: Pack[] = [];
  let open: MetricRequest[] = [];
  let points = 0;
  for (const request of sameTime) {
    const more = pointsOf(request);
    if (open.length > 0 && (open.length === QUERIES || points + more > POINTS)) {
      packs.push(packOf(open));
      open = [];
      points = 0;
    }
    open.push(request);
    points += more;
  }
  return open.length > 0 ? [...packs, packOf(open)] : packs;
}

function packOf(requests: readonly MetricRequest[]): Pack {
  const { start = '', end = '' } = requests[0] ?? {};
  return { start, end, requests };
}

/** Periods that begin within the time; one more where it does not start on a period. */
export function pointsOf({ start, end, periodSeconds }: MetricRequest): number {
  return Math.ceil((Date.parse(end) - Date.parse(start)) / 1_000 / periodSeconds) + 1;
}
