import { describe, expect, it } from 'vitest';
import { factsWith } from '../../../src/narrative/facts/fact-queries.ts';
import { factsOf } from '../../../src/narrative/facts/facts-of.ts';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import {
  brl,
  days,
  known,
  NO_GAP,
  october,
  recommendation,
  smallCosts,
  smallReport,
  tableOf,
  UNKNOWN,
  usd,
} from './small-report.ts';
import { told } from './told.ts';

function summary(net: string, gross: string, recommendations: number, withoutAmount = 0, amount = usd) {
  const { currency } = amount(net);
  return { currency, net: amount(net), gross: amount(gross), recommendations, withoutAmount };
}

const COSTS = [smallCosts({ comparisons: [october(usd('200'))] })];

function factTableOf(text: string, all: string) {
  const read = readReport(text, all);
  if (!read) throw new Error('The report cannot be read');
  return factsOf(read, { unitMetrics: [] });
}

describe('facts of savings', () => {
  it('tell what can be had together, and what waiting for three months costs', () => {
    const savings = known([summary('10', '12', 4, 2)]);
    const table = tableOf(smallReport({ costs: COSTS, savings }));
    expect(told(table, 'savings')).toEqual([
      'estate: saving 10 USD/month down',
      'estate: saving-a-year 120 USD/year down',
      'estate: saving-gross 12 USD/month down',
      'estate: saving-share 0.05 down',
      'estate: cost-of-waiting 30 USD',
      'estate: recommendations 4 recommendations',
      'estate: without-amount 2 recommendations',
    ]);
    const [waiting] = factsWith(table, { measure: 'cost-of-waiting' });
    expect(waiting?.period).toEqual({ kind: 'days', period: days('2026-12-01', '2027-03-01') });
  });

  it('tell other currencies where something can be had in them', () => {
    const savings = known([
      summary('0', '0', 0),
      summary('5', '5', 1, 0, brl),
      { ...summary('0', '0', 0), currency: 'EUR' },
    ]);
    expect(told(tableOf(smallReport({ costs: COSTS, savings })), 'savings')).toEqual([
      'estate: saving 0 USD/month flat',
      'estate: saving-a-year 0 USD/year flat',
      'estate: saving-gross 0 USD/month flat',
      'estate: saving-share 0 flat',
      'estate: recommendations 0 recommendations',
      'estate: saving 5 BRL/month down',
      'estate: saving-a-year 60 BRL/year down',
      'estate: saving-gross 5 BRL/month down',
      'estate: cost-of-waiting 15 BRL',
      'estate: recommendations 1 recommendations',
    ]);
  });

  it('are there without a bill, for what is priced by list', () => {
    const report = smallReport({ costs: COSTS, savings: known([summary('10', '10', 1)]), billGap: NO_GAP });
    expect(told(tableOf(report), 'savings')).not.toContain('saving-share');
    expect(told(tableOf(report), 'savings')[0]).toBe('estate: saving 10 USD/month down');
  });

  it('are none where nothing is known', () => {
    expect(tableOf(smallReport({ savings: UNKNOWN, recommendations: UNKNOWN }))).toEqual({
      facts: [],
      subjects: [],
    });
  });
});

const SOME = known([
  recommendation(usd('3'), { resourceId: 'small', actionType: 'Stop', implementationEffort: 'Medium' }),
  recommendation(usd('8'), {
    resourceId: 'large',
    actionFamily: 'modernise',
    actionType: 'Upgrade',
    implementationEffort: 'VeryHigh',
  }),
  recommendation(usd('4'), { resourceId: 'middle', actionType: 'Stop' }),
  recommendation(usd('50'), { resourceId: 'exempt', exemption: { reason: 'kept' } }),
  recommendation(usd('60'), { resourceId: 'alternative', alternative: true }),
  recommendation(brl('70'), { resourceId: 'real' }),
  recommendation(null, { resourceId: 'unpriced', actionType: 'Configure' }),
]);

