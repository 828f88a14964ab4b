/** From when on people are told at once; as `alerts:` of the configuration has it. */
export interface AlertSettings {
  readonly budget: boolean;
  /** Smallest impact of an anomaly, in the currency of its bill; `false`: none is an alert. */
  readonly anomaly: number | false;
  /** Days before a commitment ends; 0: none. */
  readonly commitmentDays: number;
  /** Share of the planned reads, 0 to 1; `false`: none. */
  readonly coverage: number | false;
  readonly stale: boolean;
}
