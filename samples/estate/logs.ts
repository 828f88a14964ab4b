import { lastWrites } from '../../src/datasets/logs/last-writes.ts';
import { type LogGroup, logGroups } from '../../src/datasets/logs/log-groups.ts';
import { SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

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

function written(writtenAt: string, group: PlantedResource): PlantedResource {
  const logGroupName = group.billedAs.split(':log-group:')[1] ?? '';
  return { ...group, rows: [...group.rows, rowOf(lastWrites, { logGroupName, read: 'read', writtenAt })] };
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
  logGroup('/estate/audit', decoy('its events expire'), { retentionInDays: 365 }),
  written(
    '2026-03-14T10:00:00.000Z',
    logGroup('/estate/import', wasteOf('cw-log-no-recent-write', 'storage', '/estate/import', []), {
      retentionInDays: 3_653,
    }),
  ),
  written(
    '2026-11-19T10:00:00.000Z',
    logGroup('/estate/search', decoy('it is written to'), { retentionInDays: 90 }),
  ),
  {
    ...logGroup('/estate/nothing', wasteOf('cw-log-empty', 'hygiene', '/estate/nothing', null), {
      retentionInDays: 30,
      storedBytes: 0,
    }),
    charges: [],
  },
];
