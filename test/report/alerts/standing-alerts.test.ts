import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert, AlertKind } from '../../../src/core/alert.ts';
import { addDays, type Day, day } from '../../../src/core/period.ts';
import { alertsBookText, readAlertsBook } from '../../../src/report/alerts/alerts-book-text.ts';
import { type AlertsBook, EMPTY_BOOK, standingAlerts } from '../../../src/report/alerts/standing-alerts.ts';

const START = day('2026-11-01');

function coverage(state: string, severity: Alert['severity'] = 'warning'): Alert {
  return { kind: 'coverage', id: 'coverage', state, severity, coverage: 0.8, limit: 0.9 };
}

const NOTHING: ReadonlySet<AlertKind> = new Set();
const COVERAGE: ReadonlySet<AlertKind> = new Set(['coverage']);
const ON_START = { day: START, today: START, unjudged: NOTHING };

/** What one run after the other finds: alerts, or that it could not tell. */
type Found = readonly Alert[] | 'not known';

interface Told {
  readonly news: readonly string[];
  /** By what a channel asks whether it was told. */
  readonly keys: readonly string[];
  readonly ended: number;
}

/** A run a day, and what each tells. */
function story(days: readonly Found[], step: (index: number) => Day = (index) => addDays(START, index)) {
  const told: Told[] = [];
  let book: AlertsBook = EMPTY_BOOK;
  for (const [index, found] of days.entries()) {
    const now = standingAlerts(book, {
      day: step(index),
      today: step(index),
      alerts: found === 'not known' ? [] : found,
      unjudged: found === 'not known' ? COVERAGE : NOTHING,
    });
    const key = ({ id, state }: Alert) => `${id} ${state}`;
    told.push({ news: now.news.map(key), keys: now.alerts.map(key), ended: now.ended.length });
    // As the store gives it back.
    book = readAlertsBook(alertsBookText(now.book)) ?? EMPTY_BOOK;
  }
  return told;
}

const newsOf = (days: readonly Found[]) => story(days).map(({ news }) => news.length);
const LOW = [coverage('below-limit')];
const LOWER = [coverage('below-half', 'critical')];

describe('an alert', () => {
  it('is news once, however often it is found', () => {
    expect(newsOf([LOW, LOW, LOW, LOW])).toEqual([1, 0, 0, 0]);
  });

  it('is news when it gets worse, and not when it gets better', () => {
    expect(newsOf([LOW, LOWER, LOW, LOWER])).toEqual([1, 1, 0, 0]);
    expect(newsOf([LOWER, LOW, LOWER])).toEqual([1, 0, 0]);
  });

  it('has a state that was told already when it gets better', () => {
    const [, worse, better] = story([LOW, LOWER, LOW]);
    expect(better?.keys).toEqual(worse?.keys);
  });

  it('is news when it comes back after it ended, by another state', () => {
    const told = story([LOW, [], [], [], LOW]);

    expect(told.map(({ news }) => news.length)).toEqual([1, 0, 0, 0, 1]);
    expect(told.map(({ ended }) => ended)).toEqual([0, 0, 0, 1, 0]);
    expect(told[4]?.keys).not.toEqual(told[0]?.keys);
  });

  it('has not ended where it comes and goes at its threshold', () => {
    expect(newsOf([LOW, [], LOW, [], LOW, [], LOW])).toEqual([1, 0, 0, 0, 0, 0, 0]);
  });

  it('has not ended while nobody can tell', () => {
    const told = story([LOW, 'not known', 'not known', 'not known', 'not known', LOW]);

    expect(told.map(({ news }) => news.length)).toEqual([1, 0, 0, 0, 0, 0]);
    expect(told.map(({ ended }) => ended)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(told.map(({ keys }) => keys.length)).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it('is forgotten when nobody could tell for more than a year', () => {
    const told = story([LOW, 'not known', 'not known'], (index) => addDays(START, index * 250));

    expect(told.map(({ ended }) => ended)).toEqual([0, 0, 1]);
  });

  it('has not ended in a day that was looked at a hundred times', () => {
    const days = [LOW, ...Array.from({ length: 100 }, (): Found => []), LOW];
    const told = story(days, () => START);

    expect(told.map(({ news }) => news.length).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('of a report that is older than the newest is told to nobody, and changes nothing', () => {
    const { book } = standingAlerts(EMPTY_BOOK, { ...ON_START, alerts: LOW });
    const before = standingAlerts(book, { ...ON_START, day: addDays(START, -1), alerts: LOWER });

    expect(before).toEqual({ alerts: [], news: [], ended: [], book });
  });

  it('of a report of a day to come silences none of the days before', () => {
    const early = standingAlerts(EMPTY_BOOK, { ...ON_START, day: addDays(START, 90), alerts: LOW });
    const next = addDays(START, 1);
    const then = standingAlerts(early.book, { ...ON_START, day: next, today: next, alerts: LOWER });

    expect(early.book.day).toBe(START);
    expect(then.news).toHaveLength(1);
  });
});

describe('whatever is found day after day', () => {
  const finding = fc.constantFrom<Found>(LOW, LOWER, [], 'not known');

  it('nothing is news twice by the same state, and what holds was news before by the state it has', () => {
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 60 }), (days) => {
        const told = story(days);
        const news = told.flatMap((each) => each.news);
        expect(new Set(news).size).toBe(news.length);
        const known = new Set<string>();
        for (const each of told) {
          for (const key of each.news) known.add(key);
          for (const key of each.keys) expect(known.has(key)).toBe(true);
        }
      }),
    );
  });

  it('is told anew only after days of quiet', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Found>(LOW, [], 'not known'), { maxLength: 60 }), (days) => {
        const told = story(days).flatMap(({ news }, index) => (news.length > 0 ? [index] : []));
        for (const [place, index] of told.entries()) {
          const last = told[place - 1];
          if (last === undefined) continue;
          const between = days.slice(last + 1, index);
          expect(
            between.filter((found) => Array.isArray(found) && found.length === 0).length,
          ).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

describe('the book of alerts', () => {
  it('is one text for the same alerts, in any order they were found in', () => {
    const other: Alert = { ...coverage('x'), id: 'another' };
    const text = (alerts: readonly Alert[]) =>
      alertsBookText(standingAlerts(EMPTY_BOOK, { ...ON_START, alerts }).book);

    expect(text([...LOW, other])).toBe(text([other, ...LOW]));
    expect(readAlertsBook(text(LOW))).toEqual({
      day: '2026-11-01',
      standing: [
        {
          id: 'coverage',
          kind: 'coverage',
          since: '2026-11-01',
          states: ['below-limit'],
          critical: false,
          awaySince: null,
        },
      ],
    });
  });

  it('is none where the text is another', () => {
    for (const text of [
      '',
      '{',
      'null',
      '{}',
      '{"version":2,"day":null,"standing":[]}',
      '{"version":1,"day":"2026-02-30","standing":[]}',
    ])
      expect(readAlertsBook(text)).toBeNull();
    expect(readAlertsBook(alertsBookText(EMPTY_BOOK))).toEqual(EMPTY_BOOK);
  });
});
