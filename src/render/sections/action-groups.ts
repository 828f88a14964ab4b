import { addMoney, compareMoney, type Money } from '../../core/money.ts';
import type { Recommendation } from '../../core/recommendation.ts';

/** Actions of one kind, in one currency: what one person decides once. */
export interface ActionGroup {
  /** The one worth most first. */
  readonly members: readonly [Recommendation, ...Recommendation[]];
  /** What they bring together; `null`: none has an amount. */
  readonly net: Money | null;
}

/** Whether it is to be done, and counted: nobody decided against it, and it is no alternative to one that was chosen. */
export function isOpen({
  exemption,
  alternative,
}: Pick<Recommendation, 'exemption' | 'alternative'>): boolean {
  return !exemption && !alternative;
}

/**
 * Actions of one check and kind as one. What has an amount comes first, the currency of the report's first amounts before
 * others and the largest sum first; then what has none, in the order it came in.
 * @param kind What is one group; of one currency each.
 */
export function actionGroups(
  actions: readonly Recommendation[],
  currencies: readonly string[],
  kind: (action: Recommendation) => string = kindOfAction,
): readonly ActionGroup[] {
  const groups = [...Map.groupBy(actions, kind).values()].flatMap((some): ActionGroup[] => {
    const [first, ...others] = some.toSorted(worthMost);
    return first ? [{ members: [first, ...others], net: netOf(some) }] : [];
  });
  const rank = ({ net }: ActionGroup) => (net ? rankOf(net.currency, currencies) : Number.POSITIVE_INFINITY);
  return groups.toSorted(
    (a, b) => compareNumbers(rank(a), rank(b)) || (a.net && b.net ? compareMoney(b.net, a.net) : 0),
  );
}

/** What one person decides once. */
export function kindOfAction({ check, actionType, saving }: Recommendation): string {
  return JSON.stringify([check, actionType, saving?.currency ?? '']);
}

/** What one owner decides once. */
export function kindAndOwnerOf(action: Recommendation): string {
  return JSON.stringify([kindOfAction(action), action.owner?.team ?? null]);
}

function rankOf(currency: string, currencies: readonly string[]): number {
  const at = currencies.indexOf(currency);
  return at < 0 ? currencies.length : at;
}

/** Two infinities are alike; their difference is not a number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function worthMost(a: Recommendation, b: Recommendation): number {
  return a.saving && b.saving ? compareMoney(b.saving.net, a.saving.net) : 0;
}

function netOf(actions: readonly Recommendation[]): Money | null {
  const [first, ...others] = actions.flatMap(({ saving }): Money[] =>
    saving ? [{ amount: saving.net.amount, currency: saving.currency }] : [],
  );
  return first ? others.reduce(addMoney, first) : null;
}
