import { describe, expect, it } from 'vitest';
import type { BillLines, ChargeLine } from '../../../src/core/charge-line.ts';
import { decimal, decimalToNumber } from '../../../src/core/decimal.ts';
import { known, unknown } from '../../../src/core/known.ts';
import { type KpiRow, verdictOf } from '../../../src/core/kpis.ts';
import { money } from '../../../src/core/money.ts';
import { addDays, day } from '../../../src/core/period.ts';
import type { SavingsSummary } from '../../../src/core/report.ts';
import { type KpiParts, kpisOf } from '../../../src/report/living/kpis/kpis-of.ts';
import { RECOMMENDATION } from '../../render/collection-fixture.ts';
import { DOLLARS, REPORT } from '../../render/report-fixture.ts';
import { event, life, usd } from './lives.ts';

const AS_OF = day('2026-11-20');
const PERIOD = { start: day('2026-10-21'), end: day('2026-11-20') };

function line(cost: string, more: Partial<ChargeLine> = {}): ChargeLine {
  return {
    billingAccountId: '999999999999',
    subAccountId: RECOMMENDATION.account,
    regionId: RECOMMENDATION.region,
    serviceName: 'Amazon Elastic Compute Cloud',
    usageType: 'EBS:VolumeUsage.gp2',
    operation: '',
    pricingUnit: 'GB-Mo',
    pricingCategory: 'Standard',
    commitmentDiscountStatus: '',
    resourceId: '',
    currency: 'USD',
    rows: 1,
    billedCost: usd(cost),
    effectiveCost: usd(cost),
    listCost: usd(cost),
    contractedCost: usd(cost),
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: null,
    ...more,
  };
}

const LINES: BillLines = {
  period: PERIOD,
  days: 30,
  usage: known([line('900'), line('100', { commitmentDiscountStatus: 'Unused' })]),
  resources: known([
    line('20', { resourceId: `arn:aws:ec2:eu-west-1:1:volume/${RECOMMENDATION.resourceId}` }),
    line('30', { resourceId: RECOMMENDATION.resourceId, subAccountId: '000000000000' }),
    line('40', { resourceId: `x${RECOMMENDATION.resourceId}` }),
  ]),
  commitmentDays: known([]),
};

const SAVINGS: SavingsSummary = {
  currency: 'USD',
  net: usd('90'),
  gross: usd('90'),
  low: usd('90'),
  high: usd('90'),
  byBasis: {},
  recommendations: 1,
  withoutAmount: 0,
  exempt: { recommendations: 0, net: usd('0') },
  hubTotal: null,
};

function kpis(more: Partial<KpiParts> = {}): readonly KpiRow[] {
  return kpisOf({
    asOf: AS_OF,
    span: REPORT.span,
    costs: [DOLLARS],
    lines: LINES,
    linesState: 'provisional',
    recommendations: known([{ ...RECOMMENDATION, actionFamily: 'idle' }]),
    savings: known([SAVINGS]),
    servicesOf: (name) => [name],
    ownership: unknown('not-configured', 'spend of owners', 'set owners in spendlog.yml'),
    lives: null,
    dataThrough: '2026-11-20T00:00:00Z',
    now: '2026-11-20T06:30:00Z',
    slaHours: null,
    ...more,
  });
}

function kpi(id: KpiRow['id'], more: Partial<KpiParts> = {}): KpiRow {
  const found = kpis(more).find((row) => row.id === id);
  if (!found) throw new Error(`No ${id}`);
  return found;
}

function figureOf(id: KpiRow['id'], more: Partial<KpiParts> = {}): number | string {
  const { value } = kpi(id, more);
  return value.known ? decimalToNumber(value.value) : value.gap.reason;
}

