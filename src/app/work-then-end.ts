import type { Log } from '../core/ports.ts';

/**
 * Does some work, then ends what it used, all of it. Of several errors the first is thrown, which is the one of the
 * work where it has one; the others are logged.
 */
export async function workThenEnd<T>(
  log: Log,
  work: () => Promise<T>,
  endings: readonly (() => Promise<void>)[],
): Promise<T> {
  const [done] = await Promise.allSettled([work()]);
  const errors: unknown[] = done.status === 'rejected' ? [done.reason] : [];
  for (const end of endings) {
    try {
      await end();
    } catch (error) {
      errors.push(error);
    }
  }
  const [first, ...others] = errors;
  for (const error of others) {
    log.write('warn', 'What the work used did not end well', {
      reason: error instanceof Error ? error.message : String(error),
    });
  }
  if (done.status === 'rejected') throw done.reason;
  if (errors.length > 0) throw first;
  return done.value;
}
