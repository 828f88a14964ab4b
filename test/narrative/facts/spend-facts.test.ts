import { describe, expect, it } from 'vitest';
import { brl, days, NO_GAP, october, smallCosts, smallReport, tableOf, usd } from './small-report.ts';
import { told } from './told.ts';

const METRIC = 'effectiveCost';

const MONTH_TO_DATE = {
  name: 'monthToDate',
  now: { amount: usd('340'), metric: METRIC, period: days('2026-11-01', '2026-11-18') },
  before: { amount: usd('400'), metric: METRIC, period: days('2026-10-01', '2026-10-18') },
  change: usd('-60'),
  changeRatio: '-0.15',
  perDay: null,
};

function reportOf(...comparisons: readonly object[]) {
  return smallReport({ costs: [smallCosts({ comparisons })] });
}

describe('facts of spend', () => {
  it('tell the comparison the page opens with, then the last complete month', () => {
    const table = tableOf(reportOf(october(usd('620'), usd('600'), usd('20')), MONTH_TO_DATE));
    expect(told(table, 'spend')).toEqual([
      'estate: spend 340 USD',
      'estate: spend-before 400 USD',
      'estate: spend-change -60 USD down',
      'estate: spend-change-ratio -0.15 down',
      'estate: spend-a-day 20 USD/day',
      'estate: spend 620 USD',
      'estate: spend-before 600 USD',
      'estate: spend-change 20 USD up',
      'estate: spend-a-day 20 USD/day',
    ]);
    const [spend, before, change] = table.facts;
    const now = { kind: 'days', period: days('2026-11-01', '2026-11-18') };
    const earlier = { kind: 'days', period: days('2026-10-01', '2026-10-18') };
    expect(spend).toMatchObject({ period: now, base: null, value: { signed: false } });
    expect(before).toMatchObject({ period: earlier, base: null });
    expect(change).toMatchObject({ period: now, base: earlier, value: { signed: true } });
  });

  it('tell a whole month as one, and once where the page opens with it', () => {
    const report = { ...reportOf(october(usd('31'))), calendar: { headline: 'lastFullMonth' } };
    const { facts } = tableOf(report);
    expect(facts.map(({ measure, period }) => [measure, period])).toEqual([
      ['spend', { kind: 'month', month: '2026-10' }],
      ['spend-a-day', { kind: 'month', month: '2026-10' }],
    ]);
  });

  it('open with the first comparison there is', () => {
    expect(told(tableOf(reportOf({ ...MONTH_TO_DATE, name: 'last7Days' })), 'spend')).toHaveLength(5);
  });

  it('leave out what is not known', () => {
    expect(told(tableOf(reportOf(october(null))), 'spend')).toEqual([]);
    const unknownBefore = {
      ...october(usd('31')),
      before: { amount: null, metric: METRIC, period: days('2026-09-01', '2026-10-01') },
    };
    expect(told(tableOf(reportOf(unknownBefore)), 'spend')).toEqual([
      'estate: spend 31 USD',
      'estate: spend-a-day 1 USD/day',
    ]);
  });

  it('read the amount a day where the two periods differ in length', () => {
    const perDay = { now: usd('19.9'), before: usd('20') };
    expect(told(tableOf(reportOf({ ...october(usd('620')), perDay })), 'spend')).toContain(
      'estate: spend-a-day 19.9 USD/day',
    );
  });

  it('keep currencies apart', () => {
    const costs = [
      smallCosts({ comparisons: [october(usd('31'))] }),
      smallCosts({ currency: 'BRL', comparisons: [october(brl('62'))] }),
    ];
    expect(told(tableOf(smallReport({ costs })), 'spend')).toEqual([
      'estate: spend 31 USD',
      'estate: spend-a-day 1 USD/day',
      'estate: spend 62 BRL',
      'estate: spend-a-day 2 BRL/day',
    ]);
  });

  it('have no ratio over less than nothing, which would tell a rise as a fall', () => {
    const report = reportOf({ ...october(usd('10'), usd('-5'), usd('15')), changeRatio: '-3' });
    expect(told(tableOf(report), 'spend')).toEqual([
      'estate: spend 10 USD',
      'estate: spend-before -5 USD',
      'estate: spend-change 15 USD up',
      'estate: spend-a-day 0.3225806451612903225806451612903226 USD/day',
    ]);
  });

  it('call a change of nothing flat', () => {
    const table = tableOf(reportOf(october(usd('5'), usd('5'), usd('0'))));
    expect(told(table, 'spend')).toContain('estate: spend-change 0 USD flat');
  });

  it('are none without a bill: no figure then says anything about cost', () => {
    expect(tableOf({ ...reportOf(october(usd('620'))), billGap: NO_GAP })).toEqual({
      facts: [],
      subjects: [],
    });
  });
});
