import { type Money, moneyToJson, sumMoney } from '../../core/money.ts';
import type { Written } from '../../core/narrative.ts';
import { dollarsText } from '../dollars-text.ts';

/** Whoever could not be asked, or would not begin, charges nothing. */
const FREE: ReadonlySet<string> = new Set(['not-here', 'denied', 'throttled', 'closed']);

/** Of this run: what was read from an earlier one costs nothing, and an answer that nobody waited for may well cost. */
export function mayCost({ writer, cached, usage, instead }: Written): boolean {
  if (cached) return false;
  if (usage) return true;
  return instead ? !FREE.has(instead.reason) : writer !== 'template';
}

/** What asking models took in this run, in tokens and in money. */
export function tookText(all: readonly Written[]): string {
  const asked = all.filter(mayCost);
  return `${tokensTook(asked)}, ${paidText(asked)}`;
}

function tokensTook(asked: readonly Written[]): string {
  const usages = asked.flatMap(({ usage }) => usage ?? []);
  if (usages.length === 0 && asked.length > 0) return 'tokens are not told';
  const input = usages.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const output = usages.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  const partly = usages.length < asked.length ? ' as far as they are told' : '';
  return `${input} tokens in, ${output} out${partly}`;
}

function paidText(asked: readonly Written[]): string {
  if (asked.length === 0) return 'nothing was paid';
  if (asked.some(({ usage }) => usage === null)) return 'what was paid is not known';
  const costs = asked.flatMap(({ usage }) => usage?.cost ?? []);
  const [first] = costs;
  if (!first || costs.length < asked.length) return 'at a price that spendlog.yml does not tell';
  return amountPaidText(sumMoney(costs, first.currency));
}

export function amountPaidText(amount: Money): string {
  return amount.currency === 'USD' ? dollarsText(amount) : `${moneyToJson(amount).amount} ${amount.currency}`;
}
