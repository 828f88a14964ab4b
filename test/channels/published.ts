import type { Alert } from '../../src/core/alert.ts';
import { known } from '../../src/core/known.ts';
import { type Links, NO_NARRATIVE_FILES, type Publication } from '../../src/core/publication.ts';
import type { Fingerprint, MonthlyMoney, Recommendation } from '../../src/core/recommendation.ts';
import type { Report } from '../../src/core/report.ts';
import { summariseSavings } from '../../src/report/savings/summarise-savings.ts';
import { RECOMMENDATION } from '../render/collection-fixture.ts';
import { period, usd } from '../render/literals.ts';
import { REPORT } from '../render/report-fixture.ts';

export const REPORT_URL = 'https://github.com/acme/finops/blob/main/reports/acme/latest/report.md';
export const RUN_URL = 'https://github.com/acme/finops/actions/runs/17';
export const ISSUE_URL = 'https://github.com/acme/finops/issues/12';

export const OUR_URLS: ReadonlySet<string> = new Set([REPORT_URL, RUN_URL, ISSUE_URL]);

const LINKS: Links = { report: REPORT_URL, run: RUN_URL, check: () => null, issue: () => ISSUE_URL };

/** A report as it is published, of an invented company with what a test says about it. */
export function published(
  report: Partial<Report> = {},
  more: Partial<Omit<Publication, 'report'>> = {},
): Publication {
  return {
    run: 'run-1',
    report: { ...REPORT, tenant: 'acme', source: { ...REPORT.source, sample: false }, ...report },
    notes: null,
    alerts: [],
    links: LINKS,
    narratives: new Map(),
    narrativeFiles: NO_NARRATIVE_FILES,
    pullRequest: null,
    at: '2026-11-21T06:00:00.000Z',
    ...more,
  };
}

export function budgetAlert(
  more: Partial<Extract<Alert, { kind: 'budget-exceeded' | 'budget-forecast' }>> = {},
): Alert {
  return {
    kind: 'budget-forecast',
    id: 'budget everything 2026-11',
    state: 'forecast',
    severity: 'warning',
    budget: 'Everything',
    period: period('2026-11-01', '2026-12-01'),
    amount: usd('240000'),
    spent: usd('151882'),
    expected: { value: 252_410, currency: 'USD' },
    ...more,
  };
}

/** Actions of different owners, so that each stands alone, worth less and less. */
export function actionsNamed(names: readonly string[]): readonly Recommendation[] {
  return names.map((name, index) => {
    const net: MonthlyMoney = { ...usd(String(10_000 - index)), per: 'month' };
    return {
      ...RECOMMENDATION,
      fingerprint: `fp-${index}` as Fingerprint,
      resourceId: name,
      owner: { team: `team ${index} ${name}`, handles: [], labels: [], slackChannel: null, repository: null },
      noAmount: null,
      saving: {
        net,
        gross: net,
        low: net,
        high: net,
        currency: 'USD',
        basis: 'bill',
        source: 'EffectiveCost',
        period: period('2026-10-20', '2026-11-19'),
        formula: '',
        confidence: 1,
        oneOffCost: null,
      },
    };
  });
}

export function withActions(all: readonly Recommendation[]): Partial<Report> {
  return { recommendations: known(all), savings: known(summariseSavings(all, ['USD'])) };
}

/** A publication in which everything that comes from AWS is called `name`. */
export function publishedWithNames(name: string): Publication {
  const [action] = actionsNamed([name]);
  const costs = REPORT.costs.map((one) => ({
    ...one,
    movers: one.movers.map((breakdown) => ({
      ...breakdown,
      movers: breakdown.movers.map((mover) => ({ ...mover, key: name, label: name })),
    })),
  }));
  return published(
    {
      costs,
      accounts: REPORT.accounts.map(({ id }) => ({ id, name })),
      ...withActions(action ? [{ ...action, serviceName: name, region: name, evidence: name }] : []),
    },
    {
      alerts: [
        budgetAlert({ budget: name }),
        {
          kind: 'commitment-expiring',
          id: 'c',
          state: '7',
          severity: 'critical',
          commitment: name,
          end: REPORT.asOf,
          daysLeft: 7,
        },
        {
          kind: 'anomaly',
          id: 'a',
          state: '1',
          severity: 'critical',
          anomaly: 'x',
          subject: name,
          days: period('2026-11-10', '2026-11-12'),
          impact: usd('900'),
        },
      ],
    },
  );
}
