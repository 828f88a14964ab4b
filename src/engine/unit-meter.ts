import type { AttemptOutcome, CallMeter } from '../core/call-guard.ts';
import type { UnitCost } from '../core/unit-result.ts';

export interface UnitMeter extends CallMeter {
  metricsAsked(count: number): void;
  logsScanned(bytes: number): void;
  costExplorerAsked(): void;
  /** What was counted so far, with the seconds given. */
  cost(seconds: number): UnitCost;
}

/**
 * Counts what one unit costs. A page is one operation that was asked for; a call is one request that was sent, so that the
 * calls beyond the pages are retries.
 */
export function unitMeter(): UnitMeter {
  let pages = 0;
  let calls = 0;
  let throttles = 0;
  let metrics = 0;
  let costExplorerRequests = 0;
  let logsBytesScanned = 0;
  return {
    called: () => {
      pages += 1;
    },
    attempted: (outcome: AttemptOutcome) => {
      calls += 1;
      if (outcome === 'throttled') throttles += 1;
    },
    metricsAsked: (count) => {
      metrics += count;
    },
    logsScanned: (bytes) => {
      logsBytesScanned += bytes;
    },
    costExplorerAsked: () => {
      costExplorerRequests += 1;
    },
    cost: (seconds) => ({
      seconds,
      calls,
      pages,
      throttles,
      retries: Math.max(0, calls - pages),
      metrics,
      ...rarelyPaid({ costExplorerRequests, logsBytesScanned }),
    }),
  };
}

/** What several units cost together. */
export function sumCosts(costs: Iterable<UnitCost>): UnitCost {
  const sum = { seconds: 0, calls: 0, pages: 0, throttles: 0, retries: 0, metrics: 0 };
  let costExplorerRequests = 0;
  let logsBytesScanned = 0;
  for (const cost of costs) {
    sum.seconds += cost.seconds;
    sum.calls += cost.calls;
    sum.pages += cost.pages;
    sum.throttles += cost.throttles;
    sum.retries += cost.retries;
    sum.metrics += cost.metrics;
    costExplorerRequests += cost.costExplorerRequests ?? 0;
    logsBytesScanned += cost.logsBytesScanned ?? 0;
  }
  return { ...sum, ...rarelyPaid({ costExplorerRequests, logsBytesScanned }) };
}

type RarelyPaid = Pick<UnitCost, 'costExplorerRequests' | 'logsBytesScanned'>;

/** What most units ask nothing of is left out of their records. */
function rarelyPaid({ costExplorerRequests = 0, logsBytesScanned = 0 }: RarelyPaid): RarelyPaid {
  return {
    ...(costExplorerRequests > 0 ? { costExplorerRequests } : {}),
    ...(logsBytesScanned > 0 ? { logsBytesScanned } : {}),
  };
}