describe('facts of what is to be done', () => {
  const report = smallReport({
    costs: COSTS,
    savings: known([summary('15', '15', 3, 1)]),
    recommendations: SOME,
  });

  it('tell each action, what brings most first; those without an amount are counted apart', () => {
    expect(told(tableOf(report), 'savings').filter((line) => !line.startsWith('estate'))).toEqual([
      'Upgrade: saving 8 USD/month #1 down',
      'Upgrade: saving-a-year 96 USD/year #1 down',
      'Upgrade: recommendations 1 recommendations',
      'Stop: saving 7 USD/month #2 down',
      'Stop: saving-a-year 84 USD/year #2 down',
      'Stop: recommendations 2 recommendations',
      'Configure: without-amount 1 recommendations',
    ]);
  });

  it('tell the resources that bring most: open ones, in the primary currency, with what to do', () => {
    const table = tableOf(report);
    expect(told(table, 'opportunities')).toEqual([
      'large: saving 8 USD/month #1 down',
      'large: saving-a-year 96 USD/year #1 down',
      'middle: saving 4 USD/month #2 down',
      'middle: saving-a-year 48 USD/year #2 down',
      'small: saving 3 USD/month #3 down',
      'small: saving-a-year 36 USD/year #3 down',
    ]);
    expect(
      factsWith(table, { topics: ['opportunities'], measure: 'saving' }).map(({ action }) => action),
    ).toEqual(['Upgrade', 'Stop', 'Stop']);
  });

  it('have the same place where they bring the same', () => {
    const all = ['5', '8', '8', '2'].map((net, index) =>
      recommendation(usd(net), {
        resourceId: `r${index}`,
        actionType: net === '8' ? ['Stop', 'Delete'][index % 2] : 'Schedule',
      }),
    );
    const table = tableOf({ ...report, recommendations: known(all) });
    const places = (topic: 'opportunities' | 'savings') =>
      told(table, topic)
        .filter((line) => line.includes(': saving ') && line.includes('#'))
        .map((line) => line.replace(/: saving.*#/, ' '));
    expect(places('opportunities')).toEqual(['r1 1 down', 'r2 1 down', 'r0 3 down', 'r3 4 down']);
    expect(places('savings')).toEqual(['Delete 1 down', 'Stop 1 down', 'Schedule 3 down']);
  });

  it('tell what doing it costs once, where it is known', () => {
    const once = recommendation(usd('8'), { saving: { net: usd('8'), oneOffCost: usd('2.5') } });
    const lines = told(tableOf({ ...report, recommendations: known([once]) }), 'opportunities');
    expect(lines.at(-1)).toBe('vol-1: one-off-cost 2.5 USD');
  });

  it('keep resources of one id apart by account and region', () => {
    const twice = known([recommendation(usd('8')), recommendation(usd('7'), { region: 'eu-west-1' })]);
    const { subjects } = tableOf({ ...report, recommendations: twice });
    expect(subjects.filter(({ kind }) => kind === 'resource').map(({ name }) => name)).toEqual([
      'vol-1',
      'vol-1',
    ]);
  });

  it('tell ten resources at most, and none that saves nothing', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      recommendation(usd(`${index - 1}`), { resourceId: `r${index}` }),
    );
    const lines = told(tableOf({ ...report, recommendations: known(many) }), 'opportunities');
    expect(lines.filter((line) => line.includes('saving-a-year'))).toHaveLength(10);
    const little = told(tableOf({ ...report, recommendations: known(many.slice(0, 3)) }), 'opportunities');
    expect(little).toEqual(['r2: saving 1 USD/month #1 down', 'r2: saving-a-year 12 USD/year #1 down']);
  });

  it('tell by when it can be done, by its effort', () => {
    expect(told(tableOf(report), 'roadmap')).toEqual([
      'within-30-days: saving 4 USD/month down',
      'within-30-days: recommendations 1 recommendations',
      'within-90-days: saving 3 USD/month down',
      'within-90-days: recommendations 1 recommendations',
      'within-180-days: saving 8 USD/month down',
      'within-180-days: recommendations 1 recommendations',
    ]);
  });

  it('tell what is behind its time', () => {
    expect(told(tableOf(report), 'technical-debt')).toEqual([
      'estate: saving 8 USD/month down',
      'estate: saving-a-year 96 USD/year down',
      'estate: recommendations 1 recommendations',
      'Upgrade: saving 8 USD/month #1 down',
      'Upgrade: saving-a-year 96 USD/year #1 down',
      'Upgrade: recommendations 1 recommendations',
    ]);
  });

  it('make no sum of the recommendations that the file holds where it does not hold all', () => {
    const table = tableOf({ ...report, moreRecommendations: 1 });
    expect(told(table, 'roadmap')).toEqual([]);
    expect(told(table, 'technical-debt')).toEqual([]);
    expect(told(table, 'layers')).toEqual([]);
    expect(told(table, 'savings').every((line) => line.startsWith('estate'))).toBe(true);
    expect(told(table, 'opportunities')).toHaveLength(6);
  });

  it('make the sums of all where the file that holds them is read as well', () => {
    const [first, second] = [
      recommendation(usd('3'), { resourceId: 'a' }),
      recommendation(usd('2'), { resourceId: 'b' }),
    ];
    const text = JSON.stringify({ ...report, recommendations: known([first]), moreRecommendations: 1 });
    const all = `${JSON.stringify(first)}\n${JSON.stringify(second)}\n`;
    const table = factTableOf(text, all);
    expect(told(table, 'technical-debt')).toEqual([]);
    expect(told(table, 'roadmap')).toEqual([
      'within-30-days: saving 5 USD/month down',
      'within-30-days: recommendations 2 recommendations',
    ]);
    const [sum] = factsWith(table, { topics: ['roadmap'] });
    expect(sum?.source).toEqual({
      kind: 'computed',
      formula: 'sum(#1…#2)',
      of: ['/recommendations/value/0/saving/net', 'recommendations.ndjson#/1/saving/net'],
    });
  });

  it.each([
    ['of another report', JSON.stringify(recommendation(usd('3')))],
    ['broken', '{"actionType":\n{}\n'],
  ])('make no such sums where that file is %s', (_, all) => {
    const some = known([recommendation(usd('3'))]);
    const text = JSON.stringify({ ...report, recommendations: some, moreRecommendations: 1 });
    expect(told(factTableOf(text, all), 'roadmap')).toEqual([]);
  });
});
