import { z } from 'zod';
import { parseJson } from '../core/parse-json.ts';
import { ACTION_TYPES } from '../core/recommendation.ts';
import {
  reportedDay,
  reportedDecimal,
  reportedEstimate,
  reportedGap,
  reportedKnown,
  reportedMetric,
  reportedMoney,
  reportedMonth,
  reportedPeriod,
} from './reported-values.ts';

const trend = z.object({
  scope: z.object({ serviceName: z.string().exactOptional(), subAccountId: z.string().exactOptional() }),
  metric: reportedMetric,
  period: reportedPeriod,
  slopePer30Days: reportedEstimate,
  relativeSlope: z.number(),
  pValue: z.number(),
  direction: z.enum(['rising', 'falling', 'flat']),
  slowLeak: z.boolean(),
});

const budget = z.object({
  name: z.string(),
  metric: reportedMetric,
  includes: z.enum(['usage', 'all']),
  period: reportedPeriod,
  amount: reportedMoney,
  actual: reportedMoney.nullable(),
  state: z.enum(['final', 'provisional', 'incomplete']),
  forecast: reportedEstimate.nullable(),
  variance: reportedDecimal.nullable(),
  verdict: z.enum(['within', 'forecast-over', 'over', 'unknown']),
  gap: reportedGap.nullable(),
});

const allocation = z.object({
  by: z.string(),
  period: reportedPeriod,
  shares: z.array(z.object({ value: z.string(), direct: reportedMoney })),
});

const currency = z.object({
  currency: z.string(),
  metric: z.object({ metric: reportedMetric }),
  trends: z.array(trend),
  budgets: reportedKnown(z.array(budget)),
  allocation: z.object({ allocations: z.array(reportedKnown(allocation)) }),
});

const service = z.object({
  serviceName: z.string(),
  services: z.array(z.string()),
  currency: z.string(),
  months: z.array(z.object({ month: reportedMonth, amount: reportedMoney.nullable() })),
});

const recommendation = z.object({
  actionType: z.enum(ACTION_TYPES),
  /** Untrusted. */
  resourceId: z.string(),
  /** As the catalogue has it. */
  serviceName: z.string(),
  owner: z.object({ team: z.string() }).nullable(),
  exemption: z.unknown(),
  alternative: z.boolean(),
  saving: z.object({ net: reportedMoney }).nullable(),
});

/** The few fields of report.json that tell what a part of the bill costs today; anything else may have changed its shape. */
const reportedCosts = z.object({
  tenant: z.string(),
  asOf: reportedDay,
  span: reportedPeriod,
  calendar: z.object({ lastCompleteDay: reportedDay }),
  billGap: reportedGap.nullable(),
  costs: z.array(currency),
  services: z.array(service),
  recommendations: reportedKnown(z.array(recommendation)),
  /** Recommendations that the file does not hold. */
  moreRecommendations: z.number().int().min(0),
});

export type ReportedCosts = z.infer<typeof reportedCosts>;
export type ReportedService = ReportedCosts['services'][number];
export type ReportedRecommendation = z.infer<typeof recommendation>;

/** Reads what a report tells about costs; `null`: it is none, or of a version that tells it in another way. */
export function readReportedCosts(text: string): ReportedCosts | null {
  const read = reportedCosts.safeParse(parseJson(text));
  return read.success ? read.data : null;
}
