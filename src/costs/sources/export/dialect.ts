import type { ExportDialect } from '../../../core/cost-source.ts';
import type { DataQualityItem, InvariantResult } from '../../../core/data-quality.ts';
import type { SqlEngine } from '../../../core/sql-engine.ts';
import type { ChargeColumn } from './charge-columns.ts';

/** The columns of one export as they stand in its files, with ways to read them as SQL expressions. */
export interface RawColumns {
  /** Name of the relation with the raw rows. */
  readonly relation: string;
  /** Actual names, exact case. */
  readonly names: readonly string[];
  /** The actual name of a column, whatever its case and separators (`lineItem/UnblendedCost` = `line_item_unblended_cost`); null where absent. */
  find(name: string): string | null;
  /** Text, with '' and the text NULL read as NULL. An absent column reads as NULL. */
  text(name: string): string;
  /** Exact DECIMAL expression; columns may differ in their scale. An absent column reads as NULL. */
  amount(name: string): string;
  /** UTC TIMESTAMP, zone or not. */
  timestamp(name: string): string;
  /** MAP(VARCHAR, VARCHAR) from a MAP, a JSON text or NULL. */
  map(name: string): string;
}

/** SQL expression for each column of the `charges` view. */
export type ChargeSelect = Readonly<Record<ChargeColumn, string>>;

/**
 * What one kind of export means. Recognised from column names alone; everything after that is SQL
 * over the raw relation, so that the engine does the work on rows.
 */
export interface Dialect {
  readonly family: 'FOCUS' | 'CUR 2.0' | 'CUR legacy';
  /** The dialect these columns are, or null. Names are compared without case and separators. */
  recognise(names: readonly string[]): ExportDialect | null;
  /** Columns without which no figure can be had; a missing one is `EXPORT_UNREADABLE` with all of them named. */
  readonly required: readonly string[];
  /** Columns this dialect knows in the version recognised; others are listed as extra. Prefixes end in `*`. */
  knownColumns(dialect: ExportDialect): readonly string[];
  /** Columns read with `amount`; absent: every column whose name sounds like a number. */
  readonly amounts?: readonly string[];
  /** Column used to push the date filter down. */
  readonly dateColumn: string;
  /** Column that names the account a charge was made in. */
  readonly accountColumn: string;
  /** Work that needs all rows before the SELECT can be written: discount modes, commitments. */
  prepare(engine: SqlEngine, raw: RawColumns): Promise<PreparedDialect>;
}

export interface PreparedDialect {
  /** May refer to tables made by `prepare`; aliased `raw` for the relation. `joins` is appended to FROM. */
  readonly select: ChargeSelect;
  readonly joins: string;
  /** Charges that are computed from others (unused reservation by day, unused Savings Plan): a table with the CHARGE_COLUMNS, or null. They count 0 rows. */
  readonly derivedTable: string | null;
  /** By payer and month, for `BillMonth.discountMode`: a table (billingAccountId, billingMonth, mode), or null. */
  readonly modeTable: string | null;
  readonly metricBasis: { readonly billedCost: string; readonly effectiveCost: string };
  /** Deviations and invariants that only this dialect can check (I1–I4 for CUR). */
  quality(): Promise<readonly DataQualityItem[]>;
  invariants(): Promise<readonly InvariantResult[]>;
}
