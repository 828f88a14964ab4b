import { decimal } from '../../src/core/decimal.ts';
import { known, unknown } from '../../src/core/known.ts';
import type { LedgerAmount, SavingsLedgerRow } from '../../src/core/living.ts';
import { money } from '../../src/core/money.ts';
import { day, month } from '../../src/core/period.ts';
import type { Exemption } from '../../src/core/recommendation.ts';
import type { Report } from '../../src/core/report.ts';
import { usd } from './literals.ts';

const OCTOBER = { start: day('2026-10-01'), end: day('2026-11-01') };

function amount(recommendations: number, sum: string): LedgerAmount {
  return { recommendations, amount: usd(sum) };
}

const NONE = amount(0, '0');

const ROW: SavingsLedgerRow = {
  team: 'Payments | "core"',
  month: month('2026-11'),
  currency: 'USD',
  found: amount(4, '1250.5'),
  accepted: amount(2, '800'),
  done: amount(1, '300'),
  measured: amount(1, '270'),
  provisional: NONE,
  regressed: NONE,
  gone: NONE,
  avoidedGrowth: usd('20'),
  accrued: usd('270'),
  realisation: '0.9',
};

function exemption(match: Exemption['match'], more: Partial<Exemption> = {}): Exemption {
  return { match, reason: 'Kept for the audit', owner: 'alice', expires: '2027-01-31', ...more };
}

/** Owners, exemptions, a ledger and figures to steer by. */
export const LIVING: Pick<Report, 'exemptions' | 'ownership' | 'savingsLedger' | 'outcomes' | 'kpis'> = {
  outcomes: known([]),
  exemptions: known({
    inForce: [
      {
        exemption: exemption({ check: 'ebs-*', 'tag:keep': '`|`' }, { ticket: 'FIN-12' }),
        recommendations: 3,
        net: [usd('120.25')],
      },
    ],
    expired: [{ exemption: exemption({ resource: 'vol-1' }), recommendations: 1, net: [] }],
    unmatched: [exemption({ account: '000000000000' })],
  }),
  ownership: known({
    tables: [
      {
        currency: 'USD',
        period: OCTOBER,
        teams: [
          { team: 'Payments | "core"', spend: usd('120000'), recommendations: 4, net: usd('1250.5') },
          { team: null, spend: usd('30000'), recommendations: 2, net: usd('40') },
        ],
      },
    ],
    spend: known(true),
  }),
  savingsLedger: known({
    asOf: day('2026-11-20'),
    rows: [ROW, { ...ROW, team: null, found: NONE, done: NONE, accepted: NONE, gone: amount(1, '15') }],
    unmeasured: [
      {
        fingerprint: 'f'.repeat(32),
        resourceId: 'db-1 `|`',
        team: null,
        day: day('2026-11-02'),
        reason: 'other-units',
      },
    ],
  }),
  kpis: [
    {
      id: 'waste',
      subject: null,
      currency: 'USD',
      value: known(decimal('0.12')),
      unit: 'ratio',
      numerator: { kind: 'money', amount: usd('120') },
      denominator: { kind: 'money', amount: usd('1000') },
      period: OCTOBER,
      state: 'final',
      target: { value: '0.05', direction: 'at-most' },
    },
    {
      id: 'budget-variance',
      subject: 'Cloud 2026 | all',
      currency: 'USD',
      value: known(decimal('-0.0123')),
      unit: 'ratio',
      numerator: { kind: 'estimate', amount: { value: -2952, currency: 'USD' } },
      denominator: { kind: 'money', amount: money('240000', 'USD') },
      period: OCTOBER,
      state: 'provisional',
      target: { value: '0.05', direction: 'at-most' },
    },
    {
      id: 'untagged',
      subject: 'tag:team',
      currency: 'USD',
      value: known(decimal('0.2')),
      unit: 'ratio',
      numerator: { kind: 'money', amount: usd('30000') },
      denominator: { kind: 'money', amount: usd('150000') },
      period: OCTOBER,
      state: 'final',
      target: { value: '0.1', direction: 'at-most' },
    },
    {
      id: 'action-rate',
      subject: null,
      currency: null,
      value: unknown(
        'no-history',
        'decisions about recommendations',
        'recommendations have to stand for 30 days first',
      ),
      unit: 'ratio',
      numerator: null,
      denominator: null,
      period: OCTOBER,
      state: 'final',
      target: { value: '0.4', direction: 'at-least' },
    },
    {
      id: 'freshness',
      subject: null,
      currency: null,
      value: known(decimal('18.5')),
      unit: 'hours',
      numerator: null,
      denominator: null,
      period: OCTOBER,
      state: 'final',
      target: null,
    },
  ],
};
