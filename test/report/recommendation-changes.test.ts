import { describe, expect, it } from 'vitest';
import { known, unknown } from '../../src/core/known.ts';
import { day } from '../../src/core/period.ts';
import type { Fingerprint, MonthlyMoney, Recommendation } from '../../src/core/recommendation.ts';
import type { Report } from '../../src/core/report.ts';
import type { RecommendationChange, RecommendationChanges } from '../../src/core/report-changes.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { changesSince } from '../../src/report/changes.ts';
import { readEarlierReport } from '../../src/report/earlier-report.ts';
import type { Life } from '../../src/report/living/life.ts';
import { summariseSavings } from '../../src/report/savings/summarise-savings.ts';
import { RECOMMENDATION } from '../render/collection-fixture.ts';
import { period, usd } from '../render/literals.ts';
import { REPORT } from '../render/report-fixture.ts';
import { event, life } from './living/lives.ts';

const EXEMPT = { exemption: { match: {}, reason: 'kept', owner: 'alice', expires: '2027-01-31' } };

/** Its fingerprint is its resource, unless another one is given. */
function action(resourceId: string, net: string | null, more: Partial<Recommendation> = {}): Recommendation {
  const monthly: MonthlyMoney | null = net === null ? null : { ...usd(net), per: 'month' };
  return {
    ...RECOMMENDATION,
    fingerprint: resourceId as Fingerprint,
    resourceId,
    firstSeen: '2026-11-01',
    noAmount: monthly ? null : 'no-price',
    saving: monthly && {
      net: monthly,
      gross: monthly,
      low: monthly,
      high: monthly,
      currency: 'USD',
      basis: 'bill',
      source: 'EffectiveCost',
      period: period('2026-10-20', '2026-11-19'),
      formula: '',
      confidence: 1,
      oneOffCost: null,
    },
    ...more,
  };
}

/** Found first on the day of the later report. */
function fresh(resourceId: string, net: string | null, more: Partial<Recommendation> = {}): Recommendation {
  return action(resourceId, net, { firstSeen: '2026-11-20', ...more });
}

function reportOf(asOf: string, all: readonly Recommendation[]): Report {
  return {
    ...REPORT,
    asOf: day(asOf),
    recommendations: known(all),
    savings: known(summariseSavings(all, ['USD', 'BRL'])),
  };
}

/** What is told on the 20th of a report of the 19th, as that one was written. */
function changesOf(before: Report, after: Report, lives: readonly Life[] | null = []) {
  const { costs, calendar, recommendations, savings, source, months, span } = after;
  const found = changesSince(readEarlierReport(renderJson(before)), {
    head: { source, months, span },
    costs,
    calendar,
    recommendations,
    savings,
    lives,
  });
  if (!found.known) throw new Error(found.gap.reason);
  return found.value;
}

function changed(
  before: readonly Recommendation[],
  after: readonly Recommendation[],
  lives: readonly Life[] | null = [],
): RecommendationChanges {
  const { recommendations } = changesOf(reportOf('2026-11-19', before), reportOf('2026-11-20', after), lives);
  if (!recommendations.known) throw new Error(recommendations.gap.reason);
  return recommendations.value;
}

function named({ largest }: RecommendationChange): readonly string[] {
  return largest.map(({ resourceId }) => resourceId);
}

/** By kind, those that are named. */
function names({ fresh, done, gone, exempt, notLooked }: RecommendationChanges) {
  return {
    fresh: named(fresh),
    done: named(done),
    gone: named(gone),
    exempt: named(exempt),
    notLooked: named(notLooked),
  };
}

const NONE = { fresh: [], done: [], gone: [], exempt: [], notLooked: [] };

/** A recommendation that was looked for once, and not found. */
const missedOnce = (fingerprint: string) =>
  life({
    fingerprint,
    events: [event('2026-11-01', 'new')],
    absences: [{ day: day('2026-11-20'), at: '2026-11-20T06:00:00Z' }],
  });

const notLookedAt = (fingerprint: string) =>
  life({ fingerprint, events: [event('2026-11-01', 'new')], absences: [] });

