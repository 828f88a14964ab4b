import { inOrder } from '../core/in-order.ts';
import { addMoney, compareMoney, type Money } from '../core/money.ts';
import type { ChangedRecommendation, RecommendationChange } from '../core/report-changes.ts';

/** How many are named. */
const MOST_NAMED = 10;

/** Recommendations to which the same happened: how many, what they are worth, and the first of them. One order, whatever order they came in. */
export function changeSummary(all: readonly ChangedRecommendation[]): RecommendationChange {
  return {
    recommendations: all.length,
    net: netOf(all),
    largest: all.toSorted(worthMost).slice(0, MOST_NAMED).map(named),
  };
}

function netOf(all: readonly ChangedRecommendation[]): readonly Money[] {
  const amounts = all.flatMap(({ net }) => net ?? []);
  const sums = [...Map.groupBy(amounts, ({ currency }) => currency).values()].flatMap(([first, ...others]) =>
    first ? [others.reduce(addMoney, first)] : [],
  );
  return sums.toSorted((a, b) => inOrder(a.currency, b.currency));
}

function worthMost(a: ChangedRecommendation, b: ChangedRecommendation): number {
  if (a.net && b.net) return byAmount(a.net, b.net) || inOrder(a.fingerprint, b.fingerprint);
  if (a.net || b.net) return a.net ? -1 : 1;
  return inOrder(a.fingerprint, b.fingerprint);
}

/** Two currencies are not compared: they stand one after the other. */
function byAmount(a: Money, b: Money): number {
  return a.currency === b.currency ? compareMoney(b, a) : inOrder(a.currency, b.currency);
}

/** Without what else is known of it. */
function named(each: ChangedRecommendation): ChangedRecommendation {
  const { fingerprint, actionType, account, region, resourceId, net } = each;
  return { fingerprint, actionType, account, region, resourceId, net };
}
