import type { Clock } from '../../core/ports.ts';

/** What GitHub takes: writes of content in a minute and in an hour, by one identity. */
export const WRITES_A_MINUTE = 80;
export const WRITES_AN_HOUR = 500;

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Lets writes through no faster than GitHub takes them. */
export interface WritePace {
  /** Waits for the minute; `false`: the hour is full, and nothing more is written in this run. */
  take(): Promise<boolean>;
}

export function writePace(clock: Pick<Clock, 'now' | 'sleep'>): WritePace {
  const written: number[] = [];
  const within = (milliseconds: number) => {
    const since = clock.now().getTime() - milliseconds;
    return written.filter((at) => at > since);
  };
  return {
    async take() {
      if (within(HOUR_MS).length >= WRITES_AN_HOUR) return false;
      const lately = within(MINUTE_MS);
      const first = lately[lately.length - WRITES_A_MINUTE];
      if (first !== undefined) await clock.sleep(first + MINUTE_MS - clock.now().getTime());
      written.push(clock.now().getTime());
      return true;
    },
  };
}
