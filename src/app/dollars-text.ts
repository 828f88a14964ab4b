import { amountText, type Money } from '../core/money.ts';

/** Exact, with cents at least: `$0.60`, `$0.000605`. */
export function dollarsText(amount: Money): string {
  const [whole = '0', fraction = ''] = amountText(amount).split('.');
  return `$${whole}.${fraction.padEnd(2, '0')}`;
}
