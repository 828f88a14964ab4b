import type { Money } from './money.ts';

/** One pass for a tenant over one window. The key decides what counts as the same run. */
export interface RunKeyParts {
  readonly tenant: string;
  readonly window: { readonly start: string; readonly end: string };
  /** The 8-hour slot in which the bill can change, or the minute where `fresh` was asked. */
  readonly dataVersion: string;
  /** Hash of the part of the configuration that decides what is collected; channels, language and personas are not in it. */
  readonly collectConfigHash: string;
  readonly collectorVersion: string;
}

/** What one run cost, over all its jobs and attempts. Printed, and outside every comparison of two reports. */
export interface RunCost {
  readonly calls: number;
  readonly pages: number;
  readonly throttles: number;
  readonly retries: number;
  /** Seconds of work summed over the units. */
  readonly unitSeconds: number;
  /** Paid requests in USD by what they were for, e.g. `Cost Explorer`, `CloudWatch metrics`, `store`. */
  readonly paid: readonly { readonly what: string; readonly requests: number; readonly amount: Money }[];
}

/**
 * A circuit breaker that was open at some time. That is a fact about the run and not about what was looked at: a run
 * whose reads were all repaired afterwards reports the same as one that never had a fault.
 */
export interface BreakerRow {
  readonly account: string;
  /** A region id, also for global services. */
  readonly region: string;
  /** AWS's id of the service, e.g. `EC2`. */
  readonly service: string;
  /** As the API model names it: the one operation that was not asked for a while; `null`: none of the service was. */
  readonly operation: string | null;
  /** How often it opened. */
  readonly opened: number;
  /** When the job that it belonged to ended; of several jobs the worst. */
  readonly state: 'open' | 'half-open' | 'closed';
}

/** What is told of a run beside what it found: outside every comparison of two reports. */
export interface RunNotes {
  readonly cost: RunCost;
  /** Of all jobs, ordered by account, region, service and operation. */
  readonly breakers: readonly BreakerRow[];
}

/** A report is a function of this document alone: everything is named by hash. */
export interface RunInputs {
  readonly plan: string;
  readonly results: readonly string[];
  readonly bill: string;
  readonly prices: string | null;
  readonly config: string;
  readonly decisions: string | null;
  readonly predecessor: string | null;
  /** What was known of the first days of recommendations; absent or `null`: what the predecessor says. */
  readonly sightings?: string | null;
  /** Histories of recommendations before the run; absent or `null`: none. */
  readonly lives?: string | null;
}
