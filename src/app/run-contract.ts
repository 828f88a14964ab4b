import type { CostMetric } from '../core/charge.ts';
import type { ExitCode } from '../core/errors.ts';
import type { Day } from '../core/period.ts';
import type { Clock, Progress } from '../core/ports.ts';

/** What a user may say about one run, from the command line or the action's inputs; absent means "as the config says". */
export interface RunOptions {
  /** Exports to read: paths, folders, globs, s3 URLs. Empty: as configured, else Cost Explorer. */
  readonly costs: readonly string[];
  /** Read the embedded sample where neither option nor config names a source. */
  readonly sample: boolean;
  /** Folder the reports are written below. */
  readonly out?: string;
  readonly config?: string;
  readonly asOf?: Day;
  /** First and last day to read, both inclusive. */
  readonly from?: Day;
  readonly to?: Day;
  readonly language?: 'en' | 'pt-BR';
  readonly metric?: CostMetric;
  /** Where the SQL engine comes from in the action (DESIGN §5). */
  readonly engineUrl?: string;
  readonly enginePath?: string;
}

export interface RunResult {
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
}

/** What the run needs from outside; entries hand it in, tests replace it. */
export interface RunEnvironment {
  readonly workingFolder: string;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
