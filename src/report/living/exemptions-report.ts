import type { ExemptionEffect, ExemptionsReport } from '../../core/living.ts';
import { addMoney, type Money } from '../../core/money.ts';
import type { ActionFamily, Exemption, Saving } from '../../core/recommendation.ts';
import { type Conditions, holds } from './conditions.ts';
import { type Decidable, fingerprintOf, isAbout, isInForce } from './exemption-of.ts';

/** A recommendation with the exemption that hides it, if any. */
export interface Decided extends Decidable {
  readonly exemption: Exemption | null;
  readonly saving: Pick<Saving, 'net' | 'currency'> | null;
  readonly alternative: boolean;
}

/** Where nobody could look, so that nothing is known of what an exemption would be about there. */
export interface Unjudged {
  readonly check: string;
  readonly actionFamily: ActionFamily;
  readonly account: string;
  readonly region: string;
  readonly service: string;
}

/** How many recommendations and dollars each exemption hides, which have expired, and which are about nothing. */
export function exemptionsReport(
  exemptions: readonly Exemption[],
  recommendations: readonly Decided[],
  { asOf, unjudged }: { readonly asOf: string; readonly unjudged: readonly Unjudged[] },
): ExemptionsReport {
  const inForce = exemptions.filter((each) => isInForce(each, asOf));
  const hiddenBy = Map.groupBy(recommendations, ({ exemption }) => exemption);
  const byFingerprint = Map.groupBy(recommendations, ({ fingerprint }) => fingerprint);
  const about = (exemption: Exemption) => {
    const named = fingerprintOf(exemption);
    return named === null ? recommendations : (byFingerprint.get(named) ?? []);
  };
  const matched = new Set(
    inForce.filter((each) => hiddenBy.has(each) || about(each).some((other) => isAbout(each.match, other))),
  );
  return {
    inForce: inForce
      .filter((each) => matched.has(each))
      .map((exemption) => effectOf(exemption, hiddenBy.get(exemption) ?? [])),
    expired: exemptions
      .filter((each) => !isInForce(each, asOf))
      .map((exemption) =>
        effectOf(
          exemption,
          about(exemption).filter((each) => each.exemption === null && isAbout(exemption.match, each)),
        ),
      ),
    unmatched: inForce.filter(
      (each) =>
        each.origin !== 'issue' &&
        !matched.has(each) &&
        !unjudged.some((place) => mayBeAbout(each.match, place)),
    ),
  };
}

function effectOf(exemption: Exemption, hidden: readonly Decided[]): ExemptionEffect {
  const net = new Map<string, Money>();
  for (const { saving, alternative } of hidden) {
    if (!saving || alternative) continue;
    const sum = net.get(saving.currency);
    const { amount, currency } = saving.net;
    net.set(saving.currency, sum ? addMoney(sum, saving.net) : { amount, currency });
  }
  return {
    exemption,
    recommendations: hidden.length,
    net: [...net.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amount]) => amount),
  };
}

/** Whether it could be about something there: resources, tags and fingerprints are not known of a place nobody saw. */
function mayBeAbout(match: Conditions, place: Unjudged): boolean {
  const { check, actionFamily, account, region, service } = place;
  const values: Readonly<Record<string, string>> = { check, family: actionFamily, account, region, service };
  const known = Object.entries(match).filter(([condition]) => Object.hasOwn(values, condition));
  return holds(Object.fromEntries(known), (condition) => [values[condition] ?? '']);
}
