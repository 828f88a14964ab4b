import type { PathScope } from '../../channels/pull-request/path-scopes.ts';
import { type Known, known, unknown } from '../../core/known.ts';
import { compareMoney, type Money, sumKnownMoney } from '../../core/money.ts';
import type { PathRecommendations } from '../../render/pull-request/path-costs.ts';
import type { ReportedCosts, ReportedRecommendation } from '../../report/reported-costs.ts';
import { serviceById } from '../../services/find-service.ts';

/** Listed at most; a comment shows fewer where it has no room. */
const MOST_LISTED = 10;

/** What is recommended about a scope and still to be done. */
export function scopeActions(
  { recommendations, costs }: ReportedCosts,
  scope: PathScope,
): Known<PathRecommendations> {
  if (!recommendations.known) return recommendations;
  if (scope.tags.length > 0) {
    return unknown(
      'not-in-this-version',
      'recommended actions',
      'the report does not tell the tags of what is recommended',
    );
  }
  const names = new Set(scope.services.map((id) => serviceById(id)?.name ?? id));
  const open = recommendations.value
    .filter(({ exemption, alternative }) => !exemption && !alternative)
    .filter(({ serviceName }) => names.size === 0 || names.has(serviceName));
  const order = costs.map(({ currency }) => currency);
  const top = open.toSorted((a, b) => byWorth(order, a, b)).slice(0, MOST_LISTED);
  return known({ open: open.length, net: sumsOf(order, open), top: top.map(listed) });
}

/** Currencies as the report has them, the largest amount first; what has no amount comes last. */
function byWorth(
  order: readonly string[],
  { saving: a }: ReportedRecommendation,
  { saving: b }: ReportedRecommendation,
): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.net.currency === b.net.currency) return compareMoney(b.net, a.net);
  return order.indexOf(a.net.currency) - order.indexOf(b.net.currency);
}

function sumsOf(order: readonly string[], open: readonly ReportedRecommendation[]): readonly Money[] {
  const amounts = open.flatMap(({ saving }) => saving?.net ?? []);
  const currencies = new Set([...order, ...amounts.map(({ currency }) => currency)]);
  return [...currencies].flatMap(
    (currency) =>
      sumKnownMoney(
        amounts.filter((amount) => amount.currency === currency),
        currency,
      ) ?? [],
  );
}

function listed({ actionType, serviceName, resourceId, saving, owner }: ReportedRecommendation) {
  return {
    actionType,
    serviceName,
    resourceId,
    net: saving?.net ?? null,
    team: owner?.team ?? null,
    issueUrl: null,
  };
}
