import { decimal, decimalFromInteger } from '../../core/decimal.ts';
import { type Money, money, multiplyMoney, sumMoney, zeroMoney } from '../../core/money.ts';
import type { StoreUsage } from '../../core/store.ts';

type Request = 'writes' | 'reads' | 'lists' | 'removes';

export type RequestPrices = Readonly<Record<Request, Money>>;

/** S3 Standard in us-east-1, each request: aws.amazon.com/s3/pricing. Deleting is free. */
export const S3_PRICES: RequestPrices = {
  writes: money(decimal('0.000005'), 'USD'),
  lists: money(decimal('0.000005'), 'USD'),
  reads: money(decimal('0.0000004'), 'USD'),
  removes: zeroMoney('USD'),
};

export interface StoreCounter {
  /** One request sent, whatever its answer: retries are requests as well. */
  asked(request: Request): void;
  wrote(bytes: number): void;
  read(bytes: number): void;
  usage(): StoreUsage;
}

/** Counts what a store was asked; without prices its requests cost nothing. */
export function createStoreCounter(prices: RequestPrices | null): StoreCounter {
  const counts = { writes: 0, reads: 0, lists: 0, removes: 0, bytesWritten: 0, bytesRead: 0 };
  const paid = (request: Request): Money =>
    prices ? multiplyMoney(prices[request], decimalFromInteger(counts[request])) : zeroMoney('USD');
  return {
    asked: (request) => {
      counts[request] += 1;
    },
    wrote: (bytes) => {
      counts.bytesWritten += bytes;
    },
    read: (bytes) => {
      counts.bytesRead += bytes;
    },
    usage: () => ({
      ...counts,
      paid: sumMoney([paid('writes'), paid('reads'), paid('lists'), paid('removes')], 'USD'),
    }),
  };
}
