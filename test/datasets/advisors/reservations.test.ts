import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reservations } from '../../../src/datasets/advisors/reservations.ts';
import { hasSharedData, sharedData } from '../../support/shared-data.ts';
import { advised, told } from './answers.ts';

const StartTime = new Date('2026-01-01T00:00:00.000Z');
const YEAR = { StartTime, Duration: 31_536_000, State: 'active' };

const LISTS = {
  ec2: [
    'EC2:DescribeReservedInstances',
    {
      ReservedInstances: [
        {
          ReservedInstancesId: 'r1',
          InstanceType: 'm5.large',
          InstanceCount: 3,
          State: 'active',
          End: new Date('2027-01-01T00:00:00.000Z'),
        },
      ],
    },
  ],
  rds: [
    'RDS:DescribeReservedDBInstances',
    {
      ReservedDBInstances: [
        { ReservedDBInstanceId: 'r1', DBInstanceClass: 'm5.large', DBInstanceCount: 3, ...YEAR },
      ],
    },
  ],
  elasticache: [
    'ElastiCache:DescribeReservedCacheNodes',
    {
      ReservedCacheNodes: [
        { ReservedCacheNodeId: 'r1', CacheNodeType: 'm5.large', CacheNodeCount: 3, ...YEAR },
      ],
    },
  ],
  redshift: [
    'Redshift:DescribeReservedNodes',
    { ReservedNodes: [{ ReservedNodeId: 'r1', NodeType: 'm5.large', NodeCount: 3, ...YEAR }] },
  ],
  opensearch: [
    'OpenSearch:DescribeReservedInstances',
    {
      ReservedInstances: [{ ReservedInstanceId: 'r1', InstanceType: 'm5.large', InstanceCount: 3, ...YEAR }],
    },
  ],
  memorydb: [
    'MemoryDB:DescribeReservedNodes',
    { ReservedNodes: [{ ReservationId: 'r1', NodeType: 'm5.large', NodeCount: 3, ...YEAR }] },
  ],
} as const;

describe.each(Object.entries(LISTS))('reservations of %s', (service, [operation, answer]) => {
  it('are told with what they hold and when they end', async () => {
    const { rows, calls } = await advised(reservations, { [operation]: () => answer }, [service]);
    expect(told(rows)).toEqual([
      `reservationService r1: ${service}`,
      'reservationType r1: 3 | m5.large',
      'reservationEnd r1: 2027-01-01T00:00:00.000Z',
    ]);
    expect(calls).toHaveLength(1);
  });

  it('fail where they are denied', async () => {
    await expect(advised(reservations, {}, [service])).rejects.toThrow();
  });
});

describe('reservations', () => {
  const rds = (changes: object) => ({
    'RDS:DescribeReservedDBInstances': () => ({
      ReservedDBInstances: [
        { ReservedDBInstanceId: 'r1', DBInstanceClass: 'c', DBInstanceCount: 1, ...YEAR, ...changes },
      ],
    }),
  });

  it.each([
    ['failed to be paid', { State: 'payment-failed' }],
    ['ended long ago', { State: 'retired', StartTime: new Date('2024-01-01T00:00:00.000Z') }],
  ])('that %s are not told', async (_, changes) => {
    expect((await advised(reservations, rds(changes), ['rds'])).rows).toMatchObject([{ state: 'no-data' }]);
  });

  it('that ended lately are told', async () => {
    const ended = rds({ State: 'retired', StartTime: new Date('2025-11-01T00:00:00.000Z') });
    expect(told((await advised(reservations, ended, ['rds'])).rows)).toContain(
      'reservationEnd r1: 2026-11-01T00:00:00.000Z',
    );
  });

  it('whose end is not told say so', async () => {
    expect(told((await advised(reservations, rds({ Duration: undefined }), ['rds'])).rows)).toContain(
      'reservationEnd r1: ',
    );
  });

  it('are read to the last page, and not of services without spend', async () => {
    const { rows, calls } = await advised(
      reservations,
      {
        'RDS:DescribeReservedDBInstances': (_: object, nth: number) => ({
          ReservedDBInstances: [{ ReservedDBInstanceId: `r${nth}`, ...YEAR }],
          ...(nth === 1 ? { Marker: 'x' } : {}),
        }),
      },
      ['rds', 's3'],
    );
    expect(told(rows).filter((line) => line.startsWith('reservationEnd'))).toHaveLength(2);
    expect(calls).toHaveLength(2);
  });

  it.skipIf(!hasSharedData).each([
    [
      'test_reserved_rds_instance_query/rds.DescribeReservedDBInstances_1.json',
      'rds',
      'RDS:DescribeReservedDBInstances',
      'reservationEnd ri-2019-05-06-14-19-06-332: 2020-05-05T14:19:11.531Z',
    ],
    [
      'test_redshift_reserved_node_query/redshift.DescribeReservedNodes_1.json',
      'redshift',
      'Redshift:DescribeReservedNodes',
      'reservationType 1ba8e2e3-bc01-4d65-b35d-a4a3e931547e: 1 | dc2.xlarge',
    ],
  ])('of a recorded answer end after their duration: %s', async (file, service, operation, expected) => {
    const { ResponseMetadata: _, ...data } = JSON.parse(
      readFileSync(`${sharedData}/recorded/${file}`, 'utf8'),
    ).data;
    const [list = ''] = Object.keys(data);
    const items = data[list].map((item: { StartTime: string }) => ({
      ...item,
      StartTime: new Date(item.StartTime),
    }));
    const { rows } = await advised(reservations, { [operation]: () => ({ [list]: items }) }, [service]);
    expect(told(rows)).toContain(expected);
  });
});
