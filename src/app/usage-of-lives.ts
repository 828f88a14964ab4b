import { isResource } from '../core/charge-line.ts';
import type { Known } from '../core/known.ts';
import type { Day } from '../core/period.ts';
import type { Life } from '../report/living/life.ts';
import { type OwnerFacts, ownerOf } from '../report/living/owner-of.ts';
import { replacementsOf } from '../report/living/realised/replacements.ts';
import type { UsageDay } from '../report/living/realised/usage-day.ts';
import { servicesOfBillName } from '../services/find-service.ts';
import type { LivingInputs } from './living-inputs.ts';
import type { UsageDays } from './read-the-bill.ts';

/** Usage of the resources of a history in its account. */
export function usageOf(usageDays: Known<UsageDays>): (life: Life) => readonly UsageDay[] | null {
  if (!usageDays.known) return () => null;
  const byAccount = Map.groupBy(usageDays.value.rows, ({ subAccountId }) => subAccountId);
  return ({ subject }) =>
    (byAccount.get(subject.account) ?? []).filter(({ resourceId }) =>
      subject.resourceIds.some((id) => isResource(resourceId, id)),
    );
}

/** Usage of what the same team made in the place of something. Nothing is taken for a replacement of what nobody owns. */
export function replacementRows(
  life: Life,
  actionDay: Day,
  { usageDays, config }: LivingInputs,
  facts: OwnerFacts,
): readonly UsageDay[] {
  if (!usageDays.known || life.team === null) return [];
  const { made, madeRows } = usageDays.value;
  const { service } = life.subject;
  const ofTeam = made.filter((each) => {
    const resource = { ...each, service, workloadGroup: null, tags: null };
    return ownerOf(resource, config.owners, facts)?.team === life.team;
  });
  const rows = usageOf(usageDays)(life) ?? [];
  const found = new Set(
    replacementsOf(life, { actionDay, rows }, ofTeam).map(({ resourceId }) => resourceId),
  );
  return madeRows.filter(
    ({ subAccountId, resourceId }) => subAccountId === life.subject.account && found.has(resourceId),
  );
}

export function serviceIdsOf(billName: string): readonly string[] {
  return servicesOfBillName(billName).map(({ id }) => id);
}
