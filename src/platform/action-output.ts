import * as core from '@actions/core';
import type { Log, Progress } from '../core/ports.ts';
import { logSafe } from '../core/printable.ts';
import { createLog } from './log.ts';
import { logProgress } from './progress.ts';
import { redact } from './redact.ts';

/** Log and progress as lines of a job's log. Account ids are redacted here: masked by the runner, they would empty outputs. */
export function actionOutput(
  format: 'text' | 'json',
  now: () => Date,
): { readonly log: Log; readonly progress: Progress } {
  const log = createLog({
    format,
    level: core.isDebug() ? 'debug' : 'info',
    now,
    redact,
    write: (line) => core.info(line.trimEnd()),
  });
  if (format === 'json') return { log, progress: logProgress(log) };
  const info = (text: string) => core.info(logSafe(redact(text)));
  return { log, progress: { step: info, done: info, warn: (text) => core.warning(logSafe(redact(text))) } };
}
