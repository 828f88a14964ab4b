/** The smallest piece of collecting that is done once: one account, one place, one service group. */
export interface Unit {
  /** Hash of the other fields but `services`; opaque. */
  readonly id: string;
  readonly tenant: string;
  readonly account: string;
  /** A region id or `global`. */
  readonly region: string;
  /** Services whose checks share datasets; `inventory` and `utilisation` are groups as well. */
  readonly serviceGroup: string;
  /** Catalogue ids with spend in this place (or free to own), ascending. */
  readonly services: readonly string[];
  /** Reads that have to end in a ledger state, ascending: dataset ids and `<check>/metrics`. */
  readonly reads: readonly string[];
  /** Ids of the checks that judge what was read, ascending. */
  readonly checks: readonly string[];
  /** Expected work in seconds, from the last run's measured cost, else from the number of reads. */
  readonly expectedSeconds: number;
}

/** Units given to one job of the matrix; the id is opaque, since matrix outputs must carry nothing else. */
export interface Batch {
  readonly id: string;
  /** Unit ids. */
  readonly units: readonly string[];
  readonly expectedSeconds: number;
}
