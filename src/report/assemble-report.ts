import type { Bill } from '../core/bill.ts';
import type { BillLines } from '../core/charge-line.ts';
import type { CheckRow, Collection } from '../core/collection.ts';
import type { BillMonth, DataState } from '../core/cost-source.ts';
import { type Gap, type Known, known, mapKnown } from '../core/known.ts';
import { coverageOf, type LedgerRow } from '../core/ledger.ts';
import type { ExemptionsReport, Ownership, SavingsLedger } from '../core/living.ts';
import type { Money } from '../core/money.ts';
import type { Outcome } from '../core/outcome.ts';
import { eachMonth, type Period } from '../core/period.ts';
import type { Recommendation } from '../core/recommendation.ts';
import { type CurrencyReport, REPORT_SCHEMA_VERSION, type Report } from '../core/report.ts';
import type { NonServiceReason, Service } from '../core/service.ts';
import type { SlaState } from '../core/sla.ts';
import { changesSince } from './changes.ts';
import type { EarlierReport } from './earlier-report.ts';
import { kpisOf } from './living/kpis/kpis-of.ts';
import type { Life } from './living/life.ts';
import { summariseSavings } from './savings/summarise-savings.ts';
import { serviceUses } from './service-uses.ts';
import { slaState } from './sla-state.ts';

export interface ReportParts {
  readonly tenant: string;
  readonly language: Report['language'];
  readonly bill: Bill;
  readonly lines: BillLines;
  readonly costs: readonly CurrencyReport[];
  readonly ledger: readonly LedgerRow[];
  /** The report this one is held against. */
  readonly earlier: Known<EarlierReport>;
  /** What was found out beside the costs. */
  readonly live: LiveParts;
  readonly servicesOf: (billName: string) => readonly Service[];
  readonly nonServiceOf: (billName: string) => NonServiceReason | null;
  /** Why there is no bill; absent where it was read. */
  readonly billGap?: Gap;
  /** What the tenant was promised; absent: nothing. */
  readonly promise?: SlaPromise;
}

export interface LiveParts {
  readonly collection: Known<Collection>;
  readonly billChecks: readonly CheckRow[];
  readonly recommendations: Known<readonly Recommendation[]>;
  /** Cost Optimization Hub's own totals, one a currency; absent: it does not tell. */
  readonly hubTotals?: readonly Money[];
  /** What becomes of recommendations over time; absent where nothing is recommended. */
  readonly living?: LivedParts;
}

export interface LivedParts {
  readonly exemptions: ExemptionsReport;
  readonly ownership: Known<Ownership>;
  readonly savingsLedger: Known<SavingsLedger>;
  readonly outcomes: Known<readonly Outcome[]>;
  /** `null`: nothing remembers them. */
  readonly lives: readonly Life[] | null;
}

/** List prices and AWS's estimates are in US dollars, where no bill says otherwise. */
const NO_BILL_CURRENCY = 'USD';

export interface SlaPromise {
  /** Hours after the end of a day within which its cost is promised. */
  readonly slaHours: number;
  /** The plan's instant. */
  readonly now: string;
}

/** Puts what one run found out into the one value everything is rendered from. */
export function assembleReport(parts: ReportParts): Report {
  const { head, calendar, quality, invariants, usage } = parts.bill;
  const { collection, billChecks, recommendations } = parts.live;
  const reads = [...parts.ledger, ...(collection.known ? collection.value.ledger : [])];
  const lived = livedOf(parts);
  const savings = savingsIn(parts);
  const lives = parts.live.living?.lives ?? null;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tenant: parts.tenant,
    asOf: calendar.asOf,
    language: parts.language,
    source: head.source,
    calendar,
    span: head.span,
    dataThrough: head.dataThrough,
    sla: slaOf(parts),
    rows: head.rows,
    months: head.months,
    accounts: head.accounts,
    costs: parts.costs,
    savings,
    recommendations,
    ...lived,
    kpis: kpisIn(parts, lived.ownership, savings),
    collection,
    billChecks,
    services: serviceUses({ ...parts, collection }),
    billGap: parts.billGap ?? null,
    ledger: known({ coverage: coverageOf(reads), rows: reads }),
    changes: changesSince(parts.earlier, {
      head,
      calendar,
      costs: parts.costs,
      recommendations,
      savings,
      lives,
    }),
    quality,
    invariants,
    usage,
  };
}

function savingsIn({ bill, live }: ReportParts): Report['savings'] {
  const { currencies } = bill.head;
  const told = currencies.length > 0 ? currencies : [NO_BILL_CURRENCY];
  return mapKnown(live.recommendations, (all) => summariseSavings(all, told, live.hubTotals));
}

function slaOf({ promise, bill, billGap, costs }: ReportParts): SlaState {
  if (!promise) return { state: 'not-promised' };
  if (!billGap && costs.length === 0) return { state: 'unknown', slaHours: promise.slaHours };
  const dataThrough = billGap ? null : bill.head.dataThrough;
  return slaState({ ...promise, dataThrough, asOf: bill.calendar.asOf });
}

type Lived = Pick<Report, 'exemptions' | 'ownership' | 'savingsLedger' | 'outcomes'>;

function livedOf({ live: { living, recommendations } }: ReportParts): Lived {
  if (living) {
    const { exemptions, ownership, savingsLedger, outcomes } = living;
    return { exemptions: known(exemptions), ownership, savingsLedger, outcomes };
  }
  const gap = recommendations.known ? NOT_REMEMBERED : recommendations.gap;
  return {
    exemptions: { known: false, gap },
    ownership: { known: false, gap: { ...gap, subject: 'spend of owners' } },
    savingsLedger: { known: false, gap: { ...gap, subject: 'what actions have saved' } },
    outcomes: { known: false, gap: { ...gap, subject: 'what actions have saved' } },
  };
}

const NOT_REMEMBERED: Gap = {
  reason: 'not-configured',
  subject: 'recommended actions',
  remedy: 'name a tenant in spendlog.yml to look at what runs in AWS',
};

function kpisIn(parts: ReportParts, ownership: Known<Ownership>, savings: Report['savings']): Report['kpis'] {
  const { bill, lines, live, promise, billGap } = parts;
  const { calendar, head } = bill;
  const isRead = !billGap && parts.costs.length > 0;
  return kpisOf({
    asOf: calendar.asOf,
    span: head.span,
    costs: parts.costs,
    lines,
    linesState: stateOf(lines.period, head.months),
    recommendations: live.recommendations,
    savings,
    servicesOf: (name) => parts.servicesOf(name).map(({ id }) => id),
    ownership,
    lives: live.living?.lives ?? null,
    dataThrough: isRead ? head.dataThrough : null,
    now: promise?.now ?? `${calendar.asOf}T00:00:00.000Z`,
    slaHours: promise?.slaHours ?? null,
  });
}

/** Final where every month of it is. Lines are of complete days. */
function stateOf(period: Period, months: readonly BillMonth[]): DataState {
  const touched = new Set<string>(eachMonth(period));
  const own = months.filter(({ month }) => touched.has(month));
  return own.length > 0 && own.every(({ state }) => state === 'final') ? 'final' : 'provisional';
}
