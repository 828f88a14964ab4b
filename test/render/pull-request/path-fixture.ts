import { known, unknown } from '../../../src/core/known.ts';
import { day } from '../../../src/core/period.ts';
import type { PathCosts, TenantPathCosts } from '../../../src/render/pull-request/path-costs.ts';
import { period, usd } from '../literals.ts';

export const REPORT_URL = 'https://git.example/own/repository/blob/main/reports/payments/latest/report.md';
export const ISSUE_URL = 'https://git.example/own/repository/issues/12';

const NOW = period('2026-11-01', '2026-11-19');
const BEFORE = period('2026-10-01', '2026-10-19');

/** Everything that can be told of one tenant. */
export const TENANT: TenantPathCosts = {
  tenant: 'payments',
  asOf: day('2026-11-20'),
  narrative: null,
  reportUrl: REPORT_URL,
  services: ['Amazon Elastic Compute Cloud', 'AmazonRDS-1'],
  tags: [{ key: 'team', values: ['checkout', 'a b'] }],
  costs: known([
    {
      currency: 'USD',
      period: NOW,
      before: BEFORE,
      now: usd('1250.5'),
      beforeAmount: usd('1000.4'),
      services: [
        { serviceName: 'Amazon Elastic Compute Cloud', now: usd('1000'), before: usd('900.4') },
        { serviceName: 'AmazonRDS-1', now: usd('250.5'), before: null },
      ],
    },
  ]),
  recommendations: known({
    open: 12,
    net: [usd('320')],
    top: [
      {
        actionType: 'Delete',
        serviceName: 'Amazon Elastic Block Store',
        resourceId: 'vol-0aa',
        net: usd('40.15'),
        team: 'platform',
        issueUrl: ISSUE_URL,
      },
      {
        actionType: 'Stop',
        serviceName: 'EC2',
        resourceId: 'i-0bb',
        net: null,
        team: null,
        issueUrl: null,
      },
    ],
  }),
  trends: [
    {
      scope: { serviceName: 'Amazon Elastic Compute Cloud' },
      metric: 'effectiveCost',
      period: NOW,
      slopePer30Days: { value: 3.25, currency: 'USD' },
      relativeSlope: 0.08,
      pValue: 0.001,
      direction: 'rising',
      slowLeak: true,
    },
  ],
  budgets: [
    {
      name: 'checkout',
      metric: 'effectiveCost',
      includes: 'usage',
      period: period('2026-11-01', '2026-12-01'),
      amount: usd('2000'),
      actual: usd('1250.5'),
      state: 'provisional',
      forecast: { value: 2100, currency: 'USD' },
      variance: null,
      verdict: 'forecast-over',
      gap: null,
    },
  ],
  gaps: [
    {
      reason: 'needs-export',
      subject: 'all charges by account',
      remedy: 'read the bill from an export (--costs)',
      hint: 'ask tag-owner',
    },
  ],
};

export const PATH_COSTS: PathCosts = {
  language: 'en',
  changedFiles: 5,
  matchedFiles: 3,
  tenants: [TENANT],
  withoutReport: ['sand box', 'data-1'],
};

export const UNKNOWN_COSTS = unknown<never>(
  'no-charges',
  'all charges by account',
  'read the bill from an export (--costs)',
);
