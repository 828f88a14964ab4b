import pMap from 'p-map';
import type { Bill } from '../core/bill.ts';
import type { BillLines } from '../core/charge-line.ts';
import { formatDecimal, ZERO } from '../core/decimal.ts';
import { type Known, unknown } from '../core/known.ts';
import type { ListPrice, PriceList, PriceQuery } from '../core/price-list.ts';
import type { PricedProposal, Proposal } from '../core/recommendation.ts';
import { discountShares } from '../report/savings/discount-shares.ts';
import { priceProposals, valueEach } from '../report/savings/price-proposals.ts';
import type { PricingContext } from '../report/savings/pricing-context.ts';
import { advised } from '../report/savings/value-proposal.ts';
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

/**
 * Puts amounts on proposals, asking the price list only for what the bill does not tell: what is worth most first, no more than
 * a run's share, and nothing more once it was denied. What was not asked stays a gap of its own.
 */
export async function priceFound(proposals: readonly Proposal[], pricing: Pricing): Promise<Priced> {
  const prices = new Map<string, LookedUpPrice>();
  const { priceList } = pricing;
  for (let round = 0; priceList && round < ROUNDS && !deniedIn(prices); round += 1) {
    const open = openQuestions(proposals, pricing, prices).slice(0, MOST_PRICES - prices.size);
    if (open.length === 0) break;
    await askAll(open, priceList, prices);
  }
  const rest = restOf(pricing, prices);
  const context = contextOf(pricing, (query) => prices.get(keyOf(query))?.answer ?? rest);
  return {
    proposals: priceProposals(proposals, context),
    prices: [...prices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => price),
  };
}

/** The first alone: where nobody may ask, one question tells. */
async function askAll(
  [first, ...others]: readonly PriceQuery[],
  priceList: PriceList,
  prices: Map<string, LookedUpPrice>,
): Promise<void> {
  const ask = async (query: PriceQuery) => {
    if (deniedIn(prices)) return;
    prices.set(keyOf(query), { query, answer: await priceList.priceOf(query) });
  };
  if (first) await ask(first);
  await pMap(others, ask, { concurrency: CONCURRENCY });
}

function deniedIn(prices: ReadonlyMap<string, LookedUpPrice>): boolean {
  return [...prices.values()].some(({ answer }) => !answer.known && answer.gap.reason === 'denied');
}

/** What is known of prices that nobody asked for; `null`: there is nobody to ask. */
function restOf({ priceList }: Pricing, prices: ReadonlyMap<string, LookedUpPrice>): Known<ListPrice> | null {
  if (!priceList) return null;
  return deniedIn(prices)
    ? unknown('denied', 'list prices', 'allow pricing:GetProducts')
    : unknown('budget-reached', 'list prices', 'run again: what was read is kept');
}

interface Wanted {
  readonly query: PriceQuery;
  /** What AWS estimates for those that want it, and how many they are. */
  worth: number;
  proposals: number;
}

/** Prices that proposals want and nobody has asked for, the most worthwhile first. */
function openQuestions(
  proposals: readonly Proposal[],
  pricing: Pricing,
  prices: ReadonlyMap<string, LookedUpPrice>,
): readonly PriceQuery[] {
  const open = new Map<string, Wanted>();
  let worth = 0;
  const context = contextOf(pricing, (query) => {
    const key = keyOf(query);
    const found = prices.get(key);
    if (found) return found.answer;
    const wanted = open.get(key) ?? { query, worth: 0, proposals: 0 };
    open.set(key, wanted);
    wanted.worth += worth;
    wanted.proposals += 1;
    return null;
  });
  valueEach(proposals, context, (proposal) => {
    worth = Number(formatDecimal(advised(proposal)?.estimatedMonthlySavings?.amount ?? ZERO));
  });
  return [...open]
    .sort(([a, one], [b, other]) => {
      return other.worth - one.worth || other.proposals - one.proposals || (a < b ? -1 : 1);
    })
    .map(([, { query }]) => query);
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
