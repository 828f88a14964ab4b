import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dynamodbAutoscalingFixed } from '../../src/checks/dynamodb/autoscaling-fixed.ts';
import { dynamodbBackupOld } from '../../src/checks/dynamodb/backup-old.ts';
import { neededUnits } from '../../src/checks/dynamodb/capacity.ts';
import { dynamodbNoAutoscaling } from '../../src/checks/dynamodb/no-autoscaling.ts';
import { dynamodbOndemandVsProvisioned } from '../../src/checks/dynamodb/ondemand-vs-provisioned.ts';
import { dynamodbOverprovisioned } from '../../src/checks/dynamodb/overprovisioned.ts';
import { dynamodbIdleTable } from '../../src/checks/idle/dynamodb.ts';
import type { DynamoBackup } from '../../src/datasets/dynamodb/backups.ts';
import type { DynamoScalingTarget } from '../../src/datasets/dynamodb/scaling-targets.ts';
import type { DynamoTable } from '../../src/datasets/dynamodb/tables.ts';
import { HOSTILE } from './database-rows.ts';
import { judge } from './judge.ts';
import { always, outcome } from './judge-series.ts';
import { claimed } from './quantities.ts';

const table = (changes: Partial<DynamoTable> = {}): DynamoTable => ({
  tableName: 'carts',
  described: true,
  status: 'ACTIVE',
  billingMode: 'PROVISIONED',
  tableClass: 'STANDARD',
  readUnits: 100,
  writeUnits: 50,
  indexReadUnits: 0,
  indexWriteUnits: 0,
  indexes: 0,
  sizeBytes: 1_000,
  replicas: 0,
  createdAt: '2025-01-01T00:00:00.000Z',
  ...changes,
});

const target = (kind: 'Read' | 'Write', minimum: number | null = 5): DynamoScalingTarget => ({
  id: `table/carts dynamodb:table:${kind}CapacityUnits`,
  resourceId: 'table/carts',
  dimension: `dynamodb:table:${kind}CapacityUnits`,
  minimum,
  maximum: 500,
});

const REFUSED = { described: false, status: null, billingMode: null, createdAt: null };

describe('tables nobody reads or writes', () => {
  const idle = (
    changes: Partial<DynamoTable>,
    reads: readonly number[] | null = always(30, 0),
    writes: readonly number[] | null = always(30, 0),
  ) => judge(dynamodbIdleTable, { rows: [table(changes)] }, { metrics: { reads, writes } });

  it('are found with all that is billed for them', () => {
    expect(idle({ tableName: HOSTILE })).toMatchObject([
      { resourceId: HOSTILE, claims: [{ resourceId: HOSTILE, usageTypes: [] }] },
    ]);
  });

  it.each([
    ['with indexes, which are read apart', { indexes: 1 }],
    ['with replicas', { replicas: 1 }],
    ['being made', { status: 'CREATING' }],
    ['young', { createdAt: '2026-11-10T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are undecided where AWS refused to describe them', () => {
    expect(outcome(idle(REFUSED))).toEqual({ found: [], undecided: ['carts'] });
    expect(idle(REFUSED, [1])).toEqual([]);
  });

  it('are used by one unit, and undecided where nothing is published', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({}, always(30, 0), [0, 1])).toEqual([]);
    expect(outcome(idle({}, null, null))).toEqual({ found: [], undecided: ['carts'] });
    expect(outcome(idle({}, null))).toEqual({ found: [], undecided: ['carts'] });
  });
});

/** Units a second, as the sum over a quarter of an hour. */
const quarter = (unitsASecond: number) => unitsASecond * 900;

const over = (
  changes: Partial<DynamoTable>,
  {
    reads = always(672, quarter(7)),
    writes = always(672, quarter(49)),
    targets = [],
  }: {
    reads?: readonly number[] | null;
    writes?: readonly number[] | null;
    targets?: readonly DynamoScalingTarget[];
  } = {},
) => judge(dynamodbOverprovisioned, { tables: [table(changes)], targets }, { metrics: { reads, writes } });

describe('provisioned capacity', () => {
  it('beyond the busiest quarter of an hour is found, each side by itself', () => {
    const [found] = over({});
    expect(claimed(found)).toEqual(['ReadCapacityUnit-Hrs: 73000 → 7300']);
    expect(found).toMatchObject({
      evidence: expect.stringContaining('used 7 of 100 provisioned read units'),
    });
    expect(claimed(over({ tableClass: 'STANDARD_INFREQUENT_ACCESS' })[0])).toEqual([
      'IA-ReadCapacityUnit-Hrs: 73000 → 7300',
    ]);
  });

  it.each([
    ['on demand', { billingMode: 'PAY_PER_REQUEST' }],
    ['being changed', { status: 'UPDATING' }],
    ['young', { createdAt: '2026-11-19T00:00:00.000Z' }],
    ['the least there is', { readUnits: 1, writeUnits: 1 }],
  ])('is not judged: %s', (_, changes) => {
    expect(over(changes)).toEqual([]);
  });

  it('is right where it is used for a quarter of an hour, or scales by itself', () => {
    expect(over({}, { reads: [...always(671, 0), quarter(50)] })).toEqual([]);
    expect(over({}, { targets: [target('Read')] })).toEqual([]);
    expect(outcome(over({}, { targets: [target('Write')] })).found).toEqual(['carts']);
  });

  it('is unknown, not unused, without datapoints', () => {
    expect(outcome(over({}, { reads: null }))).toEqual({ found: [], undecided: ['carts'] });
    expect(outcome(over(REFUSED))).toEqual({ found: [], undecided: ['carts'] });
    expect(outcome(over({}, { reads: always(500, 0) }))).toEqual({ found: [], undecided: ['carts'] });
    expect(outcome(over({ createdAt: null })).undecided).toEqual(['carts']);
  });

  it('that is needed keeps the peak at the target, and is at least one unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40_000, noNaN: true }),
        fc.integer({ min: 20, max: 90 }),
        (peak, percent) => {
          const units = neededUnits({ peak, average: 0, total: 0, periods: 1 }, percent);
          expect(units).toBeGreaterThanOrEqual(1);
          expect(units * percent + 1e-6).toBeGreaterThanOrEqual(peak * 100);
          if (units > 1) expect((units - 1) * percent).toBeLessThan(peak * 100 + 1e-6);
        },
      ),
    );
  });
});

