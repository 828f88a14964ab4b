import type { Day } from './period.ts';

/** The clock, passed in so that nothing else reads it. */
export interface Clock {
  now(): Date;
  today(): Day;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Progress of long work: a spinner on a terminal, plain lines elsewhere, nothing when quiet. */
export interface Progress {
  step(text: string): void;
  done(text: string): void;
  /** Something the user should know that does not stop the run. */
  warn(text: string): void;
}

/** Where a run writes. All files of a folder appear together or not at all. */
export interface ReportFolder {
  /** Throws `OUTPUT_UNWRITABLE` where a report could not be written; leaves nothing behind. */
  check(): Promise<void>;
  /** Replaces the folder `path` (relative, `/`-separated) with exactly these files. */
  replace(path: string, files: ReadonlyMap<string, string>): Promise<void>;
  write(path: string, text: string): Promise<void>;
  read(path: string): Promise<string | null>;
  /** Names directly below `path`, ascending; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
}

/** One structured line; account ids and secrets are redacted by whoever writes it. */
export interface Log {
  write(level: LogLevel, message: string, extra?: LogExtra): void;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface LogExtra {
  readonly runId?: string;
  readonly unitId?: string;
  readonly attempt?: number;
  readonly durationMs?: number;
  readonly [name: string]: string | number | boolean | undefined;
}
