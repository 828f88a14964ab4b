import { amountText } from '../core/money.ts';
import type { StoreUsage } from '../core/store.ts';

/** What the store was asked and what that costs. */
export function storeLine({ writes, reads, lists, removes, paid }: StoreUsage): string {
  const requests = writes + reads + lists + removes;
  return `${requests} requests (${writes} writes, ${reads} reads, ${lists} lists), ${amountText(paid)} ${paid.currency}`;
}
