import type { Bill } from '../core/bill.ts';
import type { Known } from '../core/known.ts';
import { known, unknown } from '../core/known.ts';
import { coverageOf, type LedgerRow } from '../core/ledger.ts';
import {
  type CurrencyReport,
  REPORT_SCHEMA_VERSION,
  type Report,
  type ReportChanges,
} from '../core/report.ts';

export interface ReportParts {
  readonly tenant: string;
  readonly language: Report['language'];
  readonly bill: Bill;
  readonly costs: readonly CurrencyReport[];
  readonly ledger: readonly LedgerRow[];
  readonly changes: Known<ReportChanges>;
}

/** Puts what one run found out into the one value everything is rendered from. */
export function assembleReport(parts: ReportParts): Report {
  const { head, calendar, quality, invariants, usage } = parts.bill;
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    tenant: parts.tenant,
    asOf: calendar.asOf,
    language: parts.language,
    source: head.source,
    calendar,
    span: head.span,
    dataThrough: head.dataThrough,
    rows: head.rows,
    months: head.months,
    accounts: head.accounts,
    costs: parts.costs,
    savings: unknown('not-in-this-version', 'savings', SIGN_IN_NEEDED),
    recommendations: unknown('not-in-this-version', 'recommended actions', SIGN_IN_NEEDED),
    ledger: known({ coverage: coverageOf(parts.ledger), rows: parts.ledger }),
    changes: parts.changes,
    quality,
    invariants,
    usage,
  };
}

const SIGN_IN_NEEDED = 'this version reads the bill only and looks at no resource';
