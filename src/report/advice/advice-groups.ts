import { servicesOfType } from '../../advisors/resource-types.ts';
import { bareWord } from '../../advisors/words.ts';
import type { AdvisedResource } from '../../core/advisor.ts';
import type { ActionFamily, ActionType } from '../../core/recommendation.ts';

/** A recommendation of AWS whose words this version knows. */
export type KnownAdvice = AdvisedResource & {
  readonly actionType: ActionType;
  readonly actionFamily: ActionFamily;
};

/** What AWS's advisors say of one resource and family, the one that decides first. */
export type AdviceGroup = readonly [KnownAdvice, ...KnownAdvice[]];

/** Who decides where several speak: Cost Optimization Hub, then Compute Optimizer, then Cost Explorer. */
const ORDER = ['advisors/cost-optimization-hub', 'advisors/optimizer-', 'advisors/purchases'];

/** In an order that only the rows decide. */
export function adviceGroups(advised: readonly AdvisedResource[]): readonly AdviceGroup[] {
  const known = advised.filter(isKnown).filter(notBought(advised));
  const ordered = known.toSorted((a, b) => rankOf(a) - rankOf(b) || (textOf(a) < textOf(b) ? -1 : 1));
  return [...Map.groupBy(ordered, identityOf).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
}

function isKnown(row: AdvisedResource): row is KnownAdvice {
  return row.actionType !== null && row.actionFamily !== null;
}

/** A commitment is of no resource. Of one type that the Hub advises to buy, the Hub's advice alone stands. */
function notBought(advised: readonly AdvisedResource[]): (row: KnownAdvice) => boolean {
  const bought = new Set(
    advised
      .filter((row) => row.actionFamily === 'rate' && rankOf(row) === 0)
      .map(({ resourceType }) => resourceType),
  );
  return (row) => row.actionFamily !== 'rate' || rankOf(row) === 0 || !bought.has(row.resourceType);
}

function rankOf({ advisor }: AdvisedResource): number {
  const rank = ORDER.findIndex((known) => advisor.startsWith(known));
  return rank < 0 ? ORDER.length : rank;
}

function identityOf({ account, region, resourceArn, resourceId, actionFamily, resourceType }: KnownAdvice) {
  // Advisors spell types otherwise: the service they belong to is the same.
  const type = servicesOfType(resourceType)[0] ?? bareWord(resourceType);
  return JSON.stringify([account, region, type, resourceArn ?? resourceId, actionFamily]);
}

function textOf({ advisor, resourceId, actionType, advice }: AdvisedResource): string {
  return JSON.stringify([advisor, resourceId, actionType, advice.target]);
}
