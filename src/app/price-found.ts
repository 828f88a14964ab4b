import pMap from 'p-map';
import type { Bill } from '../core/bill.ts';
import type { BillLines } from '../core/charge-line.ts';
import type { Known } from '../core/known.ts';
import type { ListPrice, PriceList, PriceQuery } from '../core/price-list.ts';
import type { PricedProposal, Proposal } from '../core/recommendation.ts';
import { discountShares } from '../report/savings/discount-shares.ts';
import { priceProposals, valueEach } from '../report/savings/price-proposals.ts';
import type { PricingContext } from '../report/savings/pricing-context.ts';
import { billNamesOf, serviceById, servicesOfBillName } from '../services/find-service.ts';

/** Questions to the price list at a time, and of a run. */
const CONCURRENCY = 4;
const MOST_PRICES = 500;

/** An amount may need the price of one thing only when that of another is known. */
const ROUNDS = 3;

export interface Pricing {
  readonly bill: Pick<Bill, 'head' | 'monthlyByPayer'>;
  readonly lines: BillLines;
  /** `null`: nobody is signed in who could ask. */
  readonly priceList: PriceList | null;
  readonly isExempt?: (proposal: Proposal) => boolean;
}

/** A question to the price list and its answer. */
export interface LookedUpPrice {
  readonly query: PriceQuery;
  readonly answer: Known<ListPrice>;
}

export interface Priced {
  readonly proposals: readonly PricedProposal[];
  /** All that was asked of the price list, in ascending order of the questions: part of what the report is made of. */
  readonly prices: readonly LookedUpPrice[];
}

/** Puts amounts on proposals, asking the price list only for what the bill does not tell. */
export async function priceFound(proposals: readonly Proposal[], pricing: Pricing): Promise<Priced> {
  const prices = new Map<string, LookedUpPrice>();
  const { priceList } = pricing;
  for (let round = 0; priceList && round < ROUNDS; round += 1) {
    const asked = new Map<string, PriceQuery>();
    valueEach(
      proposals,
      contextOf(pricing, (query) => {
        const key = keyOf(query);
        const found = prices.get(key);
        if (!found && prices.size + asked.size < MOST_PRICES) asked.set(key, query);
        return found?.answer ?? null;
      }),
    );
    if (asked.size === 0) break;
    await pMap(
      asked,
      async ([key, query]) => prices.set(key, { query, answer: await priceList.priceOf(query) }),
      { concurrency: CONCURRENCY },
    );
  }
  const context = contextOf(pricing, (query) => prices.get(keyOf(query))?.answer ?? null);
  return {
    proposals: priceProposals(proposals, context),
    prices: [...prices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => price),
  };
}

function contextOf({ bill, lines, isExempt }: Pricing, prices: PricingContext['prices']): PricingContext {
  return {
    lines,
    prices,
    costColumn: bill.head.source.metricBasis.effectiveCost || 'effectiveCost',
    currency: bill.head.currencies[0] ?? 'USD',
    servicesOf: (name) => servicesOfBillName(name).map(({ id }) => id),
    serviceCodeOf,
    discountShare: discountShares(bill),
    ...(isExempt ? { isExempt } : {}),
  };
}

/** The price list's code of a service is the product code in exports; a service with several has none that is sure. */
function serviceCodeOf(id: string): string | null {
  const known = SERVICE_CODES[id];
  if (known !== undefined) return known;
  const service = serviceById(id);
  const codes = service ? billNamesOf(service).filter((name) => PRODUCT_CODE.test(name)) : [];
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** Of services whose exports carry several codes, or spell theirs otherwise. */
const SERVICE_CODES: Readonly<Record<string, string>> = {
  ec2: 'AmazonEC2',
  kms: 'awskms',
  rds: 'AmazonRDS',
  s3: 'AmazonS3',
};

const PRODUCT_CODE = /^(?:Amazon|AWS)[A-Z][A-Za-z0-9]*$/;

function keyOf({ serviceCode, region, usageType, operation, currency }: PriceQuery): string {
  return JSON.stringify([serviceCode, region, usageType, operation, currency]);
}
