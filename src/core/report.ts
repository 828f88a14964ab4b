import type { Allocations } from './allocation.ts';
import type { Anomaly } from './anomaly.ts';
import type { BudgetState } from './budget.ts';
import type { Calendar } from './calendar.ts';
import type { ChargeKind, CostMetric } from './charge.ts';
import type { CheckRow, Collection } from './collection.ts';
import type { BillMonth, SourceDescription, SourceUsage } from './cost-source.ts';
import type { DataQualityItem, InvariantResult } from './data-quality.ts';
import type { Comparison } from './figure.ts';
import type { Forecast } from './forecast.ts';
import type { Gap, Known } from './known.ts';
import type { KpiRow } from './kpis.ts';
import type { Language } from './language.ts';
import type { Coverage, LedgerRow } from './ledger.ts';
import type { ExemptionsReport, Ownership, SavingsLedger } from './living.ts';
import type { Money } from './money.ts';
import type { MoverBreakdown } from './mover.ts';
import type { Outcome } from './outcome.ts';
import type { Day, Month, Period } from './period.ts';
import type { Rates } from './rates.ts';
import type { Recommendation, SavingBasis } from './recommendation.ts';
import type { ReportChanges } from './report-changes.ts';
import type { ServiceUse } from './service-use.ts';
import type { SlaState } from './sla.ts';
import type { Trend } from './trend.ts';

/** Version of the published `report.json` schema; raised when a field changes its meaning or goes away. */
export const REPORT_SCHEMA_VERSION = 1;

/** Everything one run found out for one tenant. Every channel, persona and file is rendered from this value. */
export interface Report {
  readonly schemaVersion: number;
  readonly tenant: string;
  readonly asOf: Day;
  readonly language: Language;
  readonly source: SourceDescription;
  readonly calendar: Calendar;
  readonly span: Period;
  readonly dataThrough: string;
  /** Whether the cost of each day was there when the tenant was promised it. */
  readonly sla: SlaState;
  /** Rows read; `null` where the source does not tell. */
  readonly rows: number | null;
  readonly months: readonly BillMonth[];
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** One entry per currency, the primary one first. Amounts of two currencies are never added. */
  readonly costs: readonly CurrencyReport[];
  /** One entry per currency, the primary one first. */
  readonly savings: Known<readonly SavingsSummary[]>;
  readonly recommendations: Known<readonly Recommendation[]>;
  /** Decisions not to act, and what they hide; empty where none is configured. */
  readonly exemptions: Known<ExemptionsReport>;
  /** By the rules of `owners:`. */
  readonly ownership: Known<Ownership>;
  /** What became of recommendations, by team and month. */
  readonly savingsLedger: Known<SavingsLedger>;
  /** What is not recommended any more, and why; the newest first. */
  readonly outcomes: Known<readonly Outcome[]>;
  readonly kpis: readonly KpiRow[];
  /** What collecting looked at in AWS; its reads are in `ledger` too. */
  readonly collection: Known<Collection>;
  /** How the checks of the bill ended; empty where the bill was not asked for that. */
  readonly billChecks: readonly CheckRow[];
  /** Every service of the bill, by currency and cost. */
  readonly services: readonly ServiceUse[];
  /** Why there is no bill; `null` where it was read. Without it no figure of this report says anything about cost. */
  readonly billGap: Gap | null;
  readonly ledger: Known<{ readonly coverage: Coverage; readonly rows: readonly LedgerRow[] }>;
  readonly changes: Known<ReportChanges>;
  readonly quality: readonly DataQualityItem[];
  readonly invariants: readonly InvariantResult[];
  readonly usage: SourceUsage;
}

