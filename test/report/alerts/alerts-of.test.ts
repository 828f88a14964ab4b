import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/core/alert.ts';
import type { Anomaly } from '../../../src/core/anomaly.ts';
import type { BudgetState } from '../../../src/core/budget.ts';
import { type Known, known, unknown } from '../../../src/core/known.ts';
import { coverageOf, type LEDGER_STATES, type LedgerRow } from '../../../src/core/ledger.ts';
import { day } from '../../../src/core/period.ts';
import type { CommitmentView } from '../../../src/core/rates.ts';
import type { CurrencyReport, Report } from '../../../src/core/report.ts';
import type { AlertSettings } from '../../../src/report/alerts/alert-settings.ts';
import { alertsOf, unjudgedKinds } from '../../../src/report/alerts/alerts-of.ts';
import { period, usd } from '../../render/literals.ts';
import { DOLLARS, REPORT } from '../../render/report-fixture.ts';

const SETTINGS: AlertSettings = {
  budget: true,
  anomaly: 100,
  commitmentDays: 30,
  coverage: 0.9,
  stale: true,
};
const OFF: AlertSettings = {
  budget: false,
  anomaly: false,
  commitmentDays: 0,
  coverage: false,
  stale: false,
};

/** Nothing of which anybody is to be told. */
const QUIET_COSTS: CurrencyReport = {
  ...DOLLARS,
  budgets: known([]),
  anomalies: known([]),
  rates: { ...DOLLARS.rates, commitments: known([]) },
};
const QUIET: Report = {
  ...REPORT,
  costs: [QUIET_COSTS],
  sla: { state: 'met', slaHours: 24 },
  ledger: ledger(10, 0),
};

function costs(changes: Partial<CurrencyReport>): Report {
  return { ...QUIET, costs: [{ ...QUIET_COSTS, ...changes }] };
}

function ledger(ok: number, denied: number): Report['ledger'] {
  const row = (state: (typeof LEDGER_STATES)[number]): LedgerRow => ({
    tenant: 'default',
    account: '111122223333',
    region: 'us-east-1',
    dataset: 'ec2/instances',
    state,
    rows: null,
    attempts: 1,
    reason: null,
    missingPermissions: [],
  });
  const rows = [
    ...Array.from({ length: ok }, () => row('ok')),
    ...Array.from({ length: denied }, () => row('denied')),
  ];
  return known({ coverage: coverageOf(rows), rows });
}

function only<T>(value: Known<readonly T[]>): T {
  const [first] = value.known ? value.value : [];
  if (first === undefined) throw new Error('The fixture lacks it');
  return first;
}

const BUDGET: BudgetState = only(DOLLARS.budgets);
const ANOMALY: Anomaly = only(DOLLARS.anomalies);
const PLAN: CommitmentView = only(DOLLARS.rates.commitments);

const withBudget = (changes: Partial<BudgetState>) => costs({ budgets: known([{ ...BUDGET, ...changes }]) });
const withAnomaly = (changes: Partial<Anomaly>) =>
  costs({ anomalies: known([{ ...ANOMALY, period: period('2026-11-15', '2026-11-17'), ...changes }]) });
const withPlan = (expiresInDays: number | null) =>
  costs({ rates: { ...DOLLARS.rates, commitments: known([{ ...PLAN, expiresInDays }]) } });
const late = (hoursLate: number): Report => ({
  ...QUIET,
  sla: { state: 'breached', slaHours: 24, day: day('2026-11-18'), hoursLate },
});

/** What decides whether somebody is told again. */
function keys(report: Report): readonly string[] {
  return alertsOf(report, SETTINGS).map(({ id, state }) => `${id} ${state}`);
}

function first(report: Report): Alert | undefined {
  return alertsOf(report, SETTINGS)[0];
}

describe('alerts', () => {
  it('are none where all is well', () => {
    expect(alertsOf(QUIET, SETTINGS)).toEqual([]);
    expect(unjudgedKinds(QUIET)).toEqual(new Set());
  });

  it('are none that nobody wants', () => {
    const everything: Report = { ...REPORT, ...late(5), costs: REPORT.costs, ledger: ledger(1, 9) };

    expect(new Set(alertsOf(everything, SETTINGS).map(({ kind }) => kind))).toEqual(
      new Set(['budget-forecast', 'anomaly', 'commitment-expiring', 'coverage', 'stale-data']),
    );
    expect(alertsOf(everything, OFF)).toEqual([]);
  });

  it('tell the critical first', () => {
    const report: Report = { ...withBudget({ verdict: 'forecast-over' }), ledger: ledger(1, 9) };

    expect(alertsOf(report, SETTINGS).map(({ severity }) => severity)).toEqual(['critical', 'warning']);
  });
});

describe('a budget', () => {
  it('is one alert from forecast to exceeded, and the second is news', () => {
    const before = first(withBudget({ verdict: 'forecast-over' }));
    const after = first(withBudget({ verdict: 'over' }));

    expect([before?.kind, after?.kind]).toEqual(['budget-forecast', 'budget-exceeded']);
    expect(after?.id).toBe(before?.id);
    expect(after?.state).not.toBe(before?.state);
    expect(before).toMatchObject({ budget: BUDGET.name, amount: BUDGET.amount, spent: BUDGET.actual });
  });

  it('is none where it is kept or not known, and another one in the next month', () => {
    expect(keys(withBudget({ verdict: 'within' }))).toEqual([]);
    expect(keys(withBudget({ verdict: 'unknown', actual: null }))).toEqual([]);
    expect(keys(withBudget({ verdict: 'over', period: period('2026-12-01', '2027-01-01') }))).not.toEqual(
      keys(withBudget({ verdict: 'over' })),
    );
  });

  it('is the same alert whatever its figures are', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000 }).map((units) => usd(String(units / 100)));
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0, max: 1e9, noNaN: true }), (actual, budgeted, value) => {
        const changed = withBudget({
          verdict: 'over',
          actual,
          forecast: { value, currency: 'USD' },
        });
        expect(keys(changed)).toEqual(keys(withBudget({ verdict: 'over' })));
        expect(keys(withBudget({ verdict: 'over', amount: budgeted }))).toEqual(keys(changed));
      }),
    );
  });
});

