import { describe, expect, it } from 'vitest';
import type { BillMonth } from '../../src/core/cost-source.ts';
import { known } from '../../src/core/known.ts';
import { money } from '../../src/core/money.ts';
import { day, month } from '../../src/core/period.ts';
import type { Report } from '../../src/core/report.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { changesSince } from '../../src/report/changes.ts';
import { readEarlierReport } from '../../src/report/earlier-report.ts';
import { REPORT } from '../render/report-fixture.ts';

const [PRIMARY] = REPORT.costs;
if (!PRIMARY) throw new Error('The fixture has no currency');

function billMonth(name: string, billed: string, own: Partial<BillMonth> = {}): BillMonth {
  return {
    billingAccountId: '1',
    month: month(name),
    currency: 'USD',
    rows: 1,
    rowsWithoutInvoice: 0,
    billedCost: money(billed, 'USD'),
    discountMode: null,
    state: 'final',
    ...own,
  };
}

const EARLIER: Report = {
  ...REPORT,
  asOf: day('2026-05-10'),
  span: { start: day('2026-03-01'), end: day('2026-05-10') },
  months: [billMonth('2026-03', '10'), billMonth('2026-04', '20')],
  costs: [{ ...PRIMARY, anomalies: known([]) }],
};

/** What is told of a later report that is as the earlier one, but for what is given. */
function changes(later: Partial<Report>, earlier: Partial<Report> = {}) {
  const { source, months, span, costs, calendar, recommendations, savings } = { ...EARLIER, ...later };
  return changesSince(readEarlierReport(renderJson({ ...EARLIER, ...earlier })), {
    head: { source, months, span },
    costs,
    calendar,
    recommendations,
    savings,
    lives: null,
  });
}

function restated(later: Partial<Report>, earlier: Partial<Report> = {}) {
  const found = changes(later, earlier);
  return found.known ? found.value.restatedMonths.map((each) => each.month) : found.gap.reason;
}

describe('an earlier report', () => {
  it('that is not there, and one that cannot be read, are two reasons', () => {
    const reason = (text: string | null) => {
      const found = readEarlierReport(text);
      return found.known ? null : found.gap.reason;
    };

    expect(reason(null)).toBe('no-history');
    for (const text of ['', '{', 'null', '{}', '{"asOf": "2026-02-30"}'])
      expect(reason(text)).toBe('unreadable');
    expect(reason(renderJson(REPORT))).toBeNull();
    expect(reason(renderJson(REPORT).replace(/"asOf": "[^"]+"/, '"asOf": "2026-02-30"'))).toBe('unreadable');
  });

  it('that cannot be read is passed on as such', () => {
    const found = changesSince(readEarlierReport('{'), {
      head: EARLIER,
      costs: EARLIER.costs,
      calendar: EARLIER.calendar,
      recommendations: EARLIER.recommendations,
      savings: EARLIER.savings,
      lives: null,
    });

    expect(found).toMatchObject({ known: false, gap: { reason: 'unreadable' } });
  });
});

describe('what changed', () => {
  it('is nothing between two reports that say the same', () => {
    expect(changes({})).toMatchObject({
      known: true,
      value: { previous: '2026-05-10', restatedMonths: [], newAnomalies: [] },
    });
  });

  it('are complete months with another total', () => {
    const months = [billMonth('2026-03', '10.0'), billMonth('2026-04', '21')];

    expect(restated({ months })).toEqual(['2026-04']);
  });

  it('are no months that were incomplete for one payer, or read in part', () => {
    const months = [billMonth('2026-03', '10'), billMonth('2026-04', '21')];
    const filling = [...EARLIER.months, billMonth('2026-04', '1', { state: 'incomplete' })];
    const part = { start: day('2026-04-02'), end: day('2026-05-10') };

    expect(restated({ months }, { months: filling })).toEqual([]);
    expect(restated({ months: months.slice(1), span: part })).toEqual([]);
    expect(restated({ months }, { span: part })).toEqual([]);
    expect(restated({ months: months.slice(1), span: part }, { span: part })).toEqual(['2026-04']);
  });

  it('are anomalies that were not there, in currencies whose anomalies were known', () => {
    const costs = REPORT.costs.slice(0, 1);
    const gap = {
      known: false,
      gap: { reason: 'no-history', subject: 'daily usage cost', remedy: 'read a bill with daily usage' },
    } as const;
    const fresh = (earlier: Partial<Report>) => {
      const found = changes({ costs }, earlier);
      return found.known ? found.value.newAnomalies : null;
    };

    expect(fresh({})).toEqual(['ec2-2026-11-11']);
    expect(fresh({ costs })).toEqual([]);
    expect(fresh({ costs: [{ ...PRIMARY, anomalies: gap }] })).toEqual([]);
  });
});

describe('a break', () => {
  const { source } = EARLIER;
  const basis = { ...source.metricBasis, billedCost: 'UnblendedCost' };

  it.each<[string, Partial<Report>]>([
    ['another kind of source', { source: { ...source, kind: 'cost-explorer' } }],
    ['another dialect', { source: { ...source, dialect: 'CUR legacy' } }],
    ['another metric basis', { source: { ...source, metricBasis: basis } }],
    ['another metric', { costs: [{ ...PRIMARY, metric: { metric: 'billedCost', reason: 'asked' } }] }],
    ['another payer', { months: [billMonth('2026-03', '10', { billingAccountId: '2' })] }],
    ['one more payer', { months: [...EARLIER.months, billMonth('2026-04', '1', { billingAccountId: '2' })] }],
  ])('is %s: nothing is compared across it', (_, later) => {
    expect(restated(later)).toBe('source-changed');
  });

  it('is no new month, and no month that is not read any more', () => {
    const months = [billMonth('2026-04', '20'), billMonth('2026-05', '5', { billingAccountId: '2' })];

    expect(restated({ months })).toEqual([]);
  });
});
