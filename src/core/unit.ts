/** The smallest piece of collecting that is done once: one account, one place, one service group. */
export interface Unit {
  readonly tenant: string;
  readonly account: string;
  /** A region id or `global`. */
  readonly region: string;
  readonly serviceGroup: string;
}

/** Units given to one job of the matrix; the id is opaque, since matrix outputs must carry nothing else. */
export interface Batch {
  readonly id: string;
  readonly units: readonly Unit[];
  /** Expected work in seconds, from the last run's measured cost. */
  readonly expectedSeconds: number;
}