describe('an anomaly', () => {
  it('is told from its smallest impact on, confirmed or not', () => {
    expect(keys(withAnomaly({ impact: usd('99.99') }))).toEqual([]);
    expect(keys(withAnomaly({ impact: usd('100') }))).toHaveLength(1);
    expect(keys(withAnomaly({ impact: usd('100'), confirmed: true }))).toHaveLength(1);
  });

  it('is no drop of cost, and nothing of long ago', () => {
    expect(keys(withAnomaly({ impact: usd('-500'), direction: 'decrease' }))).toEqual([]);
    // The last complete day is November 18.
    expect(keys(withAnomaly({ period: period('2026-11-10', '2026-11-12') }))).toEqual([]);
    expect(keys(withAnomaly({ period: period('2026-11-10', '2026-11-13') }))).toHaveLength(1);
  });

  it('stays the same with one more day, more impact and the invoice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1_000_000 }), fc.boolean(), (impact, confirmed) => {
        const grown = withAnomaly({
          impact: usd(String(impact)),
          confirmed,
          period: period('2026-11-15', '2026-11-19'),
        });
        expect(keys(grown)).toEqual(keys(withAnomaly({})));
      }),
    );
  });

  it('names the account as people do', () => {
    expect(first(withAnomaly({}))).toMatchObject({
      subject: 'Amazon Elastic Compute Cloud, payments | production',
      impact: ANOMALY.impact,
    });
  });
});

describe('a commitment', () => {
  it('is told when its end comes near, and once more in its last week', () => {
    expect(keys(withPlan(31))).toEqual([]);
    expect(keys(withPlan(30))).toEqual(keys(withPlan(8)));
    expect(keys(withPlan(7))).not.toEqual(keys(withPlan(8)));
    expect(keys(withPlan(7))).toEqual(keys(withPlan(0)));
    expect(first(withPlan(7))).toMatchObject({ severity: 'critical', daysLeft: 7, end: '2026-12-10' });
  });

  it('is none once it is over, and none where its end is not known', () => {
    expect(keys(withPlan(-1))).toEqual([]);
    expect(keys(withPlan(null))).toEqual([]);
  });
});

describe('coverage', () => {
  it('is told below its limit, and is worse below a half', () => {
    const at = (ok: number) => keys({ ...QUIET, ledger: ledger(ok, 100 - ok) });

    expect(at(90)).toEqual([]);
    expect(at(89)).toEqual(at(50));
    expect(at(49)).not.toEqual(at(50));
    expect(first({ ...QUIET, ledger: ledger(1, 3) })).toMatchObject({ coverage: 0.25, limit: 0.9 });
  });

  it('is no share where nothing was planned', () => {
    expect(keys({ ...QUIET, ledger: ledger(0, 0) })).toEqual([]);
    expect(unjudgedKinds({ ...QUIET, ledger: ledger(0, 0) })).toEqual(new Set(['coverage']));
  });
});

describe('late data', () => {
  it('is told at once, after a day and after a week', () => {
    const told = Array.from({ length: 400 }, (_, hours) => keys(late(hours + 1)).join());

    expect(new Set(told).size).toBe(3);
    expect(first(late(30))).toMatchObject({ day: '2026-11-18', slaHours: 24, hoursLate: 30 });
  });
});

describe('what is not known', () => {
  const gap = unknown<never>('denied', 'budgets', 'set budgets in spendlog.yml');

  it('is no alert, and said to be not known', () => {
    const blind = costs({
      budgets: gap,
      anomalies: gap,
      rates: { ...DOLLARS.rates, commitments: gap },
    });

    expect(keys(blind)).toEqual([]);
    expect(unjudgedKinds(blind)).toEqual(
      new Set(['budget-exceeded', 'budget-forecast', 'anomaly', 'commitment-expiring']),
    );
  });

  it('is everything about cost where there is no bill', () => {
    const noBill: Report = {
      ...QUIET,
      billGap: { reason: 'denied', subject: 'the bill', remedy: 'read a bill with daily usage' },
      sla: { state: 'unknown', slaHours: 24 },
      ledger: unknown('failed', 'part of the bill', 'read a bill with daily usage'),
    };

    expect([...unjudgedKinds(noBill)].sort()).toEqual([
      'anomaly',
      'budget-exceeded',
      'budget-forecast',
      'commitment-expiring',
      'coverage',
      'stale-data',
    ]);
  });

  it('is one budget of several; budgets nobody set are known to be none', () => {
    expect(unjudgedKinds(withBudget({ verdict: 'unknown', actual: null })).has('budget-exceeded')).toBe(true);
    const elsewhere = {
      reason: 'no-charges',
      subject: 'spend held against budgets',
      remedy: 'set the budget in a currency of the bill',
    } as const;
    expect(unjudgedKinds(withBudget({ verdict: 'unknown', actual: null, gap: elsewhere }))).toEqual(
      new Set(),
    );
    const none = unknown<never>('not-configured', 'budgets', 'set budgets in spendlog.yml');
    expect(unjudgedKinds(costs({ budgets: none }))).toEqual(new Set());
  });
});
