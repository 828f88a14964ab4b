import { describe, expect, it } from 'vitest';
import {
  brl,
  known,
  NO_GAP,
  OCTOBER,
  october,
  smallCosts,
  smallReport,
  tableOf,
  UNKNOWN,
  usd,
} from './small-report.ts';
import { told } from './told.ts';

const COSTS = [smallCosts({ comparisons: [october(usd('200'))] })];

function kpi(id: string, value: object, parts: object = {}) {
  return {
    id,
    subject: null,
    currency: 'USD',
    value,
    unit: 'ratio',
    numerator: null,
    period: OCTOBER,
    target: null,
    ...parts,
  };
}

describe('facts of figures to steer by', () => {
  it('tell those of the primary currency and of none, with their targets', () => {
    const kpis = [
      kpi('waste', known('0.04'), {
        numerator: { kind: 'money', amount: usd('8') },
        target: { value: '0.05', direction: 'at-most' },
      }),
      kpi('waste', known('0.5'), { currency: 'BRL' }),
      kpi('action-rate', UNKNOWN, { currency: null }),
      kpi('freshness', known('26.5'), {
        currency: null,
        unit: 'hours',
        target: { value: '36', direction: 'at-most' },
      }),
    ];
    const table = tableOf(smallReport({ costs: COSTS, kpis }));
    expect(told(table, 'kpis')).toEqual([
      'waste: kpi 0.04',
      'waste: kpi-target 0.05',
      'freshness: kpi 26.5 hours',
      'freshness: kpi-target 36 hours',
    ]);
    expect(told(table, 'waste')).toEqual(['estate: waste 8 USD', 'estate: waste-ratio 0.04']);
  });

  it('leave out those of which there are several; what nobody owns by the rules is one', () => {
    const kpis = [
      kpi('budget-variance', known('0.1'), { subject: 'One' }),
      kpi('budget-variance', known('0.2'), { subject: 'Two' }),
      kpi('unallocated', known('0.3'), { subject: 'costCategory:unit' }),
      kpi('unallocated', known('0.4'), { subject: 'owners' }),
    ];
    expect(told(tableOf(smallReport({ costs: COSTS, kpis })), 'kpis')).toEqual(['unallocated: kpi 0.4']);
  });

  it('tell how well commitments are used', () => {
    const unused = { numerator: { kind: 'money', amount: usd('6') } };
    const kpis = [
      kpi('effective-savings-rate', known('0.1')),
      kpi('commitment-utilisation', known('0.95')),
      kpi('commitment-coverage', UNKNOWN),
      kpi('commitment-waste', known('0.05'), unused),
    ];
    expect(told(tableOf(smallReport({ costs: COSTS, kpis })), 'commitments')).toEqual([
      'estate: commitment-utilisation 0.95',
      'estate: commitment-waste 6 USD',
      'estate: effective-savings-rate 0.1',
    ]);
  });
});

describe('facts of coverage', () => {
  const service = (serviceName: string, parts: object = {}) => ({
    serviceName,
    nonService: null,
    currency: 'USD',
    months: [],
    inventory: UNKNOWN,
    ...parts,
  });
  const report = smallReport({
    costs: COSTS,
    ledger: known({ coverage: { planned: 8, byState: { ok: 5, empty: 1, denied: 2 }, ratio: 0.75 } }),
    collection: known({ accounts: 3, regions: ['eu-west-1', 'us-east-1'] }),
    services: [
      service('A', { inventory: known({ counted: 2 }) }),
      service('A', { currency: 'BRL', inventory: known({ counted: 2 }) }),
      service('B', { inventory: known({ counted: 0 }) }),
      service('Tax', { nonService: 'tax' }),
    ],
  });

  it('tell what was asked and answered, and what stands behind the bill', () => {
    expect(told(tableOf(report), 'coverage')).toEqual([
      'estate: reads-answered 6 reads',
      'estate: reads-planned 8 reads',
      'estate: coverage-ratio 0.75',
      'estate: accounts 3 accounts',
      'estate: regions 2 regions',
      'estate: services-billed 2 services',
      'estate: services-counted 1 services',
    ]);
  });

  it('count no services without a bill, and tell nothing of a plan of nothing', () => {
    expect(told(tableOf({ ...report, billGap: NO_GAP }), 'coverage')).toHaveLength(5);
    const nothing = known({ coverage: { planned: 0, byState: { ok: 0, empty: 0 }, ratio: null } });
    expect(told(tableOf(smallReport({ ledger: nothing })), 'coverage')).toEqual([]);
  });
});

describe('facts of teams', () => {
  const row = (team: string | null, spend: object | null, net: object, recommendations: number) => ({
    team,
    spend,
    net,
    recommendations,
  });
  const table = (teams: readonly object[]) =>
    known({ tables: [{ currency: 'USD', period: OCTOBER, teams }] });

  it('tell what each spends and could save, what nobody owns apart', () => {
    const ownership = table([
      row('b', usd('5'), usd('0'), 0),
      row('a', usd('9'), usd('2'), 3),
      row(null, usd('90'), usd('1'), 1),
      row('c', usd('0'), usd('0'), 1),
    ]);
    expect(told(tableOf(smallReport({ costs: COSTS, ownership })), 'teams')).toEqual([
      'a: spend 9 USD #1',
      'a: saving 2 USD/month down',
      'a: recommendations 3 recommendations',
      'b: spend 5 USD #2',
      'c: recommendations 1 recommendations',
    ]);
  });

  it('rank nobody where the spend of one is not known', () => {
    const ownership = table([row('a', usd('9'), usd('0'), 0), row('b', null, usd('0'), 0)]);
    expect(told(tableOf(smallReport({ costs: COSTS, ownership })), 'teams')).toEqual(['a: spend 9 USD']);
  });
});

describe('facts of what was realised', () => {
  const row = (month: string, accrued: object, currency = 'USD') => ({ month, currency, accrued });

  it('add up what all teams have realised in the month of the report', () => {
    const savingsLedger = known({
      rows: [
        row('2026-11', usd('4')),
        row('2026-11', usd('2.5')),
        row('2026-11', brl('9'), 'BRL'),
        row('2026-10', usd('8')),
      ],
    });
    expect(told(tableOf(smallReport({ costs: COSTS, savingsLedger })), 'realised')).toEqual([
      'estate: realised-saving 6.5 USD/month down',
    ]);
  });

  it('are none where nothing was realised, or what was came back', () => {
    const none = known({ rows: [row('2026-10', usd('8'))] });
    expect(told(tableOf(smallReport({ costs: COSTS, savingsLedger: none })), 'realised')).toEqual([]);
    const lost = known({ rows: [row('2026-11', usd('3')), row('2026-11', usd('-3'))] });
    expect(told(tableOf(smallReport({ costs: COSTS, savingsLedger: lost })), 'realised')).toEqual([]);
  });
});
