import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';
import { hostedZones } from './hosted-zones.ts';

/** What the records of one zone refer to. */
export interface ZoneRecords {
  readonly hostedZoneId: string;
  readonly records: Asked<RecordUse>;
}

export interface RecordUse {
  /** Health checks that some record depends on. */
  readonly healthCheckIds: readonly string[];
  /** Names and types that have a latency record and no other beside it. */
  readonly singleLatency: number;
}

export const zoneRecords = defineDataset<ZoneRecords>({
  id: 'route53/records',
  scope: 'global',
  reads: ['Route 53:ListResourceRecordSets'],
  after: { hostedZones },
  load: () => import('./records.load.ts'),
});
