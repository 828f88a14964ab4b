/** Delays between attempts, in milliseconds. */
export interface Backoff {
  /** The first retry waits up to this long, each further one up to twice as long as the one before. */
  readonly base: number;
  readonly cap: number;
}

/** A number in [0, 1); a port, so that delays can be replayed from a seed. */
export type Random = () => number;

/**
 * Full jitter: anywhere between nothing and the exponential bound, so that callers who were refused together
 * do not come back together. `retry` counts from 1.
 */
export function backoffDelay({ base, cap }: Backoff, retry: number, random: Random): number {
  const bound = Math.min(cap, base * 2 ** (Math.max(1, retry) - 1));
  return Math.floor(random() * bound);
}
