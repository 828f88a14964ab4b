import type { Plan } from '../core/plan.ts';
import type { PriceList } from '../core/price-list.ts';
import { createPriceList } from '../platform/aws/price-list.ts';
import type { TenantSession } from './tenant-session.ts';

/** AWS's price list as the tenant may read it, signed in for on the first question; what it said is kept in the store for the plan's day. */
export async function tenantPriceList(
  session: TenantSession,
  { now }: Pick<Plan, 'now'>,
): Promise<PriceList & { close(): Promise<void> }> {
  let opening: Promise<ReturnType<typeof createPriceList>> | null = null;
  const open = async () => {
    const { signedIn } = await session.access();
    const { credentials, region } = signedIn;
    return createPriceList({ credentials, region, cache: session.runStore.priceCache(), now });
  };
  return {
    priceOf: async (query) => {
      opening ??= open();
      return (await opening).priceOf(query);
    },
    async close() {
      // A sign-in that failed was told to who asked for a price.
      await opening?.then(
        (list) => list.close(),
        () => undefined,
      );
    },
  };
}
