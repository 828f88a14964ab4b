import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/narrative/facts/read-report.ts';
import { SAMPLE_TEXT } from './sample-report.ts';
import { october, smallCosts, smallReport, usd } from './small-report.ts';

describe('reading report.json', () => {
  it('keeps every digit of an amount', () => {
    const amount = '12345678901234567890.123456789012345678';
    const report = smallReport({ costs: [smallCosts({ comparisons: [october(usd(amount))] })] });
    const read = readReport(JSON.stringify(report));
    expect(read?.costs[0]?.comparisons[0]?.now.amount).toEqual({
      amount: { units: 12345678901234567890123456789012345678n, scale: 18 },
      currency: 'USD',
    });
  });

  it('reads the report of the sample organisation', () => {
    const read = readReport(SAMPLE_TEXT);
    expect(read?.costs.map(({ currency }) => currency)).toEqual(['USD', 'BRL']);
    expect(read?.recommendations.known && read.recommendations.value.length).toBeGreaterThan(50);
  });

  it.each([
    ['no JSON', '{"schemaVersion": 1,'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', JSON.stringify(smallReport({ schemaVersion: 2 }))],
    ['without what facts need', JSON.stringify({ ...smallReport(), costs: undefined })],
    [
      'an amount that is none',
      JSON.stringify(smallReport({ costs: [smallCosts({ comparisons: [october(usd('much'))] })] })),
    ],
    ['a day that is none', JSON.stringify(smallReport({ asOf: '2026-02-30' }))],
  ])('answers nothing to what is no report of this version: %s', (_, text) => {
    expect(readReport(text)).toBeNull();
  });
});
