import type { Clock } from '../../../src/core/ports.ts';

/** One token bucket for each key, filled by the given clock. */
export function tokenBuckets(
  perSecond: number,
  burst: number | undefined,
  clock: Clock,
): { take(key: string): boolean } {
  const size = burst ?? Math.max(1, perSecond);
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key) {
      const now = clock.now().getTime();
      const { tokens, at } = buckets.get(key) ?? { tokens: size, at: now };
      const filled = Math.min(size, tokens + (Math.max(0, now - at) / 1000) * perSecond);
      buckets.set(key, { tokens: filled < 1 ? filled : filled - 1, at: now });
      return filled >= 1;
    },
  };
}
