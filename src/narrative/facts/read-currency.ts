import { z } from 'zod';
import { CHARGE_KINDS } from '../../core/charge.ts';
import { MOVER_DIMENSIONS } from '../../core/mover.ts';
import {
  reportedDay,
  reportedDecimal,
  reportedEstimate,
  reportedKnown,
  reportedMetric,
  reportedMoney,
  reportedMonth,
  reportedPeriod,
} from '../../report/reported-values.ts';

const figure = z.object({ amount: reportedMoney.nullable(), metric: reportedMetric, period: reportedPeriod });

const comparison = z.object({
  name: z.string(),
  now: figure,
  before: figure.nullable(),
  change: reportedMoney.nullable(),
  changeRatio: reportedDecimal.nullable(),
  perDay: z.object({ now: reportedMoney, before: reportedMoney }).nullable(),
});

const moverBreakdown = z.object({
  dimension: z.enum(MOVER_DIMENSIONS),
  periods: z.object({ name: z.string(), now: reportedPeriod, before: reportedPeriod }),
  movers: z.array(
    z.object({
      key: z.string(),
      label: z.string().nullable(),
      now: reportedMoney,
      before: reportedMoney,
      change: reportedMoney,
    }),
  ),
  rest: z.object({ groups: z.number().int().min(0) }),
});

const trend = z.object({
  scope: z.object({ serviceName: z.string().exactOptional(), subAccountId: z.string().exactOptional() }),
  period: reportedPeriod,
  slopePer30Days: reportedEstimate,
  direction: z.enum(['rising', 'falling', 'flat']),
});

const forecast = z.object({
  metric: reportedMetric,
  months: z.array(
    z.object({
      month: reportedMonth,
      expected: reportedEstimate,
      low: reportedEstimate.nullable(),
      high: reportedEstimate.nullable(),
    }),
  ),
});

const budget = z.object({
  name: z.string(),
  period: reportedPeriod,
  amount: reportedMoney,
  actual: reportedMoney.nullable(),
  forecast: reportedEstimate.nullable(),
});

const anomaly = z.object({
  scope: z.object({ serviceName: z.string() }),
  period: reportedPeriod,
  days: z.number().int().min(0),
  impact: reportedMoney,
});

const commitment = z.object({
  commitment: z.object({ commitmentDiscountId: z.string(), description: z.string() }),
  expires: reportedDay.nullable(),
});

const allocation = z.object({
  by: z.string(),
  period: reportedPeriod,
  shares: z.array(z.object({ value: z.string(), direct: reportedMoney })),
  untagged: z.object({ amount: reportedMoney, ratio: reportedDecimal.nullable() }).nullable(),
});

/** What facts need of the cost analysis of one currency. */
export const readableCurrency = z.object({
  currency: z.string(),
  metric: z.object({ metric: reportedMetric }),
  comparisons: z.array(comparison),
  otherCharges: z.array(
    z.object({
      month: reportedMonth,
      chargeKind: z.enum(CHARGE_KINDS),
      billedCost: reportedMoney.nullable(),
      effectiveCost: reportedMoney.nullable(),
    }),
  ),
  movers: z.array(moverBreakdown),
  trends: z.array(trend),
  forecasts: reportedKnown(z.array(forecast)),
  budgets: reportedKnown(z.array(budget)),
  anomalies: reportedKnown(z.array(anomaly)),
  rates: z.object({ commitments: reportedKnown(z.array(commitment)) }),
  allocation: z.object({ allocations: z.array(reportedKnown(allocation)) }),
  series: z.object({
    metric: reportedMetric,
    months: z.array(z.object({ month: reportedMonth, amount: reportedMoney, complete: z.boolean() })),
  }),
});

export type ReadCurrency = z.infer<typeof readableCurrency>;
export type ReadComparison = z.infer<typeof comparison>;
export type ReadMoverBreakdown = z.infer<typeof moverBreakdown>;
export type ReadAllocation = z.infer<typeof allocation>;
