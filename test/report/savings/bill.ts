import type {
  BillLines,
  ChargeLine,
  CommitmentDay,
  LineFacts,
  UsageLine,
} from '../../../src/core/charge-line.ts';
import type { CostCell } from '../../../src/core/cube.ts';
import { decimal, ZERO } from '../../../src/core/decimal.ts';
import { known } from '../../../src/core/known.ts';
import { amountText, money } from '../../../src/core/money.ts';
import { day, lengthInDays, type Period } from '../../../src/core/period.ts';
import type { ListPrice, PriceQuery } from '../../../src/core/price-list.ts';
import type {
  Advice,
  LineClaim,
  PricedProposal,
  Proposal,
  QuantityClaim,
} from '../../../src/core/recommendation.ts';
import type { PricingContext } from '../../../src/report/savings/pricing-context.ts';

/** 30 days of 24 hours: what costs 1 an hour is billed 720, and is 730 a month. */
export const NOVEMBER: Period = { start: day('2026-11-01'), end: day('2026-12-01') };

interface LineLiteral {
  readonly usageType: string;
  readonly resourceId?: string;
  readonly cost?: string;
  readonly quantity?: string;
  readonly list?: string;
  readonly contracted?: string;
  readonly unit?: string;
  readonly operation?: string;
  readonly service?: string;
  readonly account?: string;
  readonly region?: string;
  readonly payer?: string;
  readonly pricing?: string;
  readonly status?: string;
  readonly currency?: string;
  readonly prices?: number;
  readonly firstDay?: string;
  readonly lastDay?: string;
}

export function usageLine(literal: LineLiteral): UsageLine {
  return {
    billingAccountId: literal.payer ?? '999988887777',
    subAccountId: literal.account ?? '111122223333',
    regionId: literal.region ?? 'us-east-1',
    serviceName: literal.service ?? 'Amazon EC2',
    usageType: literal.usageType,
    operation: literal.operation ?? 'Run',
    pricingUnit: literal.unit ?? 'Hrs',
    pricingCategory: literal.pricing ?? 'Standard',
    commitmentDiscountStatus: literal.status ?? '',
    ...cellOf(literal),
    ...factsOf(literal),
  };
}

export function chargeLine(literal: LineLiteral): ChargeLine {
  return { ...usageLine(literal), resourceId: literal.resourceId ?? '' };
}

export function commitmentDay(at: string, id: string, literal: LineLiteral): CommitmentDay {
  const line = usageLine(literal);
  return {
    day: day(at),
    billingAccountId: line.billingAccountId,
    regionId: line.regionId,
    serviceName: line.serviceName,
    usageType: line.usageType,
    operation: line.operation,
    pricingCategory: line.pricingCategory,
    commitmentDiscountStatus: line.commitmentDiscountStatus,
    commitmentDiscountId: id,
    ...cellOf(literal),
  };
}

function factsOf({ prices = 1, firstDay, lastDay }: LineLiteral): LineFacts {
  return {
    ...(prices > 0 ? { prices } : {}),
    ...(firstDay ? { firstDay: day(firstDay) } : {}),
    ...(lastDay ? { lastDay: day(lastDay) } : {}),
  };
}

function cellOf({ cost = '0', quantity, list, contracted, currency = 'USD' }: LineLiteral): CostCell {
  return {
    currency,
    rows: 1,
    billedCost: money(cost, currency),
    effectiveCost: money(cost, currency),
    listCost: list === undefined ? null : money(list, currency),
    contractedCost: contracted === undefined ? null : money(contracted, currency),
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: quantity === undefined ? null : decimal(quantity),
  };
}

export function billLines(parts: {
  readonly usage?: readonly UsageLine[];
  readonly resources?: readonly ChargeLine[];
  readonly days?: readonly CommitmentDay[];
  readonly period?: Period;
}): BillLines {
  const period = parts.period ?? NOVEMBER;
  const resources = parts.resources ?? [];
  return {
    period,
    days: lengthInDays(period),
    usage: known(parts.usage ?? resources),
    resources: known(resources),
    commitmentDays: known(parts.days ?? []),
  };
}

export function listPrice(usageType: string, ...prices: readonly (readonly [from: string, price: string])[]) {
  const tiers = prices.map(([from, price], index) => ({
    from: decimal(from),
    to: prices[index + 1] ? decimal(prices[index + 1]?.[0] ?? '0') : null,
    pricePerUnit: decimal(price),
  }));
  const price: ListPrice = {
    sku: `SKU-${usageType}`,
    effectiveDate: '2026-11-01',
    unit: 'Hrs',
    currency: 'USD',
    tiers,
  };
  return [usageType, price] as const;
}

export function contextOf(
  lines: BillLines,
  changes: Partial<Omit<PricingContext, 'lines' | 'prices'>> & {
    readonly prices?: readonly (readonly [string, ListPrice])[];
  } = {},
): PricingContext {
  const { prices = [], ...others } = changes;
  const book = new Map(prices);
  return {
    lines,
    costColumn: 'EffectiveCost',
    currency: 'USD',
    servicesOf: (name) => (name === 'Amazon EC2' ? ['ec2', 'ebs', 'vpc'] : [name]),
    serviceCodeOf: () => 'AmazonEC2',
    discountShare: () => ZERO,
    ...others,
    prices: ({ usageType }: PriceQuery) => {
      const price = book.get(usageType);
      return price ? known(price) : null;
    },
  };
}

export function proposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    check: 'ebs-unattached-volumes',
    actionType: 'Delete',
    actionFamily: 'idle',
    account: '111122223333',
    region: 'us-east-1',
    service: 'ebs',
    resourceId: 'vol-0123456789abcdef0',
    workloadGroup: null,
    evidence: 'It is attached to nothing.',
    claims: [],
    oneOff: [],
    tags: null,
    implementationEffort: 'Low',
    restartNeeded: false,
    rollbackPossible: false,
    advice: [],
    ...changes,
  };
}

export function quantityClaim(
  usageType: string,
  now: string,
  after: string,
  resourceId = 'vol-0123456789abcdef0',
): QuantityClaim {
  return {
    resourceId,
    usageType,
    operation: null,
    quantityNow: decimal(now),
    quantityAfter: decimal(after),
  };
}

export function lineClaim(resourceId: string, usageTypes: readonly string[] = [], remains = '0'): LineClaim {
  return { resourceId, usageTypes, remains: decimal(remains) };
}

export function advice(changes: Partial<Advice> = {}): Advice {
  return {
    advisor: 'advisors/cost-optimization-hub',
    actionType: 'Delete',
    target: null,
    estimatedMonthlySavings: null,
    estimatedSavingsPercentage: null,
    estimationMode: null,
    lookBackDays: null,
    refreshedAt: null,
    ...changes,
  };
}

/** The amounts of a saving as exact text, or why there is none. */
export function amounts({ saving, noAmount }: PricedProposal) {
  if (!saving) return noAmount;
  const { net, gross, low, high, basis } = saving;
  const [n, g, l, h] = [net, gross, low, high].map(amountText);
  return { net: n, gross: g, low: l, high: h, basis };
}
