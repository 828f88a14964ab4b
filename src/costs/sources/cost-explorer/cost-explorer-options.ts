import type { CostExplorerPort, ResponseCache } from '../../../core/cost-explorer-port.ts';
import type { Day, Period } from '../../../core/period.ts';
import type { Progress } from '../../../core/ports.ts';

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
