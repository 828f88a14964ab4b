import type { Clock } from './ports.ts';

/** The time for some work was over before it ended. */
export class TimeOver extends Error {
  override readonly name = 'TimeOver' as const;
}

/**
 * The result of `work`, or `TimeOver` after so many milliseconds, or the reason of `outer` once that is aborted —
 * also when the work does not listen to the signal it is given: it is left behind.
 */
export async function withinTime<T>(
  clock: Clock,
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  outer.throwIfAborted();
  const inner = new AbortController();
  const settled = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    const end = (reason: unknown): void => {
      inner.abort(reason);
      reject(reason);
    };
    outer.addEventListener('abort', () => end(outer.reason), { once: true, signal: settled.signal });
    clock.sleep(milliseconds, settled.signal).then(
      () => end(new TimeOver('The time for it was over.')),
      // The sleep itself ends with the work.
      () => undefined,
    );
  });
  try {
    return await Promise.race([work(inner.signal), ended]);
  } finally {
    settled.abort();
  }
}
