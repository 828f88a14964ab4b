import type { OptionsOf, runOptions } from '../config/command-options.ts';
import type { Annotation } from '../core/annotation.ts';
import type { Random } from '../core/backoff.ts';
import type { ExitCode } from '../core/errors.ts';
import type { Clock, Log, Progress } from '../core/ports.ts';
import type { PublishedReport } from './publish/published-report.ts';
import type { ReportOutputs } from './report-outputs.ts';

/** What a user may say about one run, from the command line or the action's inputs; absent means "as the config says". */
export type RunOptions = OptionsOf<typeof runOptions>;

/** How a report came out. */
export interface ReportOutcome {
  readonly exitCode: ExitCode;
  /** Folder of this run's report, relative to the working folder. */
  readonly folder: string;
  readonly reportJson: string;
  readonly reportMarkdown: string;
  /** The summary document, as written to summary.json. */
  readonly summary: unknown;
  /** Short table for a terminal: label and formatted value. */
  readonly figures: readonly (readonly [label: string, value: string])[];
  /** Month-to-date and forecast of the primary currency as exact or plain decimal text; null where unknown. */
  readonly totalCost: string | null;
  readonly forecast: string | null;
  readonly outputs: ReportOutputs;
  /** What could not be looked at. */
  readonly annotations: readonly Annotation[];
}

/** A report that was written, and the report itself: it may be published. */
export interface RunResult extends ReportOutcome {
  readonly published: PublishedReport;
}

/** What the run needs from outside; entries hand it in, tests replace it. */
export interface RunEnvironment {
  readonly workingFolder: string;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly log: Log;
  /** Aborted when somebody stops the process; what was read is then flushed. */
  readonly signal: AbortSignal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly random: Random;
  /** Takes a secret out of everything that is logged, by the runner as well. Never called with an account id. */
  readonly maskSecret: (secret: string) => void;
  /** How long a second of waiting for GitHub takes, in milliseconds; once it is given, writes are not paced. Absent: a second, paced. */
  readonly githubSecondMs?: number;
  /** The same command for one tenant, in a process of its own. */
  readonly runTenant: (tenant: string) => Promise<TenantProcess>;
}

/** How a process for one tenant ended, and what it left as its result: the text that a user would have been shown. */
export interface TenantProcess {
  readonly exitCode: ExitCode;
  readonly out: string;
}
