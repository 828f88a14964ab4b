import type { Decimal } from './decimal.ts';

/** A value as the engine returns it: DECIMAL as {@link Decimal}, HUGEINT and BIGINT as bigint, DATE and TIMESTAMP as ISO text. */
export type SqlValue = string | number | bigint | boolean | Decimal | null | readonly SqlValue[];

export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The embedded SQL engine (ADR 0006). Identifiers and paths must be quoted by the caller with `quoteIdentifier` and `quoteText`. */
export interface SqlEngine {
  /** Runs a statement that returns nothing. */
  run(sql: string): Promise<void>;
  /** All rows of a query, in its order. */
  rows(sql: string): Promise<readonly SqlRow[]>;
  /** Folder for temporary files, removed on close. */
  readonly scratch: string;
  close(): Promise<void>;
}
