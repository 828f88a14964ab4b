import { setTimeout } from 'node:timers/promises';
import { dayFromMs } from '../core/period.ts';
import type { Clock } from '../core/ports.ts';

/** The machine's clock, in UTC. */
export const systemClock: Clock = {
  now: () => new Date(),
  today: () => dayFromMs(Date.now()),
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, signal ? { signal } : {}),
};
