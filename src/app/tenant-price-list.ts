import type { Plan } from '../core/plan.ts';
import type { PriceList } from '../core/price-list.ts';
import { createPriceList } from '../platform/aws/price-list.ts';
import type { TenantSession } from './tenant-session.ts';

/** AWS's price list as the tenant may read it; what it said is kept in the store for the plan's day. */
export async function tenantPriceList(
  session: TenantSession,
  { now }: Pick<Plan, 'now'>,
): Promise<PriceList & { close(): Promise<void> }> {
  const { signedIn } = await session.access();
  const { credentials, region } = signedIn;
  return createPriceList({ credentials, region, cache: session.runStore.priceCache(), now });
}
