/**
 * How long a process works on after it was asked to stop, in milliseconds from the signal. GitHub sends the next signal
 * 7.5 s after the first, and people wait for no more than that either.
 */
export const STOP_BUDGET = {
  /** Results are stored by then, or given up with a line that says so. */
  flushed: 4_000,
  /** The process ends, done or not: what is between is for handing an artifact over. */
  ended: 7_000,
} as const;
