import type { TenantAccount } from '../core/tenant.ts';
import { type PlannedUnits, planUnits, planWithoutBill } from '../engine/plan-units.ts';
import { nonServiceOf, servicesOfBillName } from '../services/find-service.ts';
import { services } from '../services/registry.ts';
import type { PlanOptions } from './invocation.ts';
import type { RunEnvironment } from './run-contract.ts';
import { allServiceGroups } from './service-groups.ts';
import type { FoundPresence } from './tenant-bill.ts';
import type { TenantAccess } from './tenant-session.ts';
import { usableRegions } from './usable-regions.ts';

export interface UnitQuestion {
  readonly access: TenantAccess;
  readonly options: PlanOptions;
  /** Those that can be looked into. */
  readonly accounts: readonly TenantAccount[];
  readonly presence: FoundPresence['presence'];
  /** Seconds that units took before, by id. */
  readonly measured: ReadonlyMap<string, number>;
}

/** Where there are charges, and what is free to own beside them; without a bill, wherever there could be something. */
export async function unitsToPlan(
  { access, options, accounts, presence, measured }: UnitQuestion,
  environment: RunEnvironment,
): Promise<PlannedUnits> {
  const { tenant, signedIn } = access;
  const common = {
    tenant: tenant.id,
    accounts,
    regions: tenant.regions,
    groups: allServiceGroups(),
    catalogue: { services, servicesOfBillName, nonServiceOf },
    measured,
    ...(options.services ? { only: options.services } : {}),
  };
  if (presence.known) return planUnits({ ...common, presence: presence.value });
  environment.progress.warn('Planning without a bill: every enabled region of every account is looked at.');
  const enabled = await usableRegions(signedIn, accounts, tenant.regions, environment);
  return planWithoutBill({ ...common, enabledRegions: (account) => enabled.get(account) ?? [] });
}
