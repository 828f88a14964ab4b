import { decimal, decimalFromInteger } from '../../../core/decimal.ts';
import { type Money, money, multiplyMoney } from '../../../core/money.ts';

/** Price of one Cost Explorer API request, each page included: aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing. */
export const REQUEST_PRICE: Money = money(decimal('0.01'), 'USD');

/** Counts what a run asks and stops it at its cap, before the request that would exceed it. */
export interface RequestBudget {
  /** Allows one more page; false once the cap is reached. */
  take(): boolean;
  /** Books what the page allowed last really took: retries of a throttled page are requests as well. */
  note(attempts: number, answered: boolean): void;
  readonly used: () => number;
  readonly left: () => number;
  readonly pages: () => number;
  /** Every request sent at list price: an upper bound, as AWS does not say whether refused requests are charged. */
  readonly paid: () => Money;
}

export function createRequestBudget(maxRequests: number): RequestBudget {
  let used = 0;
  let pages = 0;
  return {
    take: () => used < maxRequests,
    note: (attempts, answered) => {
      used += Math.max(1, attempts);
      if (answered) pages += 1;
    },
    used: () => used,
    left: () => Math.max(0, maxRequests - used),
    pages: () => pages,
    paid: () => multiplyMoney(REQUEST_PRICE, decimalFromInteger(used)),
  };
}