describe('scaling', () => {
  it('is missing where nothing scales a side', () => {
    const judged = (changes: Partial<DynamoTable>, targets: readonly DynamoScalingTarget[] = []) =>
      judge(dynamodbNoAutoscaling, { tables: [table(changes)], targets });
    expect(judged({})).toMatchObject([
      { claims: [], evidence: '100 read units and 50 write units are provisioned, and nothing scales them.' },
    ]);
    expect(judged({}, [target('Read')])).toMatchObject([
      { evidence: expect.stringMatching(/^50 write units/) },
    ]);
    expect(judged({}, [target('Read'), target('Write')])).toEqual([]);
    expect(judged({ readUnits: 5, writeUnits: 5 })).toEqual([]);
    expect(judged({ billingMode: 'PAY_PER_REQUEST' })).toEqual([]);
    expect(outcome(judged(REFUSED))).toEqual({ found: [], undecided: ['carts'] });
  });

  it('cannot happen between equal bounds', () => {
    const judged = (minimum: number | null, maximum: number | null) =>
      judge(dynamodbAutoscalingFixed, { targets: [{ ...target('Read', minimum), maximum }] });
    expect(judged(50, 50)).toMatchObject([
      { resourceId: 'table/carts dynamodb:table:ReadCapacityUnits', claims: [] },
    ]);
    expect(judged(5, 500)).toEqual([]);
    expect(judged(1, 1)).toEqual([]);
    expect(judged(null, null)).toEqual([]);
  });
});

describe('on-demand tables', () => {
  const judged = (
    changes: Partial<DynamoTable>,
    reads: readonly number[] | null = always(672, quarter(70)),
    writes: readonly number[] | null = always(672, quarter(14)),
  ) =>
    judge(
      dynamodbOndemandVsProvisioned,
      { tables: [table({ billingMode: 'PAY_PER_REQUEST', ...changes })] },
      { metrics: { reads, writes } },
    );

  it('with a steady load trade requests for units', () => {
    expect(claimed(judged({})[0])).toEqual([
      'ReadRequestUnits: 183960000 → 0',
      'ReadCapacityUnit-Hrs: 0 → 73000',
      'WriteRequestUnits: 36792000 → 0',
      'WriteCapacityUnit-Hrs: 0 → 14600',
    ]);
  });

  it.each([
    ['provisioned', { billingMode: 'PROVISIONED' }],
    ['of the infrequent class', { tableClass: 'STANDARD_INFREQUENT_ACCESS' }],
    ['with indexes', { indexes: 2 }],
    ['with replicas', { replicas: 1 }],
    ['young', { createdAt: '2026-11-19T00:00:00.000Z' }],
  ])('are not judged: %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are right for a load that comes and goes, and undecided without datapoints', () => {
    expect(judged({}, [...always(336, quarter(70)), ...always(336, quarter(1))])).toEqual([]);
    expect(judged({}, always(400, quarter(70)))).toEqual([]);
    expect(outcome(judged(REFUSED))).toEqual({ found: [], undecided: ['carts'] });
    expect(outcome(judged({}, null)).undecided).toEqual(['carts']);
    expect(outcome(judged({ createdAt: null })).undecided).toEqual(['carts']);
  });
});

describe('backups', () => {
  const judged = (changes: Partial<DynamoBackup>) =>
    judge(dynamodbBackupOld, {
      backups: [
        {
          backupArn: 'arn:aws:dynamodb:eu-central-1:111122223333:table/carts/backup/01',
          tableName: 'carts',
          status: 'AVAILABLE',
          backupType: 'USER',
          sizeBytes: 10 * 2 ** 30,
          createdAt: '2026-01-01T00:00:00.000Z',
          expiresAt: null,
          ...changes,
        },
      ],
    });

  it('are found when old, at their full size', () => {
    expect(claimed(judged({})[0])).toEqual(['TimedBackupStorage-ByteHrs: 10 → 0']);
  });

  it.each([
    ['recent', { createdAt: '2026-11-01T00:00:00.000Z' }],
    ['with an end of their own', { expiresAt: '2027-01-01T00:00:00.000Z' }],
    ['of AWS Backup', { backupType: 'AWS_BACKUP' }],
    ['being made', { status: 'CREATING' }],
  ])('are left alone: %s', (_, changes) => {
    expect(judged(changes)).toEqual([]);
  });

  it('are undecided without an age or a size', () => {
    expect(outcome(judged({ createdAt: null })).undecided).toHaveLength(1);
    expect(outcome(judged({ sizeBytes: null })).undecided).toHaveLength(1);
  });
});
