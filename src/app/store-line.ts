import type { StoreUsage } from '../core/store.ts';
import { dollarsText } from './dollars-text.ts';

/** What the store was asked and what that costs. */
export function storeLine({ writes, reads, lists, removes, paid }: StoreUsage): string {
  const requests = writes + reads + lists + removes;
  return `${requests} requests (${writes} writes, ${reads} reads, ${lists} lists), ${dollarsText(paid)}`;
}
