import { describe, expect, test } from 'vitest';
import { amountText } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import type { Life } from '../../../src/report/living/life.ts';
import { outcomesOf } from '../../../src/report/living/outcomes-of.ts';
import { event, life } from './lives.ts';

const AS_OF = day('2026-11-21');

function told(...lives: readonly Life[]) {
  return outcomesOf(lives, AS_OF).map(({ state, day: on, net, measuredAfter }) => [
    state,
    on,
    net && amountText(net),
    measuredAfter,
  ]);
}

const absence = (on: string) => ({ day: day(on), at: `${on}T06:00:00.000Z` });

describe('what has become of recommendations', () => {
  test('what is still recommended has no outcome, nor what was not found once', () => {
    expect(told(life({ events: [event('2026-11-01', 'new', '90')], absences: [] }))).toEqual([]);
    expect(
      told(life({ events: [event('2026-11-01', 'open', '90')], absences: [absence('2026-11-20')] })),
    ).toEqual([]);
  });

  test('what was not found in two looks is absent since the second, whatever the bill says', () => {
    const looks = [absence('2026-11-19'), absence('2026-11-20')];
    expect(told(life({ events: [event('2026-11-01', 'open', '90')], absences: looks }))).toEqual([
      ['absent', '2026-11-20', '100', null],
    ]);
  });

  test('what was done is measured from thirty days after it was last seen', () => {
    const done = life({
      lastSeen: day('2026-11-10'),
      events: [event('2026-11-01', 'open', '90'), event('2026-11-12', 'done', '88.5')],
    });
    expect(told(done)).toEqual([['done', '2026-11-12', '88.5', '2026-12-10']]);
    expect(told({ ...done, unmeasured: 'too-early' })).toEqual([
      ['done', '2026-11-12', '88.5', '2026-12-10'],
    ]);
    expect(told({ ...done, unmeasured: 'no-cost-by-resource' })).toEqual([
      ['done', '2026-11-12', '88.5', null],
    ]);
  });

  test('what came back is recommended, and what ended long ago is not told any more', () => {
    expect(
      told(
        life({
          events: [event('2026-10-01', 'done', '90'), event('2026-11-01', 'open', '90')],
          absences: [],
        }),
        life({ events: [event('2026-01-01', 'gone', '90')] }),
      ),
    ).toEqual([]);
  });

  test('the newest first', () => {
    const ended = ['2026-11-02', '2026-11-12', '2026-11-07'].map((on) =>
      life({ events: [event(on, 'gone', '1')] }),
    );
    expect(outcomesOf(ended, AS_OF).map(({ day: on }) => on)).toEqual([
      '2026-11-12',
      '2026-11-07',
      '2026-11-02',
    ]);
  });
});