describe('the KPIs', () => {
  it('take over what rates, budgets and allocations say', () => {
    expect(kpi('commitment-utilisation')).toMatchObject({
      numerator: { kind: 'money', amount: usd('92300') },
      denominator: { kind: 'money', amount: usd('100000') },
      state: 'final',
    });
    expect(figureOf('commitment-utilisation')).toBe(0.923);
    expect(figureOf('forecast-accuracy')).toBe(0.9688);
    expect(kpi('forecast-accuracy').denominator).toEqual({ kind: 'count', count: 30, of: 'forecasts' });
  });

  it('hold a budget that is running against what is expected at its end', () => {
    const row = kpi('budget-variance');
    expect(row.subject).toBe('Cloud 2026 | all');
    expect(figureOf('budget-variance')).toBeCloseTo((252_410.4 - 240_000) / 240_000, 9);
    expect(verdictOf(row)).toBe('above');
  });

  it('hold a variance to both sides, and say on which it is', () => {
    const target = { value: '0.05', direction: 'within' } as const;
    expect(kpi('budget-variance').target).toEqual(target);
    const verdict = (text: string) => verdictOf({ value: known(decimal(text)), target });
    expect(['0.051', '0.05', '-0.05', '-0.059'].map(verdict)).toEqual(['above', 'met', 'met', 'below']);
  });

  it('say of a currency without commitments that it has none', () => {
    const rates = {
      ...DOLLARS.rates,
      kpis: DOLLARS.rates.kpis.map((each) => ({ ...each, value: null, numerator: null, denominator: null })),
    };
    const remedyOf = (commitments: typeof rates.commitments) => {
      const { value } = kpi('commitment-utilisation', {
        costs: [{ ...DOLLARS, rates: { ...rates, commitments } }],
      });
      return value.known ? '' : value.gap.remedy;
    };
    expect(remedyOf(known([]))).toBe('there are no commitments in this currency');
    expect(remedyOf(DOLLARS.rates.commitments)).toBe('read a bill with contracted, list and effective cost');
  });

  it('count as waste nothing that only has the name of what is idle', () => {
    const table = {
      ...RECOMMENDATION,
      actionFamily: 'idle' as const,
      serviceName: 'Amazon DynamoDB',
      resourceId: 'orders',
    };
    const wasteOf = (changes: Partial<ChargeLine>) => {
      const own = line('20', { resourceId: 'orders', serviceName: 'Amazon DynamoDB', ...changes });
      return figureOf('waste', {
        recommendations: known([table]),
        lines: { ...LINES, resources: known([own]) },
      });
    };

    expect(wasteOf({})).toBe(0.12);
    expect(wasteOf({ serviceName: 'Amazon Simple Storage Service' })).toBe(0.1);
    expect(wasteOf({ regionId: 'eu-west-1' })).toBe(0.1);
  });

  it('count as waste what idle resources and unused commitment cost, by account and by the end of an ARN', () => {
    expect(figureOf('waste')).toBe(0.12);
    expect(kpi('waste')).toMatchObject({ period: PERIOD, state: 'provisional' });
    const busy = { recommendations: known([{ ...RECOMMENDATION, actionFamily: 'rightsize' as const }]) };
    expect(figureOf('waste', busy)).toBe(0.1);
  });

  it('hold net savings against a month of the usage', () => {
    // 900 in 720 hours are 912.5 in 730.
    expect(figureOf('optimisation-potential')).toBeCloseTo(90 / 912.5, 12);
    expect(figureOf('optimisation-potential', { savings: known([]) })).toBe(0);
  });

  it('hold nothing but what a figure is', () => {
    const keys = new Set(kpis().flatMap((row) => Object.keys(row)));
    const own = [
      'id',
      'subject',
      'currency',
      'value',
      'unit',
      'numerator',
      'denominator',
      'period',
      'state',
      'target',
    ];
    expect([...keys].sort()).toEqual(own.sort());
  });

  it('say why where a source does not tell', () => {
    const resources = unknown<never>(
      'needs-export',
      'usage by resource',
      'read the bill from an export (--costs)',
    );
    expect(figureOf('waste', { lines: { ...LINES, resources } })).toBe('needs-export');
    const savings = unknown<never>('denied', 'savings', 'allow the permissions that this report names');
    expect(figureOf('optimisation-potential', { savings })).toBe('denied');
    expect(figureOf('action-rate')).toBe('no-history');
  });

  it('tell how far the bill is behind, and whether that was promised', () => {
    expect(kpi('freshness')).toMatchObject({ unit: 'hours', target: null });
    expect(figureOf('freshness')).toBe(6.5);
    expect(kpi('freshness', { slaHours: 12 }).target).toEqual({ value: '36', direction: 'at-most' });
    expect(kpis({ dataThrough: null }).some(({ id }) => id === 'freshness')).toBe(false);
  });

  it('tell spend that no rule gives to anybody', () => {
    const row = (team: string | null, spend: string) => ({
      team,
      spend: usd(spend),
      recommendations: 0,
      net: usd('0'),
    });
    const table = { currency: 'USD', period: PERIOD, teams: [row('Shop', '75'), row(null, '25')] };
    const found = kpis({ ownership: known({ tables: [table], spend: known(true) }) });
    const own = found.find(({ id, subject }) => id === 'unallocated' && subject === 'owners');
    expect(own).toMatchObject({
      numerator: { amount: money('25', 'USD') },
      denominator: { amount: usd('100') },
    });
    expect(own && verdictOf(own)).toBe('missed');
  });
});

describe('how people deal with recommendations', () => {
  const raised = (daysAgo: number, ...events: Parameters<typeof event>[]) =>
    life({ firstSeen: addDays(AS_OF, -daysAgo), events: events.map((each) => event(...each)) });
  const on = (daysAgo: number) => addDays(AS_OF, -daysAgo);
  const lives = [
    raised(60, [on(60), 'new'], [on(50), 'accepted']),
    raised(60, [on(60), 'new'], [on(20), 'done']),
    raised(60, [on(60), 'new'], [on(57), 'exempt']),
    raised(60, [on(60), 'new']),
    raised(10, [on(10), 'new'], [on(9), 'accepted']),
    raised(200, [on(200), 'new'], [on(190), 'accepted']),
  ];

  it('is the share of those raised that was accepted or done within 30 days, once each had its 30 days', () => {
    expect(kpi('action-rate', { lives })).toMatchObject({
      numerator: { kind: 'count', count: 1 },
      denominator: { kind: 'count', count: 4 },
    });
  });

  it('is the median of days to any decision', () => {
    expect(figureOf('days-to-decision', { lives })).toBe(10);
    expect(figureOf('days-to-decision', { lives: lives.slice(3, 4) })).toBe('no-history');
  });

  it('is what was measured of what was estimated, in the last year', () => {
    const measured = (daysAgo: number, amount: string) =>
      life({ events: [event(on(daysAgo + 40), 'done', '100'), event(on(daysAgo), 'measured', amount)] });
    const some = [measured(5, '70'), measured(20, '110'), measured(400, '1000')];
    expect(figureOf('measured-to-estimated', { lives: some })).toBe(0.9);
  });
});