describe('recommendations since the last report', () => {
  it('are not changed where the same are open', () => {
    const all = [action('a', '10'), action('b', null), action('c', '1', { alternative: true })];

    expect(names(changed(all, all))).toEqual(NONE);
  });

  it('that were not in it are new, those worth most first', () => {
    const found = changed(
      [action('a', '10')],
      [action('a', '11'), fresh('b', '2'), fresh('c', null), fresh('d', '30.5')],
    );

    expect(names(found)).toEqual({ ...NONE, fresh: ['d', 'b', 'c'] });
    expect(found.fresh).toMatchObject({ recommendations: 3, net: [usd('32.5')] });
  });

  it('that the last report could not look for are not new; those that came back are', () => {
    const seen = (why?: 'returned') =>
      life({
        fingerprint: 'a',
        events: [event('2026-11-01', 'new'), event('2026-11-20', 'open', '1', why ? { why } : {})],
      });

    expect(names(changed([], [action('a', '10')], [seen()]))).toEqual(NONE);
    expect(names(changed([], [action('a', '10')], [seen('returned')]))).toEqual({ ...NONE, fresh: ['a'] });
  });

  it('that are exempt or alternatives are not new', () => {
    const after = [fresh('b', '2', EXEMPT), fresh('c', '3', { alternative: true })];

    expect(names(changed([], after))).toEqual(NONE);
  });

  it('that were looked for and not found are gone; those nobody looked for are not', () => {
    const before = [action('a', '10'), action('b', '20'), action('c', '30')];
    const found = changed(before, [], [missedOnce('a'), notLookedAt('b')]);

    expect(names(found)).toEqual({ ...NONE, gone: ['a'], notLooked: ['c', 'b'] });
    expect(found.gone.net).toEqual([usd('10')]);
  });

  it('of which nothing is remembered may all still be there', () => {
    expect(names(changed([action('a', '10')], [], null))).toEqual({ ...NONE, notLooked: ['a'] });
  });

  it('that people decided against are told as such', () => {
    expect(names(changed([action('a', '10')], [action('a', '10', EXEMPT)]))).toEqual({
      ...NONE,
      exempt: ['a'],
    });
    expect(names(changed([action('a', '10', EXEMPT)], [action('a', '10', EXEMPT)]))).toEqual(NONE);
  });

  it('are done where that was found out since, also those that the last report missed already', () => {
    const done = (fingerprint: string, on: string) =>
      life({
        fingerprint,
        subject: { ...life().subject, resourceIds: [`i-${fingerprint}`] },
        events: [event('2026-11-01', 'new'), event(on, 'done', '40')],
      });
    const found = changed(
      [action('a', '10')],
      [],
      [done('a', '2026-11-20'), done('b', '2026-11-20'), done('old', '2026-11-19')],
    );

    expect(names(found)).toEqual({ ...NONE, done: ['i-a', 'i-b'] });
    expect(found.done).toMatchObject({ recommendations: 2, net: [usd('80')] });
  });

  it('that came back after they were done are not done', () => {
    const back = life({
      fingerprint: 'a',
      events: [event('2026-11-01', 'new'), event('2026-11-20', 'done'), event('2026-11-20', 'open')],
    });

    expect(names(changed([action('a', '10')], [action('a', '10')], [back]))).toEqual(NONE);
  });

  it('name ten of each at most, and count all', () => {
    const after = Array.from({ length: 25 }, (_, index) => fresh(`v-${index}`, String(index + 1)));
    const found = changed([], after).fresh;

    expect(found.largest).toHaveLength(10);
    expect(found.recommendations).toBe(25);
    expect(named(found)[0]).toBe('v-24');
  });

  it('are told in one order, whatever order they came in', () => {
    const after = [fresh('a', '1'), fresh('b', '1'), fresh('c', null), fresh('d', null)];

    expect(changed([], after)).toEqual(changed([], after.toReversed()));
  });
});

