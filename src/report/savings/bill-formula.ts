import { decimal, subtractDecimal, ZERO } from '../../core/decimal.ts';
import { money, multiplyMoney, sumMoney } from '../../core/money.ts';
import type { ClaimedLine } from './claimed-lines.ts';
import { moneyText, numberText } from './money-text.ts';
import type { BoughtUsage } from './own-price.ts';

const ONE = decimal('1');

/** Lines named one by one; the rest as a sum. */
const NAMED = 3;

/** The amount in one line, with its numbers: the dearest lines by name. */
export function billFormula(lines: readonly ClaimedLine[], bought: readonly BoughtUsage[]): string {
  const dearest = lines.toSorted((a, b) => {
    const difference = subtractDecimal(b.monthly.amount, a.monthly.amount).units;
    return difference === 0n ? (a.own.key < b.own.key ? -1 : 1) : difference > 0n ? 1 : -1;
  });
  const named = dearest.slice(0, NAMED).map(lineText);
  const rest = dearest.slice(NAMED);
  const [first] = rest;
  if (first) {
    const sum = sumMoney(
      rest.map(({ monthly, removed }) => multiplyMoney(monthly, removed)),
      first.monthly.currency,
    );
    named.push(`${moneyText(sum)} of ${rest.length} more lines`);
  }
  return [named.join(' + '), ...bought.map(({ formula }) => formula)].join(' − ');
}

function lineText({ own, removed, monthly }: ClaimedLine): string {
  const { line, scale } = own;
  const cost = money(line.effectiveCost?.amount ?? ZERO, line.currency);
  const share = subtractDecimal(ONE, removed).units === 0n ? '' : ` × ${numberText(removed)}`;
  const discount = subtractDecimal(own.monthly.amount, monthly.amount).units === 0n ? '' : ' less discounts';
  return `${line.usageType} ${moneyText(cost)} ${scale}${share}${discount}`;
}
