import type { CostExplorerPort, ResponseCache } from '../../../core/cost-explorer-port.ts';
import type { CostSource, SourceUsage } from '../../../core/cost-source.ts';
import type { Cube, CubeQuery, Dimension } from '../../../core/cube.ts';
import { isSpendlogError, SpendlogError } from '../../../core/errors.ts';
import { type Known, known, mapKnown, unknown } from '../../../core/known.ts';
import type { Day, Period } from '../../../core/period.ts';
import type { Progress } from '../../../core/ports.ts';
import { dataVersionOf } from './cached-facts.ts';
import type { Extent } from './coverage.ts';
import { foldFacts } from './fold.ts';
import { checkInvariants } from './invariants.ts';
import { type MetricBasis, NET_BASIS, PLAIN_BASIS } from './metric-basis.ts';
import { type Opened, openBill, overviewFacts } from './opening.ts';
import { qualityOf } from './quality.ts';
import { CostReader, type ReadState } from './reader.ts';
import { needsExport, readingOf } from './reading.ts';
import { createRequestBudget, type RequestBudget } from './request-budget.ts';
import { historyPeriod, overviewExtent } from './standard-readings.ts';

export interface CostExplorerOptions {
  readonly client: CostExplorerPort;
  readonly cache: ResponseCache;
  readonly asOf: Day;
  readonly now: Date;
  /** Only these linked accounts; absent: all that the payer sees. */
  readonly accounts?: readonly string[];
  /** Hard cap on paid requests, each page included. */
  readonly maxRequests: number;
  /** Only these days. */
  readonly period?: Period;
  /** Full months before the current one, at most 13. */
  readonly historyMonths: number;
  readonly progress: Progress;
}

/**
 * The bill as Cost Explorer tells it, asked once at the payer. A question costs nothing where an earlier answer
 * can be added up to it, or where a final month was read in an earlier run.
 */
export function createCostExplorerSource(options: CostExplorerOptions): CostSource {
  const budget = createRequestBudget(options.maxRequests);
  let opened: Opened | null = null;
  const inTurn = createTurns();
  let notAsked = 0;

  const bill = (): Opened => {
    if (!opened) throw new TypeError('The source is asked before it is opened.');
    return opened;
  };

  const answer = async <D extends Dimension>(query: CubeQuery<D>): Promise<Known<Cube<D>>> => {
    const { reader, basis, history } = bill();
    const extent = extentOf(query, history);
    if (!extent.known) return extent;
    const state = await stateOf(inTurn(() => reader.read(query.name, extent.value)));
    if (state === 'budget-reached') notAsked += 1;
    if (state !== 'complete') return gapOf(state, query.name);
    const parts = reader.parts(extent.value);
    return known({
      dimensions: query.dimensions,
      period: query.period,
      rows: foldFacts(query.dimensions, query.chargeKinds ?? null, parts, basis),
    });
  };

  return {
    async open() {
      opened = await open(options, budget);
      return opened.head;
    },
    cube: answer,
    changes: async ({ name }) => needsExport(name),
    async totals() {
      const { reader, basis, history } = bill();
      return foldFacts([], null, reader.parts(overviewExtent(history)), basis);
    },
    commitments: async () => needsExport('commitments one by one'),
    tagKeys: async () => needsExport('which tag keys are in use'),
    async quality() {
      const { reader, basis, overview } = bill();
      const { recordTypes } = overview;
      return qualityOf({ basis, recordTypes, restated: reader.restated, notAsked });
    },
    invariants: async () => checkInvariants(overviewFacts(bill()), bill().basis),
    usage: () => usageOf(budget, opened?.reader ?? null),
    close: () => options.client.close(),
  };
}

/** Net metrics first; where they are refused, everything is asked again without them. */
async function open(options: CostExplorerOptions, budget: RequestBudget): Promise<Opened> {
  const history = historyPeriod(options.asOf, options.historyMonths, options.period);
  if (history.start >= history.end) throw outsideHistory();
  const identity = await options.client.identity();
  for (const basis of [NET_BASIS, PLAIN_BASIS]) {
    const reader = readerFor(options, budget, basis, identity);
    const opened = await openBill(reader, basis, history, options.now);
    if (opened) return opened;
  }
  throw new SpendlogError(
    'DATA_UNEXPECTED',
    'Cost Explorer refused the unblended and amortised metrics as if they were net metrics.',
    'Read the bill from an export with --costs.',
  );
}

function readerFor(
  { client, cache, now, accounts, progress }: CostExplorerOptions,
  budget: RequestBudget,
  basis: MetricBasis,
  { account, credentials }: Awaited<ReturnType<CostExplorerPort['identity']>>,
): CostReader {
  const narrowed = accounts ? accounts.toSorted() : null;
  const monthScope = JSON.stringify([account, basis.billedCost, narrowed]);
  return new CostReader({
    client,
    cache,
    budget,
    progress,
    scope: { basis, accounts: narrowed },
    keptScope: {
      monthScope,
      slotScope: JSON.stringify([monthScope, credentials]),
      dataVersion: dataVersionOf(now),
    },
  });
}

/** Questions asked at the same time are read one after another, so that each can use what the one before has read. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}

/** Which reading of which days answers a question; days before the history are unknown, days after it are empty. */
function extentOf(query: CubeQuery, history: Period): Known<Extent> {
  const { start, end } = query.period;
  if (start < history.start || start >= history.end)
    return unknown('no-history', query.name, 'Cost Explorer keeps 13 months and the current one');
  const period = { start, end: end < history.end ? end : history.end };
  return mapKnown(readingOf(query), (reading) => ({ reading, period }));
}

/** A denied question is a gap of its own; every other error ends the run, and what was read is kept. */
async function stateOf(read: Promise<ReadState>): Promise<ReadState | 'denied'> {
  try {
    return await read;
  } catch (error) {
    if (isSpendlogError(error) && error.code === 'AWS_ACCESS_DENIED') return 'denied';
    throw error;
  }
}

function gapOf<T>(state: Exclude<ReadState, 'complete'> | 'denied', subject: string): Known<T> {
  if (state === 'budget-reached')
    return unknown('budget-reached', subject, 'raise costs.maxRequests, or run again: what was read is kept');
  if (state === 'no-data') return unknown('no-history', subject, 'Cost Explorer has no data for these days');
  return unknown('denied', subject, 'allow ce:GetCostAndUsage for the whole organisation');
}

function usageOf(budget: RequestBudget, reader: CostReader | null): SourceUsage {
  const { planned, cached } = reader?.counts ?? { planned: 0, cached: 0 };
  return {
    plannedRequests: planned,
    requests: budget.used(),
    pages: budget.pages(),
    cachedRequests: cached,
    paid: budget.paid(),
    filesRead: 0,
    bytesRead: 0,
  };
}

function outsideHistory(): SpendlogError {
  return new SpendlogError(
    'INPUT_INVALID',
    'Cost Explorer holds none of the days asked for: it keeps 13 months and the current one.',
    'Ask for later days, or read an export with --costs.',
  );
}
