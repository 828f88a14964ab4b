import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../../src/narrative/facts/fact-queries.ts';
import {
  days,
  known,
  OCTOBER,
  october,
  smallCosts,
  smallReport,
  tableOf,
  UNKNOWN,
  usd,
} from './small-report.ts';
import { told } from './told.ts';

const NOVEMBER = days('2026-11-01', '2026-11-18');
const EARLIER = days('2026-10-01', '2026-10-18');

function mover(key: string, now: string, before: string, change: string) {
  return { key, label: null, now: usd(now), before: usd(before), change: usd(change) };
}

function movers(dimension: string, rows: readonly object[], name = 'monthToDate') {
  return {
    dimension,
    periods: { name, now: NOVEMBER, before: EARLIER },
    movers: rows,
    rest: { groups: 3 },
  };
}

describe('facts of movers', () => {
  it('rank by the size of the change, whichever way it went; what has no name keeps its place', () => {
    const costs = smallCosts({
      movers: [
        movers('serviceName', [mover('Last week', '9', '0', '9')], 'last7Days'),
        movers('serviceName', [
          mover('Up', '30', '20', '10'),
          mover('Down', '5', '45', '-40'),
          mover('', '20', '0', '20'),
        ]),
        movers('resourceId', [mover('i-1', '30', '20', '10')]),
        movers('usageType', [mover('EBS:VolumeUsage.gp2', '7', '0', '7')]),
      ],
    });
    const table = tableOf(smallReport({ costs: [costs] }));
    expect(told(table, 'movers')).toEqual([
      'Down: spend-change -40 USD #1 down',
      'Down: spend-change-ratio -0.8888888888888888888888888888888889 down',
      'Down: spend 5 USD',
      'Down: spend-before 45 USD',
      'Up: spend-change 10 USD #3 up',
      'Up: spend-change-ratio 0.5 up',
      'Up: spend 30 USD',
      'Up: spend-before 20 USD',
      'EBS:VolumeUsage.gp2: spend-change 7 USD #1 up',
      'EBS:VolumeUsage.gp2: spend 7 USD',
      'EBS:VolumeUsage.gp2: spend-before 0 USD',
    ]);
    const [change, , , before] = table.facts;
    expect(change).toMatchObject({ period: { period: NOVEMBER }, base: { period: EARLIER } });
    expect(before).toMatchObject({ period: { period: EARLIER }, base: null });
  });
});

function forecastOf(metric: string, ...months: readonly string[]) {
  const at = (value: number) => ({ value, currency: 'USD' });
  return {
    metric,
    months: months.map((month, index) => ({
      month,
      expected: at(110 + index),
      low: index === 0 ? at(100) : null,
      high: index === 0 ? at(120) : null,
    })),
  };
}

const SERIES = {
  metric: 'effectiveCost',
  months: [
    { month: '2026-10', amount: usd('88'), complete: true },
    { month: '2026-11', amount: usd('50'), complete: false },
  ],
};

describe('facts of the forecast', () => {
  const months = ['2026-11', '2026-12', '2027-01', '2027-02'];
  const forecasts = known([forecastOf('billedCost', ...months), forecastOf('effectiveCost', ...months)]);

  it('tell three months in the metric of the report, against all that the last complete month was charged', () => {
    const costs = smallCosts({ comparisons: [october(usd('70'))], forecasts, series: SERIES });
    const table = tableOf(smallReport({ costs: [costs] }));
    expect(told(table, 'forecast')).toEqual([
      'estate: forecast ~110 USD',
      'estate: forecast-low ~100 USD',
      'estate: forecast-high ~120 USD',
      'estate: forecast-change ~22 USD up',
      'estate: forecast-change-ratio 0.25 up',
      'estate: forecast ~111 USD',
      'estate: forecast-change ~23 USD up',
      'estate: forecast-change-ratio 0.26136363636363635 up',
      'estate: forecast ~112 USD',
      'estate: forecast-change ~24 USD up',
      'estate: forecast-change-ratio 0.2727272727272727 up',
    ]);
    const change = table.facts.find(({ measure }) => measure === 'forecast-change');
    expect(change).toMatchObject({
      period: { kind: 'month', month: '2026-11' },
      base: { kind: 'month', month: '2026-10' },
      source: {
        formula: '#1 − #2',
        of: ['/costs/0/forecasts/value/1/months/0/expected', '/costs/0/series/months/0/amount'],
      },
    });
  });

  it('have no change where the last complete month is not in the series, or in another metric', () => {
    const running = [{ month: '2026-10', amount: usd('88'), complete: false }];
    for (const series of [
      { ...SERIES, months: [] },
      { ...SERIES, months: running },
      { ...SERIES, metric: 'billedCost' },
    ]) {
      const costs = smallCosts({ comparisons: [october(usd('70'))], forecasts, series });
      const lines = told(tableOf(smallReport({ costs: [costs] })), 'forecast');
      expect(lines).toHaveLength(5);
      expect(lines.join()).not.toContain('change');
    }
  });

  it('are none where the forecast is not known, or of other metrics only', () => {
    for (const each of [UNKNOWN, known([forecastOf('billedCost', ...months)])]) {
      const costs = smallCosts({ comparisons: [october(usd('70'))], forecasts: each, series: SERIES });
      expect(told(tableOf(smallReport({ costs: [costs] })), 'forecast')).toEqual([]);
    }
  });
});

