import type { NotPlanned, Plan } from '../core/plan.ts';
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
  /** Those there is no way into. */
  readonly withoutRole: readonly TenantAccount[];
  readonly presence: FoundPresence['presence'];
  /** Seconds that units took before, by id. */
  readonly measured: ReadonlyMap<string, number>;
}

/** Where there are charges, and what is free to own beside them; without a bill, wherever there could be something. */
export async function unitsToPlan(
  { access, options, accounts, withoutRole, presence, measured }: UnitQuestion,
  environment: RunEnvironment,
): Promise<PlannedUnits & Pick<Plan, 'unreachable'>> {
  const { tenant } = access;
  const common = {
    tenant: tenant.id,
    regions: tenant.regions,
    groups: allServiceGroups({}, access.config.advisors),
    catalogue: { services, servicesOfBillName, nonServiceOf },
    measured,
    ...(options.services ? { only: options.services } : {}),
  };
  const enabled = presence.known
    ? null
    : await everyRegion(access, [...accounts, ...withoutRole], environment);
  const plan = (some: readonly TenantAccount[]) =>
    presence.known
      ? planUnits({ ...common, accounts: some, presence: presence.value })
      : planWithoutBill({
          ...common,
          accounts: some,
          enabledRegions: (account) => enabled?.get(account) ?? [],
        });
  const planned = await plan(accounts);
  return withoutRole.length === 0 ? planned : withUnreachable(planned, await plan(withoutRole), withoutRole);
}

function everyRegion(
  { signedIn, tenant }: TenantAccess,
  accounts: readonly TenantAccount[],
  environment: RunEnvironment,
): ReturnType<typeof usableRegions> {
  environment.progress.warn('Planning without a bill: every enabled region of every account is looked at.');
  return usableRegions(signedIn, accounts, tenant.regions, environment);
}

/** An account nobody can get into is told once, as that; what would be read in it is kept beside the plan. */
function withUnreachable(
  { units, notPlanned }: PlannedUnits,
  beyond: PlannedUnits,
  withoutRole: readonly TenantAccount[],
): PlannedUnits & Pick<Plan, 'unreachable'> {
  const closed = new Set(withoutRole.map(({ id }) => id));
  const unreachable = beyond.units.filter(({ account }) => closed.has(account));
  const spending = new Set([...unreachable, ...beyond.notPlanned].map(({ account }) => account));
  const left = [...closed.intersection(spending)]
    .sort()
    .map((account): NotPlanned => ({ serviceName: '', account, region: '', reason: 'no-role' }));
  return {
    units,
    unreachable,
    notPlanned: [...notPlanned.filter(({ account }) => !closed.has(account)), ...left],
  };
}
