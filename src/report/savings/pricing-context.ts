import type { BillLines, UsageLine } from '../../core/charge-line.ts';
import type { Decimal } from '../../core/decimal.ts';
import type { Known } from '../../core/known.ts';
import type { ListPrice, PriceQuery } from '../../core/price-list.ts';
import type { Proposal } from '../../core/recommendation.ts';

/** What the price list said; `null`: it was not asked. */
export type PriceBook = (query: PriceQuery) => Known<ListPrice> | null;

/** What proposals are priced with. A function of the run's inputs. */
export interface PricingContext {
  readonly lines: BillLines;
  readonly prices: PriceBook;
  /** What `effectiveCost` is where the bill was read, e.g. `NetAmortizedCost`. */
  readonly costColumn: string;
  /** Of list prices, where no line of the bill names one. */
  readonly currency: string;
  /** Catalogue ids of a service as the bill names it. */
  readonly servicesOf: (billName: string) => readonly string[];
  /** AWS's price list of a catalogue id; `null`: this version does not know which. */
  readonly serviceCodeOf: (service: string) => string | null;
  /** Discounts that stand in the bill as lines of their own, as a share (0 to 1) of the service's cost; 0 where amounts are net. */
  readonly discountShare: (line: Pick<UsageLine, 'billingAccountId' | 'serviceName' | 'currency'>) => Decimal;
  /** Whether people decided not to act: such a proposal keeps its amount and competes with nothing. Absent: nobody did. */
  readonly isExempt?: (proposal: Proposal) => boolean;
}
