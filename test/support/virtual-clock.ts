import { subscribe } from 'node:diagnostics_channel';
import { dayFromMs } from '../../src/core/period.ts';
import type { Clock } from '../../src/core/ports.ts';

export interface VirtualClock extends Clock {
  /** Milliseconds since the start. */
  elapsed(): number;
  /** Time stands still until `work` has settled: for real work that the clock cannot see, e.g. files. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Moves on by hand, waking every sleeper on the way; for what hangs and so holds the time. */
  advance(milliseconds: number): Promise<void>;
  /** How many are asleep. */
  sleepers(): number;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

/** Turns of the event loop without anything to do before time moves on. */
const QUIET_TURNS = 4;

/**
 * A clock whose sleepers wake in order, without waiting. Time moves to the next sleeper when the process has
 * nothing else to do: while an HTTP request of this process or a file or network operation is under way, time
 * stands still, so that a deadline of virtual minutes does not end a request of real milliseconds.
 */
export function virtualClock(start: string | Date = '2026-11-21T06:00:00.000Z'): VirtualClock {
  const startMs = new Date(start).getTime();
  let now = startMs;
  let order = 0;
  let held = 0;
  let turning = false;
  const sleepers = new Set<Sleeper>();

  const next = () => [...sleepers].sort((a, b) => a.at - b.at || a.order - b.order)[0];

  function wake(sleeper: Sleeper): void {
    now = Math.max(now, sleeper.at);
    sleepers.delete(sleeper);
    sleeper.wake();
  }

  async function turn(): Promise<void> {
    turning = true;
    for (let quiet = 0; sleepers.size > 0; ) {
      await nextTurn();
      quiet = held > 0 || isBusy() ? 0 : quiet + 1;
      const sleeper = next();
      if (quiet < QUIET_TURNS || sleeper === undefined) continue;
      wake(sleeper);
      quiet = 0;
    }
    turning = false;
  }

  return {
    now: () => new Date(now),
    today: () => dayFromMs(now),
    elapsed: () => now - startMs,
    sleepers: () => sleepers.size,
    sleep(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const abort = () => {
          sleepers.delete(sleeper);
          reject(signal?.reason);
        };
        const wakened = () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        };
        const sleeper: Sleeper = { at: now + Math.max(0, milliseconds), order: order++, wake: wakened };
        signal?.addEventListener('abort', abort, { once: true });
        sleepers.add(sleeper);
        if (!turning) void turn();
      });
    },
    async hold(work) {
      held += 1;
      try {
        return await work;
      } finally {
        held -= 1;
      }
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (let sleeper = next(); sleeper !== undefined && sleeper.at <= until; sleeper = next()) {
        wake(sleeper);
        await nextTurn();
      }
      now = Math.max(now, until);
    },
  };
}

/** Yields to the event loop without passing through timers. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Requests of this process whose answer is not complete. */
const requests = new Set<unknown>();

subscribe('http.client.request.start', (message) => {
  const request = property(message, 'request');
  requests.add(request);
  if (isEmitter(request)) request.once('close', () => requests.delete(request));
});
subscribe('undici:request:create', (message) => requests.add(property(message, 'request')));
subscribe('undici:request:trailers', (message) => requests.delete(property(message, 'request')));
subscribe('undici:request:error', (message) => requests.delete(property(message, 'request')));

/** Operations that the event loop waits for: files, names, connections, cryptography, compression. */
const OPERATION = /Req|Job|Zlib|ConnectWrap|WriteWrap/;

function isBusy(): boolean {
  return requests.size > 0 || process.getActiveResourcesInfo().some((name) => OPERATION.test(name));
}

function isEmitter(value: unknown): value is { once(event: string, listener: () => void): void } {
  return typeof property(value, 'once') === 'function';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
