import { type Decimal, decimal, multiplyDecimal } from '../../core/decimal.ts';
import { compareMoney, type Money, money } from '../../core/money.ts';
import type { CurrencyReport, Report } from '../../core/report.ts';
import type { IssueSettings } from './settings.ts';

/** Below this nobody is to be asked to act, whatever is spent. In the currency of the bill, as it is. */
const LEAST = decimal('50');
/** 0.02 % of what a month costs. */
const SHARE = decimal('0.0002');

/** The net saving a month from which a recommendation has an issue of its own, by currency. */
export function thresholdsOf(
  report: Pick<Report, 'costs'>,
  { minMonthlySavings }: Pick<IssueSettings, 'minMonthlySavings'>,
): (currency: string) => Money {
  const byCurrency = new Map(
    report.costs.map((costs) => [costs.currency, thresholdOf(costs, minMonthlySavings)]),
  );
  return (currency) => byCurrency.get(currency) ?? money(minMonthlySavings ?? LEAST, currency);
}

function thresholdOf({ currency, series }: CurrencyReport, configured: Decimal | undefined): Money {
  if (configured) return money(configured, currency);
  const least = money(LEAST, currency);
  const spend = series.months.findLast(({ complete }) => complete)?.amount;
  if (!spend) return least;
  const share = money(multiplyDecimal(spend.amount, SHARE), currency);
  return compareMoney(share, least) > 0 ? share : least;
}
