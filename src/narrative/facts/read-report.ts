import { z } from 'zod';
import { known } from '../../core/known.ts';
import { KPI_IDS } from '../../core/kpis.ts';
import { parseJson } from '../../core/parse-json.ts';
import { TARGET_DIRECTIONS } from '../../core/rates.ts';
import { REPORT_SCHEMA_VERSION } from '../../core/report.ts';
import {
  reportedDay,
  reportedDecimal,
  reportedEstimate,
  reportedGap,
  reportedKnown,
  reportedMoney,
  reportedMonth,
  reportedPeriod,
} from '../../report/reported-values.ts';
import { readableCurrency } from './read-currency.ts';
import { readableRecommendation, readRecommendations } from './read-recommendation.ts';

const count = z.number().int().min(0);

const savings = z.object({
  currency: z.string(),
  net: reportedMoney,
  gross: reportedMoney,
  recommendations: count,
  withoutAmount: count,
});

const ownershipTable = z.object({
  currency: z.string(),
  period: reportedPeriod.nullable(),
  teams: z.array(
    z.object({
      team: z.string().nullable(),
      spend: reportedMoney.nullable(),
      recommendations: count,
      net: reportedMoney,
    }),
  ),
});

const ledgerRow = z.object({ month: reportedMonth, currency: z.string(), accrued: reportedMoney });

const kpiPart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('money'), amount: reportedMoney }),
  z.object({ kind: z.literal('estimate'), amount: reportedEstimate }),
  z.object({ kind: z.literal('count'), count: z.number() }),
]);

const kpi = z.object({
  id: z.enum(KPI_IDS),
  subject: z.string().nullable(),
  currency: z.string().nullable(),
  value: reportedKnown(reportedDecimal),
  unit: z.enum(['ratio', 'days', 'hours']),
  numerator: kpiPart.nullable(),
  period: reportedPeriod,
  target: z.object({ value: reportedDecimal, direction: z.enum(TARGET_DIRECTIONS) }).nullable(),
});

const service = z.object({
  serviceName: z.string(),
  nonService: z.string().nullable(),
  currency: z.string(),
  months: z.array(z.object({ month: reportedMonth, amount: reportedMoney.nullable() })),
  inventory: reportedKnown(z.object({ counted: count })),
});

const coverage = z.object({
  planned: count,
  byState: z.object({ ok: count, empty: count }),
  ratio: z.number().nullable(),
});

/** What facts need of report.json; anything else may have changed its shape. */
const readableReport = z.object({
  schemaVersion: z.literal(REPORT_SCHEMA_VERSION),
  asOf: reportedDay,
  calendar: z.object({ headline: z.string() }),
  accounts: z.array(z.object({ id: z.string(), name: z.string() })),
  costs: z.array(readableCurrency),
  savings: reportedKnown(z.array(savings)),
  recommendations: reportedKnown(z.array(readableRecommendation)),
  /** Recommendations that the file does not hold. */
  moreRecommendations: count,
  ownership: reportedKnown(z.object({ tables: z.array(ownershipTable) })),
  savingsLedger: reportedKnown(z.object({ rows: z.array(ledgerRow) })),
  kpis: z.array(kpi),
  collection: reportedKnown(z.object({ accounts: count, regions: z.array(z.string()) })),
  services: z.array(service),
  billGap: reportedGap.nullable(),
  ledger: reportedKnown(z.object({ coverage })),
});

/** report.json as far as facts come from it. Names in it are untrusted. */
export interface ReadReport extends z.infer<typeof readableReport> {
  /** So many of its recommendations stand in report.json, the others in the lines of recommendations.ndjson. */
  readonly recommendationsInReport: number;
}

export type ReadService = z.infer<typeof service>;
export type ReadKpi = z.infer<typeof kpi>;
export type { ReadCurrency } from './read-currency.ts';
export type { ReadRecommendation } from './read-recommendation.ts';

/**
 * Reads the text of a report.json; `null`: it is none, or of a version that tells these things in another way.
 * @param all Its recommendations.ndjson, where it has more of them than report.json holds: without it nothing is told of what
 *   all of them bring by action, layer or time.
 */
export function readReport(text: string, all: string | null = null): ReadReport | null {
  const read = readableReport.safeParse(parseJson(text));
  return read.success ? withAll(read.data, all) : null;
}

/** As they are in report.json where the other file is not of the same report. */
function withAll(read: z.infer<typeof readableReport>, all: string | null): ReadReport {
  const { recommendations, moreRecommendations } = read;
  const recommendationsInReport = recommendations.known ? recommendations.value.length : 0;
  const every = all === null ? null : readRecommendations(all);
  if (every?.length !== recommendationsInReport + moreRecommendations)
    return { ...read, recommendationsInReport };
  return { ...read, recommendationsInReport, recommendations: known(every), moreRecommendations: 0 };
}
