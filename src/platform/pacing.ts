import pThrottle from 'p-throttle';

/** Starts calls no faster than one per interval, in the order they come. */
export interface Pacer {
  pace<T>(call: () => Promise<T>): Promise<T>;
}

/** Under 5 requests a second, with room for the network to bunch two of them: beyond that, Cost Explorer is taken to throttle. */
export const COST_EXPLORER_INTERVAL_MS = 210;

/** One pacer serves all calls of a run; retries alone lose most of a burst. */
export function createPacer(intervalMs: number): Pacer {
  const turn = pThrottle({ limit: 1, interval: intervalMs })(async () => {});
  return {
    async pace(call) {
      await turn();
      return call();
    },
  };
}
