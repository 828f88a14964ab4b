import { type LogGroup, logGroups } from '../../src/datasets/logs/log-groups.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { type PlantedResource, type PlantedTruth, rowOf } from './planted.ts';

function logGroup(name: string, truth: PlantedTruth, row: Partial<LogGroup>): PlantedResource {
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:logs:us-east-1:${SHOP_ACCOUNT}:log-group:${name}`,
    rows: [
      rowOf(logGroups, {
        logGroupName: name,
        retentionInDays: null,
        retentionPolicy: null,
        storedBytes: 400_000_000_000,
        logGroupClass: 'STANDARD',
        metricFilters: 1,
        createdAt: '2025-01-01T00:00:00.000Z',
        ...row,
      }),
    ],
    metrics: [],
    charges: [{ sku: 'logs-storage', quantity: 372.53 }],
    truth,
  };
}

export const plantedLogGroups: readonly PlantedResource[] = [
  logGroup(
    '/estate/checkout',
    {
      kind: 'waste',
      found: [
        {
          check: 'logs-log-groups-without-retention',
          family: 'storage',
          resourceId: '/estate/checkout',
          after: null,
        },
      ],
    },
    {},
  ),
  logGroup('/estate/audit', { kind: 'decoy', guard: 'its events expire' }, { retentionInDays: 365 }),
];
