/** Rows of one dataset in one place, with the columns it keeps for tenant checks. Strings in them are untrusted. */
export interface KeptRead {
  readonly account: string;
  readonly region: string;
  /** Dataset id. */
  readonly dataset: string;
  /** `null`: it was not read there; the ledger says why. */
  readonly rows: readonly unknown[] | null;
}
