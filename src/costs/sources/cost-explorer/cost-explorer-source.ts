import type { BillLines, LineQuery } from '../../../core/charge-line.ts';
import type { BillHead, Commitment, CostSource, SourceUsage, TagKeyUse } from '../../../core/cost-source.ts';
import type { ChangeCube, ChangeQuery, CostCell, Cube, CubeQuery, Dimension } from '../../../core/cube.ts';
import type { DataQualityItem, InvariantResult } from '../../../core/data-quality.ts';
import { isSpendlogError } from '../../../core/errors.ts';
import { type GapSubject, gapSubject } from '../../../core/gap-texts.ts';
import { type Known, known, mapKnown, unknown } from '../../../core/known.ts';
import type { Period } from '../../../core/period.ts';
import type { Presence } from '../../../core/presence.ts';
import type { CostExplorerOptions } from './cost-explorer-options.ts';
import type { Extent } from './coverage.ts';
import { foldFacts } from './fold.ts';
import { checkInvariants } from './invariants.ts';
import { linesOfAnswers } from './lines.ts';
import { openWithBasis } from './open-with-basis.ts';
import { type Opened, overviewFacts } from './opening.ts';
import { presenceExtents, presenceOf } from './presence.ts';
import { qualityOf } from './quality.ts';
import type { ReadState } from './reader.ts';
import { needsExport, readingOf } from './reading.ts';
import { createRequestBudget, type RequestBudget } from './request-budget.ts';
import { overviewExtent } from './standard-readings.ts';

/**
 * The bill as Cost Explorer tells it, asked once at the payer. A question costs nothing where an earlier answer
 * can be added up to it, or where a final month was read in an earlier run.
 */
export function createCostExplorerSource(options: CostExplorerOptions): CostSource {
  return new CostExplorerSource(options);
}

class CostExplorerSource implements CostSource {
  readonly #options: CostExplorerOptions;
  readonly #budget: RequestBudget;
  readonly #inTurn = createTurns();
  #opened: Opened | null = null;
  #notAsked = 0;

  constructor(options: CostExplorerOptions) {
    this.#options = options;
    this.#budget = createRequestBudget(options.maxRequests);
  }

  async open(): Promise<BillHead> {
    this.#opened = await openWithBasis(this.#options, this.#budget);
    return this.#opened.head;
  }

  async cube<D extends Dimension>(query: CubeQuery<D>): Promise<Known<Cube<D>>> {
    if (query.resourceIds) return needsExport('usage by resource');
    const { reader, basis, history } = this.#bill;
    const extent = extentOf(query, history);
    if (!extent.known) return extent;
    const state = await this.#read(query.name, extent.value);
    if (state !== 'complete') return gapOf(state, gapSubject(query.name));
    const { dimensions, period, chargeKinds } = query;
    const rows = foldFacts(dimensions, chargeKinds ?? null, reader.parts(extent.value), basis);
    return known({ dimensions, period, rows });
  }

  async changes<D extends Dimension>({ name }: ChangeQuery<D>): Promise<Known<ChangeCube<D>>> {
    return needsExport(name);
  }

  async totals(): Promise<readonly CostCell[]> {
    const { reader, basis, history } = this.#bill;
    return foldFacts([], null, reader.parts(overviewExtent(history)), basis);
  }

  async commitments(): Promise<Known<readonly Commitment[]>> {
    return needsExport('commitments one by one');
  }

  async tagKeys(): Promise<Known<readonly TagKeyUse[]>> {
    return needsExport('which tag keys are in use');
  }

  async presence(asked: Period): Promise<Known<Presence>> {
    const { reader, history } = this.#bill;
    const period = withinHistory(asked, history);
    if (!period) return unknown('no-history', PRESENCE, 'Cost Explorer keeps 13 months and the current one');
    for (const extent of presenceExtents(period)) {
      const state = await this.#read(PRESENCE, extent);
      if (state !== 'complete') return gapOf(state, PRESENCE);
    }
    return known(presenceOf(reader, period));
  }

  /** Only what was asked already: a question that is paid for is never asked for prices. */
  async lines(query: LineQuery): Promise<BillLines> {
    return linesOfAnswers(this.#bill.reader, this.#bill.basis, query);
  }

  async quality(): Promise<readonly DataQualityItem[]> {
    const { reader, basis, overview } = this.#bill;
    const { recordTypes } = overview;
    return qualityOf({ basis, recordTypes, restated: reader.restated, notAsked: this.#notAsked });
  }

  async invariants(): Promise<readonly InvariantResult[]> {
    return checkInvariants(overviewFacts(this.#bill), this.#bill.basis);
  }

  usage(): SourceUsage {
    const { planned, cached } = this.#opened?.reader.counts ?? { planned: 0, cached: 0 };
    return {
      plannedRequests: planned,
      requests: this.#budget.used(),
      pages: this.#budget.pages(),
      cachedRequests: cached,
      paid: this.#budget.paid(),
      filesRead: 0,
      bytesRead: 0,
    };
  }

  close(): Promise<void> {
    return this.#options.client.close();
  }

  async #read(name: string, extent: Extent): Promise<ReadState | 'denied'> {
    const state = await stateOf(this.#inTurn(() => this.#bill.reader.read(name, extent)));
    if (state === 'budget-reached') this.#notAsked += 1;
    return state;
  }

  get #bill(): Opened {
    if (!this.#opened) throw new TypeError('The source is asked before it is opened.');
    return this.#opened;
  }
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

const PRESENCE: GapSubject = 'part of the bill';

/** Which reading of which days answers a question; days before the history are unknown, days after it are empty. */
function extentOf(query: CubeQuery, history: Period): Known<Extent> {
  const period = withinHistory(query.period, history);
  if (!period)
    return unknown('no-history', gapSubject(query.name), 'Cost Explorer keeps 13 months and the current one');
  return mapKnown(readingOf(query), (reading) => ({ reading, period }));
}

function withinHistory({ start, end }: Period, history: Period): Period | null {
  if (start < history.start || start >= history.end) return null;
  return { start, end: end < history.end ? end : history.end };
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

function gapOf<T>(state: Exclude<ReadState, 'complete'> | 'denied', subject: GapSubject): Known<T> {
  if (state === 'budget-reached')
    return unknown('budget-reached', subject, 'raise costs.maxRequests, or run again: what was read is kept');
  if (state === 'no-data') return unknown('no-history', subject, 'Cost Explorer has no data for these days');
  return unknown('denied', subject, 'allow ce:GetCostAndUsage for the whole organisation');
}
