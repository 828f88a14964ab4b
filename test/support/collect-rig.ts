import type { CheckDeclaration } from '../../src/core/check.ts';
import type { LogLevel } from '../../src/core/ports.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { ReadFailure, UnitRecord } from '../../src/core/unit-result.ts';
import type { CollectLimits, CollectOptions, CollectSummary } from '../../src/engine/collect-contract.ts';
import { collectUnits } from '../../src/engine/collect-units.ts';
import { serviceGroups } from '../../src/engine/service-groups.ts';
import { planOf } from './engine-world.ts';
import { type VirtualClock, virtualClock } from './virtual-clock.ts';

/** A job on a virtual clock that keeps its records in memory. */
export interface CollectRig {
  readonly clock: VirtualClock;
  readonly records: readonly UnitRecord[];
  readonly flushes: number;
  readonly logged: readonly (readonly [LogLevel, string])[];
  run(units: readonly Unit[], more?: Partial<CollectOptions>): Promise<CollectSummary>;
}

export const LIMITS: CollectLimits = { concurrency: 4, unitMinutes: 10, jobMinutes: 60, reads: new Map() };

export function collectRig(checks: readonly CheckDeclaration[], clock = virtualClock()): CollectRig {
  const records: UnitRecord[] = [];
  const logged: (readonly [LogLevel, string])[] = [];
  let flushes = 0;
  return {
    clock,
    records,
    logged,
    get flushes() {
      return flushes;
    },
    run: (units, more = {}) =>
      collectUnits({
        plan: planOf(units),
        units,
        groups: serviceGroups(checks),
        limits: LIMITS,
        signal: new AbortController().signal,
        at: () => ({ client: noClient }),
        loadMetrics: async (requests) => new Map(requests.map(({ key }) => [key, null])),
        failureOf: plainFailure,
        write: async (record) => {
          records.push(record);
        },
        flush: async () => {
          flushes += 1;
        },
        clock,
        log: { write: (level, message) => logged.push([level, message]) },
        progress: { step: () => undefined },
        ...more,
      }),
  };
}

/** The name of what was thrown, and the operations of the read as the permissions that would help. */
export function plainFailure(error: unknown, operations: readonly string[]): ReadFailure {
  const errorClass = error instanceof Error ? error.name : 'Unknown';
  const denied = errorClass === 'AccessDenied';
  return {
    state: denied ? 'denied' : 'failed',
    errorClass,
    message: 'Refused.',
    missingPermissions: denied ? operations : [],
    poison: false,
  };
}

export function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

function noClient(): never {
  throw new TypeError('These loaders call nothing.');
}
