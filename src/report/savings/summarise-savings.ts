import { addMoney, type Money, sumMoney, zeroMoney } from '../../core/money.ts';
import type { Recommendation, SavingBasis } from '../../core/recommendation.ts';
import type { SavingsSummary } from '../../core/report.ts';

const BASES: readonly SavingBasis[] = ['bill', 'bill-rate', 'list-price', 'aws-estimate'];

type Counted = Pick<Recommendation, 'saving' | 'alternative' | 'exemption'>;

/**
 * What recommendations are worth a month, one summary a currency. Alternatives count in `gross` alone; what people decided not
 * to do stands apart.
 * @param currencies The primary one first; each gets a summary, and so has every other that an amount is in.
 * @param hubTotals Cost Optimization Hub's own totals, one a currency at most.
 */
export function summariseSavings(
  recommendations: readonly Counted[],
  currencies: readonly string[],
  hubTotals: readonly Money[] = [],
): readonly SavingsSummary[] {
  const others = recommendations.flatMap(({ saving }) => saving?.currency ?? []).sort();
  const all = [...new Set([...currencies, ...others])];
  const withoutAmount = recommendations.filter(({ saving, exemption }) => !saving && !exemption).length;
  return all.map((currency, index) => ({
    ...summaryOf(recommendations, currency),
    // An amount nobody knows is in no currency: it is counted with the primary one.
    withoutAmount: index === 0 ? withoutAmount : 0,
    hubTotal: hubTotals.find((total) => total.currency === currency) ?? null,
  }));
}

function summaryOf(
  recommendations: readonly Counted[],
  currency: string,
): Omit<SavingsSummary, 'withoutAmount' | 'hubTotal'> {
  const own = recommendations.flatMap(({ saving, ...rest }) =>
    saving?.currency === currency ? [{ saving, ...rest }] : [],
  );
  const open = own.filter(({ exemption }) => !exemption);
  const chosen = open.filter(({ alternative }) => !alternative).map(({ saving }) => saving);
  const exempt = own.filter(({ exemption }) => exemption);
  const sum = (amounts: readonly Money[]) => sumMoney(amounts.map(plain), currency);
  return {
    currency,
    net: sum(chosen.map(({ net }) => net)),
    gross: sum(open.map(({ saving }) => saving.gross)),
    low: sum(chosen.map(({ low }) => low)),
    high: sum(chosen.map(({ high }) => high)),
    byBasis: Object.fromEntries(
      BASES.flatMap((basis) => {
        const amounts = chosen.filter((saving) => saving.basis === basis).map(({ net }) => plain(net));
        return amounts.length > 0 ? [[basis, amounts.reduce(addMoney, zeroMoney(currency))]] : [];
      }),
    ),
    recommendations: chosen.length,
    exempt: { recommendations: exempt.length, net: sum(exempt.map(({ saving }) => saving.net)) },
  };
}

/** Without the month in its type: sums of months are months, and nothing else may be read from it. */
function plain({ amount, currency }: Money): Money {
  return { amount, currency };
}
