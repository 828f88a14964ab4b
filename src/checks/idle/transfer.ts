import { type TransferServer, transferServers } from '../../datasets/transfer/servers.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import type { IdleMetric } from './idle-row.ts';
import { idleTransferGuide } from './transfer.guide.ts';

const bytes = (metricName: string): IdleMetric => ({
  namespace: 'AWS/Transfer',
  metricName,
  statistic: 'Sum',
  dimensions: { ServerId: 'serverId' },
  atMost: 0,
  unit: 'bytes',
});

/** Each protocol of a server is paid for by the hour, also while the server is offline. */
export const idleTransferServers = defineIdleCheck<TransferServer>({
  id: 'transfer-idle',
  title: 'Every Transfer Family server carries files',
  service: 'transfer-family',
  actionType: 'Delete',
  effort: 'Low',
  restartNeeded: false,
  // A new server has another host name and other host keys.
  rollbackPossible: false,
  guide: idleTransferGuide,
  dataset: transferServers,
  days: 30,
  minimumAgeDays: 30,
  metrics: { received: bytes('BytesIn'), sent: bytes('BytesOut') },
  resource: ({ serverId, state }) => ({
    resourceId: serverId,
    createdAt: 'unknowable',
    noun: 'The server',
    ...(state === 'OFFLINE' ? { remark: 'it is offline, and paid for all the same' } : {}),
  }),
  claims: ({ serverId }) => [everything(serverId)],
});
