import type { Annotation } from '../core/annotation.ts';
import type { ExitCode } from '../core/errors.ts';

/** What a command leaves, for a person, a script and a program. Strings may be untrusted: whoever prints makes them safe. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  /** What `--json` prints, and nothing else. */
  readonly document: unknown;
  /** What `--quiet` prints. */
  readonly line: string;
  readonly tables: readonly ResultTable[];
  /** Told below the tables. */
  readonly closing: readonly string[];
  /** Outputs of the action, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Report of this run that a step summary can show, relative to the working folder. */
  readonly page: string | null;
  /** Shown beside the log of a workflow run; absent: none. */
  readonly annotations?: readonly Annotation[];
}

export interface ResultTable {
  /** Empty: the table explains itself. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
