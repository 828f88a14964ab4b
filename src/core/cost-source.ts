import type { BillLines, LineQuery } from './charge-line.ts';
import type { ChangeCube, ChangeQuery, CostCell, Cube, CubeQuery, Dimension } from './cube.ts';
import type { DataQualityItem, InvariantResult } from './data-quality.ts';
import type { Known } from './known.ts';
import type { Money } from './money.ts';
import type { Day, Month, Period } from './period.ts';
import type { Presence } from './presence.ts';

/** How far data can be trusted: `final` invoiced · `provisional` complete but may change · `incomplete` still filling. */
export type DataState = 'final' | 'provisional' | 'incomplete';

export type ExportDialect = 'FOCUS 1.0' | 'FOCUS 1.1' | 'FOCUS 1.2' | 'FOCUS 1.3' | 'CUR 2.0' | 'CUR legacy';

/** Where the figures come from; printed on every report. */
export interface SourceDescription {
  readonly kind: 'export' | 'cost-explorer';
  /** Shown to readers: a path relative to the working folder, an s3 URL, or `Cost Explorer`. */
  readonly label: string;
  readonly dialect: ExportDialect | null;
  /** True for the embedded sample: an invented organisation must never be taken for a real one. */
  readonly sample: boolean;
  readonly files: number;
  readonly bytes: number;
  /** Columns that no dialect knows; read past, listed. */
  readonly extraColumns: readonly string[];
  /** Columns the dialect has and this export has not. */
  readonly missingColumns: readonly string[];
  /** How `billedCost` and `effectiveCost` were obtained, e.g. `NetUnblendedCost`, for the whole run. */
  readonly metricBasis: { readonly billedCost: string; readonly effectiveCost: string };
}

/** One billing month of one payer. */
export interface BillMonth {
  readonly billingAccountId: string;
  readonly month: Month;
  readonly currency: string;
  readonly rows: number;
  readonly rowsWithoutInvoice: number;
  readonly billedCost: Money | null;
  /** CUR only: whether net columns are used (ADR 0004). */
  readonly discountMode: 'NET' | 'GROSS' | null;
  readonly state: DataState;
}

/** What a source knows before any question is asked. */
export interface BillHead {
  readonly source: SourceDescription;
  /** Charge rows read, `null` where the source does not tell. Includes rows that no total counts (negations). */
  readonly rows: number | null;
  /** From the earliest chargePeriodStart to the latest chargePeriodEnd, within what was asked for. */
  readonly span: Period;
  /**
   * The first day that was read, whether or not it has charges: of an export of one month, the month's first day. A period from here on is known; one that begins earlier is not.
   */
  readonly readFrom: Day;
  /** ISO instant up to which usage is present: the latest chargePeriodEnd of usage rows no longer than a day. */
  readonly dataThrough: string;
  /** Ordered by number of rows, then name. */
  readonly currencies: readonly string[];
  readonly months: readonly BillMonth[];
  /** Display names; untrusted. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
}

/** One commitment (Savings Plan or reservation) in one month. */
export interface CommitmentMonth {
  readonly month: Month;
  /** Effective cost of covered usage; `null` where the source does not tell all of it, as below. */
  readonly used: Money | null;
  /** Effective cost of what was paid for and not used. */
  readonly unused: Money | null;
  /** Contracted and list cost of the covered usage: what it would have cost without the commitment. */
  readonly coveredContractedCost: Money | null;
  readonly coveredListCost: Money | null;
  /** Billed purchase (upfront and recurring). */
  readonly purchased: Money | null;
}

export interface Commitment {
  readonly commitmentDiscountId: string;
  /** `Savings Plan` or `Reservation`, or as the provider calls it. */
  readonly type: string;
  readonly description: string;
  readonly currency: string;
  readonly billingAccountId: string;
  readonly start: Day | null;
  readonly end: Day | null;
  /** How the end is known: a column of the export, the purchase's term, or the configuration. */
  readonly endSource: 'export' | 'purchase-term' | 'config' | null;
  readonly months: readonly CommitmentMonth[];
}

export interface TagKeyUse {
  readonly key: string;
  readonly rows: number;
  readonly effectiveCost: Money;
}

/** What reading cost, printed in the report. Nothing here depends on the clock. */
export interface SourceUsage {
  readonly plannedRequests: number;
  readonly requests: number;
  readonly pages: number;
  readonly cachedRequests: number;
  /** Paid API requests, in USD. */
  readonly paid: Money;
  readonly filesRead: number;
  readonly bytesRead: number;
}

/**
 * A place the bill is read from. The export engine, Cost Explorer and later Athena answer the same questions
 * with the same rows; what a source cannot know comes back as a gap, never as an empty cube.
 */
export interface CostSource {
  /** Recognises the source and checks it; user errors (missing path, two dialects, …) are thrown here. */
  open(): Promise<BillHead>;
  cube<D extends Dimension>(query: CubeQuery<D>): Promise<Known<Cube<D>>>;
  changes<D extends Dimension>(query: ChangeQuery<D>): Promise<Known<ChangeCube<D>>>;
  /** Everything read, one cell per currency: the figures a tie-out starts from. */
  totals(): Promise<readonly CostCell[]>;
  commitments(period: Period): Promise<Known<readonly Commitment[]>>;
  tagKeys(period: Period): Promise<Known<readonly TagKeyUse[]>>;
  /**
   * Where charges lie, whatever their amount: what a plan is made of. An export leaves out kinds of charge that
   * follow others (tax, credits, refunds, discounts) and support; Cost Explorer tells all of them.
   */
  presence(period: Period): Promise<Known<Presence>>;
  /**
   * The slice that checks judge and savings are priced with. Usage kinds only. Asks nothing that costs money: Cost Explorer
   * answers from what it was asked already, for the days of that answer.
   */
  lines(query: LineQuery): Promise<BillLines>;
  quality(): Promise<readonly DataQualityItem[]>;
  invariants(): Promise<readonly InvariantResult[]>;
  usage(): SourceUsage;
  close(): Promise<void>;
}