describe('an earlier report', () => {
  const many = Array.from({ length: 520 }, (_, index) => action(`v-${index}`, '5'));

  it('with more than its report.json holds: those it leaves out are no news', () => {
    const after = [...many, fresh('new', '1')];
    const found = changed(many, after);

    expect(names(found)).toEqual({ ...NONE, fresh: ['new'] });
    expect(found.notCompared).toBe(20);
  });

  it('that knows no recommendations, or is of an older version, leaves the changes unknown', () => {
    const before = reportOf('2026-11-19', [action('a', '10')]);
    const blind: Report = {
      ...before,
      recommendations: unknown(
        'denied',
        'recommended actions',
        'name a tenant in spendlog.yml to look at what runs in AWS',
      ),
      savings: unknown('denied', 'savings', 'name a tenant in spendlog.yml to look at what runs in AWS'),
    };
    const after = reportOf('2026-11-20', [action('a', '10')]);

    for (const changes of [changesOf(blind, after), changesOf(before, { ...after, ...only(blind) })]) {
      expect(changes.recommendations.known).toBe(false);
      expect(changes.savings.known).toBe(false);
    }
  });

  it('of another store, whose fingerprints are others, is not compared', () => {
    const of = (key: string) => [action('vol-1', '1', { fingerprint: `${key}1` as Fingerprint })];
    const { recommendations } = changesOf(reportOf('2026-11-19', of('a')), reportOf('2026-11-20', of('b')));

    expect(recommendations).toMatchObject({ known: false, gap: { reason: 'source-changed' } });
  });

  function only({ recommendations, savings }: Report): Pick<Report, 'recommendations' | 'savings'> {
    return { recommendations, savings };
  }
});

describe('what can be had together', () => {
  it('is told then and now, in each currency in which it changed', () => {
    const before = reportOf('2026-11-19', [action('a', '10')]);
    const after = reportOf('2026-11-20', [action('a', '10'), action('b', '2.5')]);

    expect(changesOf(before, after).savings).toEqual(
      known([{ currency: 'USD', before: usd('10'), after: usd('12.5') }]),
    );
    expect(changesOf(before, { ...before, asOf: day('2026-11-20') }).savings).toEqual(known([]));
  });
});

describe('the files of the report', () => {
  const before = [action('a', '10'), action('b', '20')];
  const after = reportOf('2026-11-20', [action('b', '20'), fresh('c', '5')]);
  const report: Report = {
    ...after,
    changes: known(changesOf(reportOf('2026-11-19', before), after, [missedOnce('a')])),
  };

  it('tell the changes in a few lines', () => {
    const page = renderReport(report).replaceAll('\u00A0', ' ');
    const section = page.slice(page.indexOf('## Since the last report'), page.indexOf('## Can these'));

    expect(section.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- What can be had together a month: $30.00 then, $25.00 now (−$5.00).',
      '- 1 recommendation is new, $5.00 a month: Delete c, `payments | production`, `us-east-1`.',
      '- 1 recommendation was looked for and not found, $10.00 a month: Delete a, `payments | production`, `us-east-1`.',
    ]);
  });

  it('tell them to programs', () => {
    expect(JSON.parse(renderSummary(report)).changes).toMatchObject({
      previous: '2026-11-19',
      recommendations: {
        new: { count: 1, net: [{ amount: '5', currency: 'USD' }] },
        gone: { count: 1, net: [{ amount: '10', currency: 'USD' }] },
        done: { count: 0, net: [] },
      },
      savings: [{ currency: 'USD', before: '30', after: '25' }],
    });
    expect(JSON.parse(renderJson(report)).changes.value.recommendations.value.fresh.largest).toEqual([
      {
        fingerprint: 'c',
        actionType: 'Delete',
        account: '111122223333',
        region: 'us-east-1',
        resourceId: 'c',
        net: { amount: '5', currency: 'USD' },
      },
    ]);
    const first: Report = {
      ...report,
      changes: unknown(
        'no-history',
        'changes since the last report',
        'there is no earlier report in this folder yet',
      ),
    };
    expect(JSON.parse(renderSummary(first)).changes).toBeNull();
  });

  it('never say that nothing changed where nobody knows', () => {
    const gap = unknown<never>(
      'no-history',
      'changes since the last report',
      'the next report is compared with this one',
    );
    const quiet = {
      previous: day('2026-11-19'),
      restatedMonths: [],
      newAnomalies: [],
      comparison: 'monthToDate',
    } as const;
    const page = (recommendations: typeof gap) =>
      renderReport({ ...report, changes: known({ ...quiet, recommendations, savings: gap }) });

    expect(page(gap)).not.toContain('Nothing that the report of');
    expect(
      page(
        unknown(
          'not-configured',
          'recommended actions',
          'name a tenant in spendlog.yml to look at what runs in AWS',
        ),
      ),
    ).toContain('Nothing that the report of');
  });
});
