/** Signals with which people and the runner end a process; the runner sends the second 7.5 s after the first. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Longest time to flush what was read, before the process ends whatever is still under way. */
const FLUSH_MS = 4_500;

/**
 * Aborted at the first signal that asks the process to end; from then on it has 4.5 s, and ends with 1. A second
 * signal of the same kind ends it at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: string) => {
    if (controller.signal.aborted) return;
    controller.abort(new Error(`Stopped by ${name}`));
    process.exitCode = 1;
    setTimeout(() => process.exit(1), FLUSH_MS).unref();
  };
  for (const name of SIGNALS) {
    const first = () => {
      process.off(name, first);
      stop(name);
    };
    process.on(name, first);
  }
  return controller.signal;
}
