import { day } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { LogExtra } from '../../src/core/ports.ts';
import type { Store } from '../../src/core/store.ts';
import type { Unit } from '../../src/core/unit.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';

export const RUN = 'aabbccdd00112233';

export function unitId(index: number): string {
  return index.toString(16).padStart(16, '0');
}

export function unit(index: number, tenant = 'acme'): Unit {
  return {
    id: unitId(index),
    tenant,
    account: '111122223333',
    region: 'eu-west-1',
    serviceGroup: 'ebs',
    services: ['ebs'],
    reads: ['volumes'],
    checks: ['ebs-unattached'],
    expectedSeconds: 1.5,
  };
}

export function plan(units: readonly Unit[] = [unit(1), unit(2)], tenant = 'acme'): Plan {
  return {
    schemaVersion: 1,
    run: RUN,
    key: {
      tenant,
      window: { start: '2026-10-22', end: '2026-11-21' },
      dataVersion: '2026-11-21T08Z',
      collectConfigHash: 'c0ffee',
      collectorVersion: '1',
    },
    tenant,
    asOf: day('2026-11-21'),
    now: '2026-11-21T09:00:00.000Z',
    accounts: [{ id: '111122223333', name: 'Web' }],
    basis: 'pairs',
    presence: { start: day('2026-10-22'), end: day('2026-11-21') },
    units,
    batches: [{ id: '00000000000000aa', units: units.map(({ id }) => id), expectedSeconds: 3 }],
    notPlanned: [],
    analysis: 'full',
    predecessor: null,
    usage: {
      plannedRequests: 3,
      requests: 3,
      pages: 3,
      cachedRequests: 0,
      paid: { amount: { units: 3n, scale: 2 }, currency: 'USD' },
      filesRead: 0,
      bytesRead: 0,
    },
  };
}

/** A done result with everything that JSON alone would lose. */
export function record(index: number, seconds = 1): UnitRecord {
  return {
    result: {
      unit: unitId(index),
      reads: [
        {
          read: 'volumes',
          state: 'ok',
          rows: 1,
          failure: null,
          kept: [{ volumeId: `vol-${index}`, tags: { $: 'a tag key like ours', team: 'wéb "\n' } }],
        },
      ],
      checks: [
        {
          check: 'ebs-unattached',
          state: 'evaluated',
          judged: 1,
          findings: [
            {
              resourceId: `vol-${index}`,
              evidence: 'not attached since 2026-10-01',
              claims: [
                {
                  resourceId: `vol-${index}`,
                  usageType: 'EBS:VolumeUsage.gp2',
                  operation: null,
                  quantityNow: { units: 1000n, scale: 1 },
                  quantityAfter: { units: 0n, scale: 0 },
                },
              ],
            },
          ],
          undecided: [],
        },
      ],
    },
    cost: { seconds, calls: 2, pages: 2, throttles: 0, retries: 0, metrics: 0 },
  };
}

export function denied(index: number, seconds = 1): UnitRecord {
  const { result, cost } = record(index, seconds);
  return {
    cost,
    result: {
      unit: result.unit,
      reads: [
        {
          read: 'volumes',
          state: 'denied',
          rows: null,
          kept: [],
          failure: {
            state: 'denied',
            errorClass: 'UnauthorizedOperation',
            message: 'not allowed',
            missingPermissions: ['ec2:DescribeVolumes'],
            poison: false,
          },
        },
      ],
      checks: [{ check: 'ebs-unattached', state: 'not-evaluated', missing: ['volumes'] }],
    },
  };
}

export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  return Array.fromAsync(items);
}

/** The same bytes with one bit of one byte turned. */
export function flipped(bytes: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

/** A log that keeps its lines. */
export function logged() {
  const lines: string[] = [];
  const write = (level: string, message: string, extra?: LogExtra): void => {
    lines.push(`${level} ${message} ${extra?.runId ?? ''}`);
  };
  return { log: { write }, lines };
}

export const keysBelow = async (store: Store, prefix: string): Promise<readonly string[]> =>
  (await all(store.list(prefix))).map(({ key }) => key);
