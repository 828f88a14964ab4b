import { inOrder } from '../../core/in-order.ts';
import { compareMoney, type Money } from '../../core/money.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import type { Report } from '../../core/report.ts';
import type { Identities } from './identities.ts';

/** Something recommended now that nobody exempted, as issues see it. */
export interface Candidate {
  readonly recommendation: Recommendation;
  /** Net a month; `null`: it has no amount, and so no issue. */
  readonly worth: Money | null;
  /** Hash of its team. */
  readonly owner: string;
  /** Hash of what it may be grouped by. */
  readonly group: string;
}

/** What a report says about each fingerprint. What it does not mention was not looked at, or not long enough. */
export interface Told {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly exempt: ReadonlyMap<string, Recommendation>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The largest amount first; those of the report's first currency before others. */
  readonly byWorth: (a: Worth, b: Worth) => number;
}

/** An amount, and what decides between equal ones. */
export interface Worth {
  readonly worth: Money | null;
  readonly key: string;
}

/** Whatever the order of a report's lists. An alternative is not asked for, and ends nothing. */
export function toldBy(
  report: Pick<Report, 'recommendations' | 'outcomes' | 'costs'>,
  identities: Pick<Identities, 'ownerOf' | 'groupOf'>,
): Told {
  const all = report.recommendations.known ? report.recommendations.value : [];
  const byWorth = worthFirst(report.costs.map(({ currency }) => currency));
  const own = all.filter(({ alternative }) => !alternative);
  const [exempt, open] = [
    own.filter(({ exemption }) => exemption),
    own.filter(({ exemption }) => !exemption),
  ];
  const candidates = open
    .map((recommendation) => candidateOf(recommendation, identities))
    .toSorted((a, b) => byWorth(asWorth(a), asWorth(b)));
  const recommended = new Set(own.map(({ fingerprint }) => String(fingerprint)));
  const outcomes = report.outcomes.known ? report.outcomes.value : [];
  return {
    // The first of a fingerprint stays: of several findings about one resource, the one worth most.
    candidates: new Map(candidates.toReversed().map((each) => [each.recommendation.fingerprint, each])),
    exempt: new Map(exempt.map((each) => [each.fingerprint, each])),
    outcomes: new Map(
      outcomes.flatMap((each) => (recommended.has(each.fingerprint) ? [] : [[each.fingerprint, each]])),
    ),
    byWorth,
  };
}

function candidateOf(
  recommendation: Recommendation,
  { ownerOf, groupOf }: Pick<Identities, 'ownerOf' | 'groupOf'>,
): Candidate {
  const { saving, owner } = recommendation;
  return {
    recommendation,
    worth:
      saving && saving.net.amount.units > 0n
        ? { amount: saving.net.amount, currency: saving.currency }
        : null,
    owner: ownerOf(owner?.team ?? null),
    group: groupOf(recommendation),
  };
}

function asWorth({ worth, recommendation: { fingerprint, check, actionType } }: Candidate): Worth {
  return { worth, key: `${fingerprint} ${check} ${actionType}` };
}

function worthFirst(currencies: readonly string[]): Told['byWorth'] {
  const rankOf = ({ worth }: Worth) => {
    if (!worth) return currencies.length + 1;
    const at = currencies.indexOf(worth.currency);
    return at < 0 ? currencies.length : at;
  };
  return (a, b) => {
    const byCurrency = rankOf(a) - rankOf(b) || inOrder(a.worth?.currency ?? '', b.worth?.currency ?? '');
    if (byCurrency !== 0) return byCurrency;
    return (a.worth && b.worth ? compareMoney(b.worth, a.worth) : 0) || inOrder(a.key, b.key);
  };
}
