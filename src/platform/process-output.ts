import type { Log, Progress } from '../core/ports.ts';
import { createLog, silentLog } from './log.ts';
import { logProgress, silentProgress, streamProgress } from './progress.ts';
import { redact } from './redact.ts';

export interface OutputOptions {
  /** Nothing but what ended badly. */
  readonly quiet: boolean;
  /** `json`: every line on the stream is a document of its own, progress as well. */
  readonly format: 'text' | 'json';
  readonly debug: boolean;
  readonly now: () => Date;
}

/** Log and progress on one stream, so that they do not tear each other's lines. */
export function streamOutput(
  stream: NodeJS.WritableStream,
  { quiet, format, debug, now }: OutputOptions,
): { readonly log: Log; readonly progress: Progress } {
  const write = (line: string) => void stream.write(line);
  const level = debug ? 'debug' : quiet ? 'error' : format === 'json' ? 'info' : 'warn';
  const log = createLog({ format, level, now, redact, write });
  if (quiet) return { log: debug ? log : silentLog, progress: silentProgress };
  return { log, progress: format === 'json' ? logProgress(log) : redactedProgress(streamProgress(stream)) };
}

function redactedProgress({ step, done, warn }: Progress): Progress {
  return {
    step: (text) => step(redact(text)),
    done: (text) => done(redact(text)),
    warn: (text) => warn(redact(text)),
  };
}
