import type { InventoryRow } from '../../core/collection.ts';
import { defineDataset } from '../../core/dataset.ts';

/** How many resources of one type there are in one account and place, as far as any source tells. */
export type InventoryCount = Omit<InventoryRow, 'account' | 'region'>;

/**
 * What is owned of the services with spend: from Resource Explorer, else the tagging API; types that these do not show
 * from Cloud Control. At least one row for each service; a count that is not known is `null` and says why.
 */
export const inventory = defineDataset<InventoryCount>({
  id: 'inventory',
  scope: 'region',
  reads: [
    'Resource Explorer 2:GetDefaultView',
    'Resource Explorer 2:GetView',
    'Resource Explorer 2:ListResources',
    'Resource Explorer 2:ListSupportedResourceTypes',
    'Resource Groups Tagging API:GetResources',
    'CloudControl:ListResources',
  ],
  keeps: ['service', 'resourceType', 'resources', 'source', 'reason'],
  load: () => import('./inventory.load.ts'),
});
