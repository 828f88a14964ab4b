import type { Bill } from '../core/bill.ts';
import type { CheckRow, Collection } from '../core/collection.ts';
import { type Gap, type Known, known, unknown } from '../core/known.ts';
import { coverageOf, type LedgerRow } from '../core/ledger.ts';
import type { Recommendation } from '../core/recommendation.ts';
import {
  type CurrencyReport,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportChanges,
} from '../core/report.ts';
import type { NonServiceReason, Service } from '../core/service.ts';
import type { SlaState } from '../core/sla.ts';
import { serviceUses } from './service-uses.ts';
import { slaState } from './sla-state.ts';

export interface ReportParts {
  readonly tenant: string;
  readonly language: Report['language'];
  readonly bill: Bill;
  readonly costs: readonly CurrencyReport[];
  readonly ledger: readonly LedgerRow[];
  readonly changes: Known<ReportChanges>;
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
}

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
    savings: unknown('not-in-this-version', 'savings', 'this version puts no price on an action yet'),
    recommendations,
    collection,
    billChecks,
    services: serviceUses({ ...parts, collection }),
    billGap: parts.billGap ?? null,
    ledger: known({ coverage: coverageOf(reads), rows: reads }),
    changes: parts.changes,
    quality,
    invariants,
    usage,
  };
}

function slaOf({ promise, bill, billGap, costs }: ReportParts): SlaState {
  if (!promise) return { state: 'not-promised' };
  if (!billGap && costs.length === 0) return { state: 'unknown', slaHours: promise.slaHours };
  const dataThrough = billGap ? null : bill.head.dataThrough;
  return slaState({ ...promise, dataThrough, asOf: bill.calendar.asOf });
}