describe('facts of budgets', () => {
  const budget = { name: 'All', period: OCTOBER, amount: usd('100'), actual: usd('90'), forecast: null };

  it('compare what is expected at the end where the period is running, else what was spent', () => {
    const running = {
      ...budget,
      name: 'Running',
      actual: usd('40'),
      forecast: { value: 125, currency: 'USD' },
    };
    const unknown = { ...budget, name: 'Unknown', actual: null };
    const costs = smallCosts({ budgets: known([budget, running, unknown]) });
    expect(told(tableOf(smallReport({ costs: [costs] })), 'budgets')).toEqual([
      'All: budget 100 USD',
      'All: budget-actual 90 USD',
      'All: budget-variance -10 USD down',
      'All: budget-variance-ratio -0.1 down',
      'Running: budget 100 USD',
      'Running: budget-actual 40 USD',
      'Running: budget-forecast ~125 USD',
      'Running: budget-variance ~25 USD up',
      'Running: budget-variance-ratio 0.25 up',
      'Unknown: budget 100 USD',
    ]);
  });

  it('tell two budgets of one name apart', () => {
    const year = { ...budget, period: days('2026-01-01', '2027-01-01') };
    const table = tableOf(smallReport({ costs: [smallCosts({ budgets: known([budget, year]) })] }));
    expect(table.subjects.map(({ name }) => name)).toEqual(['All', 'All']);
  });
});

describe('facts of trend and unusual days', () => {
  const trend = (scope: object, value: number, direction: string) => ({
    scope,
    period: OCTOBER,
    slopePer30Days: { value, currency: 'USD' },
    direction,
  });

  it('tell the trend of the estate alone, and as the report tells it', () => {
    const trends = [trend({ serviceName: 'Amazon EC2' }, 9, 'rising'), trend({}, 1.5, 'flat')];
    const table = tableOf(smallReport({ costs: [smallCosts({ trends })] }));
    expect(told(table, 'trend')).toEqual(['estate: trend ~45 USD/month flat']);
    expect(
      told(tableOf(smallReport({ costs: [smallCosts({ trends: [trend({}, -2, 'falling')] })] })), 'trend'),
    ).toEqual(['estate: trend ~-60 USD/month down']);
  });

  it('count unusual periods, and tell each, the largest first', () => {
    const anomaly = (serviceName: string, impact: string, direction: string) => ({
      scope: { serviceName },
      period: days('2026-10-07', '2026-10-09'),
      days: 2,
      impact: usd(impact),
      direction,
    });
    const anomalies = known([anomaly('A', '5', 'increase'), anomaly('B', '-8', 'decrease')]);
    expect(told(tableOf(smallReport({ costs: [smallCosts({ anomalies })] })), 'anomalies')).toEqual([
      'estate: anomalies 2 anomalies',
      'B: anomaly-impact -8 USD #1 down',
      'B: anomaly-days 2 days',
      'A: anomaly-impact 5 USD #2 up',
      'A: anomaly-days 2 days',
    ]);
  });

  it('count none where there are none, and nothing where that is not known', () => {
    expect(
      told(tableOf(smallReport({ costs: [smallCosts({ anomalies: known([]) })] })), 'anomalies'),
    ).toEqual(['estate: anomalies 0 anomalies']);
    expect(told(tableOf(smallReport({ costs: [smallCosts()] })), 'anomalies')).toEqual([]);
  });
});

describe('facts of commitments', () => {
  it('name those that have not ended, the next first', () => {
    const ending = (id: string, description: string, expires: string | null) => ({
      commitment: { commitmentDiscountId: id, description },
      expires,
    });
    const commitments = known([
      ending('sp-1', 'Compute Savings Plan', '2027-03-01'),
      ending('sp-2', '', '2026-12-29'),
      ending('sp-3', 'Over', '2026-11-19'),
      ending('sp-4', 'Unknown', null),
    ]);
    const table = tableOf(smallReport({ costs: [smallCosts({ rates: { commitments } })] }));
    expect(told(table, 'commitments')).toEqual([
      'sp-2: commitment-end 2026-12-29',
      'Compute Savings Plan: commitment-end 2027-03-01',
    ]);
    expect(table.facts.map((fact) => subjectOf(table, fact).publicName)).toEqual([null, null]);
  });
});
