import type { ConfiguredThresholds } from '../checks/with-thresholds.ts';
import type { AdvisorsConfig } from '../config/advisors.ts';
import { defaultConfig } from '../config/config.ts';
import { inventory } from '../datasets/inventory/inventory.ts';
import { utilisation } from '../datasets/utilisation/utilisation.ts';
import { type ServiceGroup, serviceGroups } from '../engine/service-groups.ts';
import { services } from '../services/registry.ts';
import { advisorGroups } from './advisor-groups.ts';
import { checksOfScopes } from './configured-checks.ts';

/** Whatever has spend is counted, and measured where CloudWatch has a metric of its use. */
const EVERYTHING = [
  { id: 'inventory', scope: 'everywhere', datasets: [inventory], services: 'all' },
  {
    id: 'utilisation',
    scope: 'everywhere',
    datasets: [utilisation],
    services: services.filter(({ metrics }) => metrics?.use).map(({ id }) => id),
  },
] as const;

/**
 * What is read together: the datasets of the checks, the inventory, the utilisation and the advisors of AWS.
 * @param configured Thresholds by which the checks judge instead of their own.
 * @param advisors Which advisors are asked.
 */
export function allServiceGroups(
  configured: ConfiguredThresholds = {},
  advisors: AdvisorsConfig = defaultConfig.advisors,
): readonly ServiceGroup[] {
  const { unit, tenant } = checksOfScopes(configured);
  return serviceGroups([...unit, ...tenant], [...EVERYTHING, ...advisorGroups(advisors)]);
}
