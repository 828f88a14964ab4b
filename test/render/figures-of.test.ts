import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/render/figures-of.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { BARE_REPORT, REPORT } from './report-fixture.ts';

describe('the figures for a terminal', () => {
  it('are few, each with its days and its state', () => {
    expect(figuresOf({ ...REPORT, costs: REPORT.costs.slice(0, 1) })).toEqual([
      ['Read', '612,418 charge rows, Nov 1, 2024 – Nov 19, 2026'],
      ['Month to date (Nov 1 – 18)', '$151,882, usage at effective cost, ◐ provisional'],
      ['Change against Oct 1 – 18', '+$12,472 (+8.9%)'],
      ['All charges expected for November 2026', '$252,410 ($246,100 to $259,021)'],
      ['Budget', '$240,000 (Nov 1 – 30): expected to go over'],
      ['Largest mover', 'Amazon Elastic Compute Cloud +$7,011'],
      ['Unusual periods', '1'],
      ['Deviations in the data', '2; violated: I7'],
    ]);
  });

  it('claim nothing where nothing was read', () => {
    expect(figuresOf(BARE_REPORT)).toEqual([
      ['Read', 'Nov 1, 2024 – Nov 19, 2026'],
      ['Deviations in the data', '0'],
    ]);
  });
});

describe('the files of a report', () => {
  it('are these, byte for byte the same for the same report', () => {
    const files = reportFiles(REPORT);

    expect([...files.keys()]).toEqual([
      'report.md',
      'report.json',
      'summary.json',
      'costs.csv',
      'savings.json',
      'savings.md',
      'kpis.md',
      'daily-cost-by-service.svg',
      'monthly-cost-and-forecast.svg',
    ]);
    expect(reportFiles(structuredClone(REPORT))).toEqual(files);
  });

  it('hold no chart where there is nothing to draw', () => {
    expect([...reportFiles(BARE_REPORT).keys()]).toEqual([
      'report.md',
      'report.json',
      'summary.json',
      'costs.csv',
      'savings.json',
      'savings.md',
      'kpis.md',
    ]);
  });
});
