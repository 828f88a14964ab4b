import { known } from '../../../src/core/known.ts';
import { money } from '../../../src/core/money.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { type Day, day } from '../../../src/core/period.ts';
import type { Fingerprint, Owner, Recommendation } from '../../../src/core/recommendation.ts';
import type { Report } from '../../../src/core/report.ts';
import { RECOMMENDATION } from '../../render/collection-fixture.ts';
import { period } from '../../render/literals.ts';
import { REPORT } from '../../render/report-fixture.ts';

export const ASOF = day('2026-11-20');

/** 32 digits that are easy to tell apart. */
export function fingerprint(id: number | string): Fingerprint {
  return String(id).padStart(32, '0') as Fingerprint;
}

export function owner(team: string, more: Partial<Owner> = {}): Owner {
  return { team, handles: [], labels: [], slackChannel: null, repository: null, ...more };
}

export type Asked = Partial<Omit<Recommendation, 'fingerprint' | 'saving'>> & {
  readonly usd?: string | null;
};

/** Something to do that brings so many dollars a month. */
export function recommendation(id: number | string, { usd = '100', ...more }: Asked = {}): Recommendation {
  return {
    ...RECOMMENDATION,
    fingerprint: fingerprint(id),
    resourceId: `vol-${id}`,
    owner: owner('payments'),
    state: 'open',
    exemption: null,
    saving: usd === null ? null : saving(usd),
    noAmount: usd === null ? 'hygiene' : null,
    ...more,
  };
}

function saving(usd: string): NonNullable<Recommendation['saving']> {
  const net = { ...money(usd, 'USD'), per: 'month' as const };
  return {
    net,
    gross: net,
    low: net,
    high: net,
    currency: 'USD',
    basis: 'bill',
    source: 'EffectiveCost',
    period: period('2026-10-01', '2026-11-01'),
    formula: `${usd} × 1`,
    confidence: 1,
    oneOffCost: null,
  };
}

export function outcome(id: number | string, more: Partial<Outcome> = {}): Outcome {
  return {
    fingerprint: fingerprint(id),
    state: 'done',
    day: ASOF,
    actionType: 'Delete',
    service: 'ebs',
    account: '111122223333',
    region: 'eu-west-1',
    resourceIds: [`vol-${id}`],
    team: 'payments',
    net: money('100', 'USD'),
    measuredAfter: day('2026-12-20'),
    measurements: [],
    ...more,
  };
}

export function measured(
  checkpoint: 30 | 60 | 90,
  state: 'measured' | 'provisional' = 'measured',
): Outcome['measurements'][number] {
  return {
    checkpoint,
    state,
    kind: 'removed',
    before: period('2026-10-01', '2026-11-01'),
    after: period('2026-11-21', '2026-12-21'),
    monthly: money('95', 'USD'),
    cash: null,
    reducedRunRate: money('95', 'USD'),
    formula: '95 − 0',
  };
}

/** The report of a day that says this and nothing else about what to do. */
export function reportOf(
  recommendations: readonly Recommendation[],
  outcomes: readonly Outcome[] = [],
  asOf: Day = ASOF,
): Report {
  return {
    ...REPORT,
    tenant: 'acme',
    asOf,
    recommendations: known(recommendations),
    outcomes: known(outcomes),
  };
}
