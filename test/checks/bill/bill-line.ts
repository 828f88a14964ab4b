import type { BillCheckDeclaration } from '../../../src/core/bill-check.ts';
import type { ChargeLine } from '../../../src/core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../../src/core/check.ts';
import { decimal } from '../../../src/core/decimal.ts';
import { money } from '../../../src/core/money.ts';
import { day, lengthInDays, type Period } from '../../../src/core/period.ts';
import { NOW } from '../ageless.ts';

/** Thirty days of one month, so that a quantity by the month is that quantity. */
export const NOVEMBER: Period = { start: day('2026-11-01'), end: day('2026-12-01') };

export interface LineLiteral {
  readonly usageType: string;
  /** `null`: the bill does not tell. */
  readonly quantity?: string | null;
  readonly cost?: string | null;
  readonly resourceId?: string;
  readonly account?: string;
  readonly region?: string;
  readonly operation?: string;
  readonly service?: string;
  readonly pricing?: string;
  readonly commitment?: string;
  readonly unit?: string;
  readonly currency?: string;
  /** `null`: the source does not tell. */
  readonly lastDay?: string | null;
  readonly firstDay?: string;
}

/** A line of the bill; what a test does not say is usage at the price of the day, of account 1 in eu-west-1. */
export function line(literal: LineLiteral): ChargeLine {
  const { quantity = '1', cost = '1', lastDay = '2026-11-30', currency = 'USD' } = literal;
  const amount = cost === null ? null : money(cost, currency);
  const missing = amount ? 0 : 1;
  return {
    billingAccountId: '9',
    subAccountId: literal.account ?? '1',
    regionId: literal.region ?? 'eu-west-1',
    serviceName: literal.service ?? '',
    usageType: literal.usageType,
    operation: literal.operation ?? '',
    pricingUnit: literal.unit ?? '',
    pricingCategory: literal.pricing ?? 'Standard',
    commitmentDiscountStatus: literal.commitment ?? '',
    resourceId: literal.resourceId ?? '',
    currency,
    rows: 1,
    billedCost: amount,
    effectiveCost: amount,
    listCost: amount,
    contractedCost: amount,
    unknownRows: { billedCost: missing, effectiveCost: missing, listCost: missing, contractedCost: missing },
    quantity: quantity === null ? null : decimal(quantity),
    ...(literal.firstDay ? { firstDay: day(literal.firstDay) } : {}),
    ...(lastDay === null ? {} : { lastDay: day(lastDay) }),
  };
}

/** The verdicts of a check of the bill over literal lines. */
export function judgeBill<T extends Thresholds>(
  check: BillCheckDeclaration<T>,
  lines: readonly LineLiteral[],
  thresholds: Partial<T> = {},
  period: Period = NOVEMBER,
): readonly Placed<Verdict>[] {
  const context = { now: NOW, period, days: lengthInDays(period) };
  return [
    ...check.evaluate(lines.map(line), { ...context, thresholds: { ...check.thresholds, ...thresholds } }),
  ];
}
