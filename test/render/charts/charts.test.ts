import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/core/known.ts';
import { addDays, day } from '../../../src/core/period.ts';
import type { CurrencyReport, Report } from '../../../src/core/report.ts';
import { type ChartFile, charts } from '../../../src/render/charts/charts.ts';
import { HOSTILE_NAMES } from '../hostile-names.ts';
import { usd } from '../literals.ts';
import { BARE_REPORT, DOLLARS, REPORT } from '../report-fixture.ts';
import { type XmlElement, xmlElements } from './xml-elements.ts';

function reportWith(parts: Partial<CurrencyReport>): Report {
  return { ...REPORT, costs: [{ ...DOLLARS, ...parts }] };
}

function elementsOf(report: Report, file: ChartFile): readonly XmlElement[] {
  return xmlElements(charts(report).get(file) ?? '');
}

function withClass(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return elements.filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
}

function texts(elements: readonly XmlElement[]): readonly string[] {
  return elements.filter(({ name }) => name === 'text').map(({ text }) => text);
}

describe.each(['daily-cost-by-service.svg', 'monthly-cost-and-forecast.svg'] as const)('%s', (file) => {
  const elements = elementsOf(REPORT, file);

  it('is an image with a title and a description for those who cannot see it', () => {
    const [root, title, description] = elements;

    expect(root).toMatchObject({
      name: 'svg',
      attributes: { role: 'img', 'aria-labelledby': 'title desc', xmlns: 'http://www.w3.org/2000/svg' },
    });
    expect([title?.name, description?.name]).toEqual(['title', 'desc']);
    expect(description?.text).toContain(title?.text);
  });

  it('stands on its own ground and follows the dark scheme', () => {
    expect(withClass(elements, 'card')).toHaveLength(1);
    expect(elements.find(({ name }) => name === 'style')?.text).toContain('prefers-color-scheme:dark');
  });

  it('loads nothing and runs nothing', () => {
    expect(elements.filter(({ name }) => /^(script|image|use|a|foreignObject|iframe)$/i.test(name))).toEqual(
      [],
    );
    expect(charts(REPORT).get(file)).not.toMatch(/\son\w+=|href|@import|url\((?!#)/);
  });

  it('has coordinates of two decimals, the same every time', () => {
    const numbers = elements.flatMap(({ attributes }) =>
      ['x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy'].flatMap(
        (name) => attributes[name] ?? [],
      ),
    );

    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((value) => !/^-?\d+(\.\d{1,2})?$/.test(value))).toEqual([]);
    expect(charts(structuredClone(REPORT))).toEqual(charts(REPORT));
  });

  it('is not drawn where there is nothing to draw', () => {
    expect(charts(BARE_REPORT).size).toBe(0);
  });
});

describe('the daily chart', () => {
  const elements = elementsOf(REPORT, 'daily-cost-by-service.svg');

  it('has one bar a service and day, and names every service', () => {
    // One more of each for the legend.
    expect(withClass(elements, 's0')).toHaveLength(61);
    expect(withClass(elements, 'other')).toHaveLength(62);
    expect(texts(elements)).toContain('Amazon Elastic Compute Cloud');
  });

  it('shows at most the last 60 days', () => {
    const first = day('2026-07-01');
    const days = Array.from({ length: 100 }, (_, index) => addDays(first, index));
    const daily = [{ serviceName: 'x', amounts: days.map(() => usd('1')) }];
    const long = elementsOf(
      reportWith({ series: { ...DOLLARS.series, days, daily } }),
      'daily-cost-by-service.svg',
    );

    expect(withClass(long, 's0')).toHaveLength(61);
    expect(texts(long).at(0)).toBe('Usage by day and service, Aug 10, 2026 to Oct 8, 2026');
  });

  it('hatches the days that are not complete, and only those', () => {
    const hatched = (report: Report) =>
      elementsOf(report, 'daily-cost-by-service.svg').filter(
        ({ attributes }) => attributes['fill'] === 'url(#hatch)',
      );

    expect(hatched(REPORT)).toHaveLength(2);
    expect(hatched(reportWith({ series: { ...DOLLARS.series, incompleteFrom: null } }))).toEqual([]);
  });

  it('numbers the unusual days as the report does', () => {
    const none = elementsOf(
      reportWith({ anomalies: unknown('no-history', 'forecast', 'read a bill with daily usage') }),
      'daily-cost-by-service.svg',
    );

    expect(withClass(elements, 'mark-text').map(({ text }) => text)).toEqual(['1']);
    expect(withClass(none, 'mark')).toEqual([]);
  });

  it.each(HOSTILE_NAMES)('is sound where a service is called %j', (serviceName) => {
    const daily = [{ serviceName, amounts: DOLLARS.series.days.map(() => usd('-1.5')) }];
    const hostile = elementsOf(
      reportWith({ series: { ...DOLLARS.series, daily } }),
      'daily-cost-by-service.svg',
    );

    expect(hostile.filter(({ name }) => /^(script|img|h1|a)$/.test(name))).toEqual([]);
    expect(withClass(hostile, 's0')).toHaveLength(61);
  });

  it('shortens a name the legend has no room for', () => {
    const daily = [{ serviceName: 'x'.repeat(100), amounts: DOLLARS.series.days.map(() => usd('1')) }];
    const long = elementsOf(
      reportWith({ series: { ...DOLLARS.series, daily } }),
      'daily-cost-by-service.svg',
    );

    expect(texts(long)).toContain(`${'x'.repeat(33)}…`);
  });
});

describe('the monthly chart', () => {
  const elements = elementsOf(REPORT, 'monthly-cost-and-forecast.svg');

  it('has 13 months, what is expected with its interval, and the budget of the month', () => {
    // One more of each for the legend.
    expect(withClass(elements, 's0')).toHaveLength(14);
    expect(withClass(elements, 'expected')).toHaveLength(4);
    expect(withClass(elements, 'interval')).toHaveLength(10);
    expect(withClass(elements, 'budget')).toHaveLength(2);
    expect(texts(elements)).toContain('$261K');
  });

  it('draws neither forecast nor budget where there is none, or they are of another metric', () => {
    const none = unknown<never>('no-history', 'forecast', 'read a bill with daily usage');
    const bare = elementsOf(reportWith({ forecasts: none, budgets: none }), 'monthly-cost-and-forecast.svg');
    const other = elementsOf(
      reportWith({ series: { ...DOLLARS.series, metric: 'billedCost' } }),
      'monthly-cost-and-forecast.svg',
    );

    for (const chart of [bare, other]) {
      expect(withClass(chart, 'expected')).toEqual([]);
      expect(withClass(chart, 'budget')).toEqual([]);
      expect(withClass(chart, 's0')).toHaveLength(14);
    }
  });
});
