import { SpendlogError } from '../core/errors.ts';
import type { Plan } from '../core/plan.ts';
import type { Unit } from '../core/unit.ts';
import { ORGANIZATION } from './units-of-places.ts';

/** Ends the run where a unit is not this tenant's, so that no data of one tenant reaches another's report. */
export function refuseStrangers(plan: Plan, units: readonly Unit[]): void {
  const accounts = new Set([ORGANIZATION, ...plan.accounts.map(({ id }) => id)]);
  const stranger = units.find(({ tenant, account }) => tenant !== plan.tenant || !accounts.has(account));
  if (stranger) {
    throw new SpendlogError(
      'TENANT_MISMATCH',
      `The unit ${stranger.id} is not for an account of the tenant ${plan.tenant}.`,
      'Nothing of this run is used. See who can write to its store, then plan again.',
    );
  }
  refuseUnplanned(
    plan,
    units.map(({ id }) => id),
  );
}

/** Ends the run where a result belongs to no unit of its plan. */
export function refuseUnplanned(plan: Plan, units: readonly string[]): void {
  const planned = new Set(plan.units.map(({ id }) => id));
  const stranger = units.find((id) => !planned.has(id));
  if (stranger === undefined) return;
  throw new SpendlogError(
    'TENANT_MISMATCH',
    `The unit ${JSON.stringify(stranger)} is not in the plan of the run ${plan.run}, tenant ${plan.tenant}.`,
    'Nothing of this run is used. See who can write to its store, then plan again.',
  );
}