/** All cost analysis of one currency. */
export interface CurrencyReport {
  readonly currency: string;
  /** What comparisons, movers, trends and anomalies are told in. */
  readonly metric: AnalysisMetric;
  readonly totals: CostTotals;
  readonly breakdowns: readonly Breakdown[];
  readonly comparisons: readonly Comparison[];
  readonly invoice: TieOut;
  /** What is not usage, apart: tax, credits, refunds, support, Marketplace, purchases; by month. */
  readonly otherCharges: readonly ChargeKindMonth[];
  readonly movers: readonly MoverBreakdown[];
  readonly trends: readonly Trend[];
  readonly forecasts: Known<readonly Forecast[]>;
  readonly budgets: Known<readonly BudgetState[]>;
  readonly anomalies: Known<readonly Anomaly[]>;
  readonly rates: Rates;
  readonly allocation: Allocations;
  readonly series: ReportSeries;
  /** Month × service × charge kind over the last 13 months read: what costs.csv holds. */
  readonly table: readonly CostTableRow[];
}

export interface CostTableRow extends CostTotals {
  readonly month: Month;
  readonly serviceName: string;
  readonly chargeKind: ChargeKind;
}

/** The cost column a report is told in, and why: the reader is told as well. */
export interface AnalysisMetric {
  readonly metric: CostMetric;
  readonly reason: 'default' | 'asked' | 'effective-cost-unusable';
}

/** The four sums over everything read, with the rows whose value is missing. */
export interface CostTotals {
  readonly currency: string;
  readonly rows: number;
  readonly billedCost: Money | null;
  readonly effectiveCost: Money | null;
  readonly listCost: Money | null;
  readonly contractedCost: Money | null;
  readonly unknownRows: Readonly<Record<CostMetric, number>>;
}

export interface Breakdown {
  readonly dimension: string;
  readonly items: Known<readonly BreakdownItem[]>;
}

export interface BreakdownItem extends CostTotals {
  /** Untrusted; the empty text is "no value". */
  readonly name: string;
  readonly label: string | null;
}

export interface ChargeKindMonth {
  readonly month: Month;
  readonly chargeKind: ChargeKind;
  readonly billedCost: Money | null;
  readonly effectiveCost: Money | null;
}

/** How far the report is from the invoice and from Cost Explorer (invariants I5 and I6, ADR 0004). */
export interface TieOut {
  readonly invoices: readonly { readonly invoiceId: string; readonly billedCost: Money }[];
  readonly billedCost: Money | null;
  readonly invoiced: Money;
  readonly notInvoiced: Money;
  readonly costExplorer: Known<{
    readonly period: Period;
    /** Billed cost of these days here and there; gap = ours − theirs. */
    readonly ours: Money;
    readonly theirs: Money;
    readonly gap: Money;
  }>;
}

/** Series for charts: complete days first, incomplete ones marked. */
export interface ReportSeries {
  readonly metric: CostMetric;
  readonly days: readonly Day[];
  readonly incompleteFrom: Day | null;
  /** Largest services by name, then `null` for all others. Usage kinds. */
  readonly daily: readonly { readonly serviceName: string | null; readonly amounts: readonly Money[] }[];
  /** Every charge kind, as forecasts count it; the running month up to its last complete day. */
  readonly months: readonly { readonly month: Month; readonly amount: Money; readonly complete: boolean }[];
}

/** What the open recommendations are worth a month, in one currency. Exempt ones are not in it. */
export interface SavingsSummary {
  readonly currency: string;
  /** What can be had together. */
  readonly net: Money;
  /** If each were counted on its own. */
  readonly gross: Money;
  readonly low: Money;
  readonly high: Money;
  /** Net by where the amount comes from; parts of `net`. */
  readonly byBasis: Readonly<Partial<Record<SavingBasis, Money>>>;
  readonly recommendations: number;
  readonly withoutAmount: number;
  /** What exemptions hide. */
  readonly exempt: { readonly recommendations: number; readonly net: Money };
  /** Cost Optimization Hub's own total after its de-duplication, beside ours; `null`: it does not tell. */
  readonly hubTotal: Money | null;
}
