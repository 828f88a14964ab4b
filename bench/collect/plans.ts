import { allServiceGroups } from '../../src/app/service-groups.ts';
import { type Period, parseDay } from '../../src/core/period.ts';
import type { Plan } from '../../src/core/plan.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { type PlannedUnits, planUnits, planWithoutBill } from '../../src/engine/plan-units.ts';
import { nonServiceOf, serviceById, servicesOfBillName } from '../../src/services/find-service.ts';
import { IN_FLIGHT } from './measure.ts';
import { type Organisation, organisation, REGIONS, SERVICES } from './organisation.ts';

/** The same organisation, planned from where its money is spent and without knowing that. */
export async function plansOf(accounts: number) {
  const chosen = SERVICES.map((id) => {
    const service = serviceById(id);
    if (!service) throw new TypeError(`The catalogue has no ${id}`);
    return service;
  });
  const world = organisation(
    accounts,
    chosen.map(({ name }) => name),
  );
  const asked = {
    tenant: 'bench',
    accounts: world.accounts,
    regions: null,
    groups: allServiceGroups(),
    catalogue: { services: chosen, servicesOfBillName: only(servicesOfBillName), nonServiceOf },
  };
  const presence = { basis: 'triples', period: DAYS, triples: world.triples } as const;
  return {
    driven: await planOf(world, 'triples', await planUnits({ ...asked, presence })),
    blind: await planOf(
      world,
      'fallback',
      await planWithoutBill({ ...asked, enabledRegions: () => REGIONS }),
    ),
  };
}

function only(find: typeof servicesOfBillName): typeof servicesOfBillName {
  const ids: ReadonlySet<string> = new Set(SERVICES);
  return (name) => find(name).filter(({ id }) => ids.has(id));
}

const DAYS: Period = { start: dayOf('2026-10-21'), end: dayOf('2026-11-20') };

async function planOf(
  { accounts }: Organisation,
  basis: Plan['basis'],
  planned: PlannedUnits,
): Promise<Plan> {
  return makePlan({
    key: { tenant: 'bench', window: DAYS, dataVersion: 'bench', collectConfigHash: '', collectorVersion: '' },
    asOf: dayOf('2026-11-20'),
    now: '2026-11-20T08:00:00.000Z',
    accounts,
    basis,
    presence: DAYS,
    ...planned,
    analysis: 'full',
    predecessor: null,
    usage: null,
    batching: { targetMinutes: 10, concurrency: IN_FLIGHT },
  });
}

function dayOf(text: string) {
  const found = parseDay(text);
  if (!found) throw new TypeError(`Not a day: ${text}`);
  return found;
}
