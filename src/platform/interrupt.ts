import { STOP_BUDGET } from '../core/stop-budget.ts';

/** Signals with which people and the runner end a process; the runner sends one after the other. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Aborted at the first signal that asks the process to end; from then on it has the time of `STOP_BUDGET`, and ends
 * with 1. A second signal of the same kind ends it at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (name: string) => {
    if (controller.signal.aborted) return;
    controller.abort(new Error(`Stopped by ${name}`));
    process.exitCode = 1;
    setTimeout(() => process.exit(1), STOP_BUDGET.ended).unref();
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
