import type { Decimal } from '../../core/decimal.ts';

/** What `issues:` of the configuration says, by the names it has there. */
export interface IssueSettings {
  /** Absent: see {@link thresholdsOf}. */
  readonly minMonthlySavings?: Decimal;
  readonly maxNewPerRun: number;
  readonly maxOpenPerOwnerWeek: number;
  readonly updateRatio: number;
  readonly notPlannedDays: number;
  readonly snoozeDays: number;
  readonly labels: readonly string[];
  readonly mentionTeams: boolean;
  readonly dashboard: boolean;
}
