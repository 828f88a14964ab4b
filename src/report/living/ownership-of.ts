import type { CubeRow } from '../../core/cube.ts';
import { type Gap, type Known, mapKnown } from '../../core/known.ts';
import type { Ownership, OwnershipRow, OwnershipTable } from '../../core/living.ts';
import { addMoney, compareMoney, type Money, sumMoney, zeroMoney } from '../../core/money.ts';
import type { Period } from '../../core/period.ts';
import type { Recommendation } from '../../core/recommendation.ts';

export interface OwnershipParts {
  /** In the order of the report; what has no amount is counted in the first. */
  readonly currencies: readonly string[];
  readonly recommendations: readonly Pick<Recommendation, 'owner' | 'saving' | 'alternative' | 'exemption'>[];
  /** Charges of some days, for the rules to look at. */
  readonly spend: Known<{ readonly period: Period; readonly rows: readonly CubeRow<never>[] }>;
  readonly teamOf: (row: CubeRow<never>) => string | null;
  /** See {@link Ownership}. */
  readonly unitsGap?: Gap | null;
}

/** Whose recommendations and whose spend; what no rule matches is shown as nobody's. */
export function ownershipOf(parts: OwnershipParts): Ownership {
  return {
    tables: parts.currencies.map((currency) => tableOf(currency, parts)),
    spend: mapKnown(parts.spend, () => true as const),
    ...(parts.unitsGap ? { units: parts.unitsGap } : {}),
  };
}

function tableOf(currency: string, parts: OwnershipParts): OwnershipTable {
  const spend = mapKnown(parts.spend, ({ rows }) => spendByTeam(rows, currency, parts));
  const found = parts.recommendations.filter(
    ({ saving, exemption }) => exemption === null && (saving?.currency ?? parts.currencies[0]) === currency,
  );
  const byTeam = Map.groupBy(found, ({ owner }) => owner?.team ?? null);
  const teams = new Set([...byTeam.keys(), ...(spend.known ? spend.value.keys() : []), null]);
  const rows = [...teams].map((team): OwnershipRow => {
    const own = byTeam.get(team) ?? [];
    const net = own.flatMap(({ saving, alternative }) => (saving && !alternative ? [saving.net] : []));
    return {
      team,
      spend: spend.known ? (spend.value.get(team) ?? zeroMoney(currency)) : null,
      recommendations: own.length,
      net: sumMoney(net, currency),
    };
  });
  return {
    currency,
    period: parts.spend.known ? parts.spend.value.period : null,
    teams: rows.sort(largestFirst),
  };
}

function spendByTeam(
  rows: readonly CubeRow<never>[],
  currency: string,
  { teamOf }: OwnershipParts,
): ReadonlyMap<string | null, Money> {
  const spend = new Map<string | null, Money>();
  for (const row of rows) {
    if (row.currency !== currency || !row.effectiveCost) continue;
    const team = teamOf(row);
    spend.set(team, addMoney(spend.get(team) ?? zeroMoney(currency), row.effectiveCost));
  }
  return spend;
}

/** What nobody owns is the last. */
function largestFirst(a: OwnershipRow, b: OwnershipRow): number {
  if (a.team === null || b.team === null) return a.team === null ? 1 : -1;
  const bySpend = a.spend && b.spend ? compareMoney(b.spend, a.spend) : 0;
  return bySpend || compareMoney(b.net, a.net) || (a.team < b.team ? -1 : 1);
}
