import type { AdvisorRow } from '../../core/advisor.ts';
import { defineDataset } from '../../core/dataset.ts';
import { ADVISOR_COLUMNS } from './rows.ts';

/** The reservations of one account and region with their ends, of the services with spend there. Free of charge. */
export const reservations = defineDataset<AdvisorRow>({
  id: 'advisors/reservations',
  scope: 'region',
  reads: [
    'EC2:DescribeReservedInstances',
    'RDS:DescribeReservedDBInstances',
    'ElastiCache:DescribeReservedCacheNodes',
    'Redshift:DescribeReservedNodes',
    'OpenSearch:DescribeReservedInstances',
    'MemoryDB:DescribeReservedNodes',
  ],
  keeps: ADVISOR_COLUMNS,
  load: () => import('./reservations.load.ts'),
});
