import type { GapSubject } from '../../src/core/gap-texts.ts';
import { type Known, known, unknown } from '../../src/core/known.ts';
import { money } from '../../src/core/money.ts';
import { day, month } from '../../src/core/period.ts';
import type { Report } from '../../src/core/report.ts';
import { brazilianCosts } from './brazilian-costs-fixture.ts';
import { COLLECTION, RECOMMENDATION, SERVICES } from './collection-fixture.ts';
import { dollarCosts } from './dollar-costs-fixture.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { days, period } from './literals.ts';
import { LIVING } from './living-fixture.ts';

const HOSTILE = HOSTILE_NAMES.join(' ').slice(0, 400);

export const DOLLARS = dollarCosts(days('2026-09-21', '2026-11-20'));

export const REAIS = brazilianCosts();

const NO_CHANGE = { recommendations: 0, net: [], largest: [] };

/** A whole report of an invented company: two currencies, gaps, an anomaly, a budget in danger, hostile names. */
export const REPORT: Report = {
  schemaVersion: 1,
  tenant: 'default',
  asOf: day('2026-11-20'),
  language: 'en',
  source: {
    kind: 'export',
    label: 'samples/organisation',
    dialect: 'FOCUS 1.2',
    sample: true,
    files: 26,
    bytes: 18_402_114,
    extraColumns: ['x_Discounts', 'x_|pipe'],
    missingColumns: ['ContractedUnitPrice'],
    metricBasis: { billedCost: 'BilledCost', effectiveCost: 'EffectiveCost' },
  },
  calendar: {
    asOf: day('2026-11-20'),
    lastCompleteDay: day('2026-11-18'),
    completeAfterHours: 24,
    fiscalYearStart: 1,
    headline: 'monthToDate',
    comparisons: [
      {
        name: 'monthToDate',
        now: period('2026-11-01', '2026-11-19'),
        before: period('2026-10-01', '2026-10-19'),
        state: 'provisional',
        covered: true,
      },
    ],
  },
  span: period('2024-11-01', '2026-11-20'),
  dataThrough: '2026-11-20T00:00:00Z',
  sla: { state: 'not-promised' },
  rows: 612_418,
  months: [
    {
      billingAccountId: '111122223333',
      month: month('2026-10'),
      currency: 'USD',
      rows: 25_310,
      rowsWithoutInvoice: 0,
      billedCost: money('243910.4471002', 'USD'),
      discountMode: null,
      state: 'final',
    },
    {
      billingAccountId: '111122223333',
      month: month('2026-11'),
      currency: 'USD',
      rows: 15_204,
      rowsWithoutInvoice: 15_204,
      billedCost: money('171204.0021', 'USD'),
      discountMode: null,
      state: 'incomplete',
    },
    {
      billingAccountId: '444455556666',
      month: month('2026-10'),
      currency: 'BRL',
      rows: 210,
      rowsWithoutInvoice: 0,
      billedCost: null,
      discountMode: 'GROSS',
      state: 'provisional',
    },
  ],
  accounts: [
    { id: '111122223333', name: 'payments | production' },
    { id: '444455556666', name: HOSTILE },
  ],
  costs: [DOLLARS, REAIS],
  savings: unknown('not-in-this-version', 'savings', 'this version puts no price on an action yet'),
  recommendations: known([RECOMMENDATION]),
  ...LIVING,
  collection: known(COLLECTION),
  billChecks: [],
  services: SERVICES,
  billGap: null,
  ledger: known({
    coverage: {
      planned: 12,
      byState: { ok: 10, empty: 1, denied: 1, throttled: 0, failed: 0, skipped: 0 },
      ratio: 11 / 12,
    },
    rows: [
      {
        tenant: 'default',
        account: 'organization',
        region: 'global',
        dataset: 'daily by service',
        state: 'ok',
        rows: 4210,
        attempts: 1,
        reason: null,
        missingPermissions: [],
      },
      {
        tenant: 'default',
        account: 'organization',
        region: 'global',
        dataset: 'commitments',
        state: 'denied',
        rows: null,
        attempts: 1,
        reason: 'User @octocat is not authorized | see https://evil.example',
        missingPermissions: ['ce:GetSavingsPlansUtilization'],
      },
    ],
  }),
  changes: known({
    previous: day('2026-11-19'),
    restatedMonths: [
      { month: month('2026-10'), before: money('243880.1', 'USD'), after: money('243910.4471002', 'USD') },
    ],
    newAnomalies: ['ec2-2026-11-11'],
    comparison: 'monthToDate',
    recommendations: known({
      fresh: {
        recommendations: 5,
        net: [money('120.5', 'USD')],
        largest: ['vol-0123456789abcdef0', 'vol `2` | @octocat', 'vol-3', 'vol-4'].map((resourceId) => ({
          fingerprint: resourceId,
          actionType: 'Delete',
          account: '111122223333',
          region: 'us-east-1',
          resourceId,
          net: money('24.1', 'USD'),
        })),
      },
      done: NO_CHANGE,
      gone: {
        recommendations: 1,
        net: [],
        largest: [
          {
            fingerprint: 'db-1',
            actionType: 'Repaint',
            account: '000000000000',
            region: 'eu-west-1',
            resourceId: 'db-1',
            net: null,
          },
        ],
      },
      exempt: NO_CHANGE,
      notLooked: NO_CHANGE,
      notCompared: 12,
    }),
    savings: known([{ currency: 'USD', before: money('1000', 'USD'), after: money('1120.5', 'USD') }]),
  }),
  quality: [
    {
      id: 'timestamp-without-zone',
      severity: 'info',
      count: 612_418,
      subject: 'ChargePeriodStart',
      message: 'Timestamps carry no time zone and were read as UTC.',
    },
    {
      id: 'account-id-malformed',
      severity: 'warning',
      count: 3,
      subject: 'SubAccountId',
      message: 'Account ids do not have 12 digits.',
      amounts: [money('0.0000002', 'USD')],
      examples: ['12345678901', '`|`'],
    },
  ],
  invariants: [
    {
      id: 'I3',
      outcome: 'holds',
      message:
        'Billed costs add up to the unblended costs, apart from covered usage without negation, by payer and month.',
      checked: 25,
      violations: 0,
      residuals: [money('0', 'USD')],
    },
    {
      id: 'I1',
      outcome: 'not-applicable',
      message: 'FOCUS has no negation rows.',
      checked: 0,
      violations: 0,
      residuals: [],
    },
    {
      id: 'I7',
      outcome: 'violated',
      message:
        'Effective cost must not be whole numbers only, nor zero beside a billed amount, by provider and currency.',
      checked: 2,
      violations: 1,
      residuals: [money('12.5', 'BRL')],
    },
  ],
  usage: {
    plannedRequests: 0,
    requests: 0,
    pages: 0,
    cachedRequests: 0,
    paid: money('0', 'USD'),
    filesRead: 26,
    bytesRead: 18_402_114,
  },
};

/** The same report with every optional part missing. */
export const BARE_REPORT: Report = {
  ...REPORT,
  source: { ...REPORT.source, sample: false, kind: 'cost-explorer', label: 'Cost Explorer', dialect: null },
  rows: null,
  months: [],
  accounts: [],
  costs: [],
  savings: gap('savings'),
  recommendations: gap('recommended actions'),
  exemptions: gap('recommended actions'),
  ownership: gap('spend of owners'),
  savingsLedger: gap('what actions have saved'),
  outcomes: gap('what actions have saved'),
  kpis: [],
  collection: gap('what runs in AWS'),
  services: [],
  ledger: gap('part of the bill'),
  changes: gap('changes since the last report'),
  quality: [],
  invariants: [],
};

function gap(subject: GapSubject): Known<never> {
  return unknown('no-history', subject, 'read a bill with daily usage');
}
