import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../../src/core/money.ts';
import { addDays, type Day, day } from '../../../src/core/period.ts';
import { type Decisions, type Life, NO_DECISIONS, stateOf } from '../../../src/report/living/life.ts';
import { livesAfter, type Proof, type Seen } from '../../../src/report/living/lives-after.ts';
import { livesText, readLives } from '../../../src/report/living/lives-text.ts';

const FIRST = day('2026-11-01');

function seen(fingerprint: string, more: Partial<Seen> = {}): Seen {
  return {
    fingerprint,
    subject: {
      checks: ['ebs-unattached-volumes'],
      account: '111122223333',
      region: 'eu-west-1',
      service: 'ebs',
      resourceIds: [`vol-${fingerprint}`],
      workloadGroup: null,
      actionType: 'Delete',
      actionFamily: 'idle',
      ruler: '{}',
    },
    team: 'Shop',
    net: money('12.5', 'USD'),
    exempt: false,
    ...more,
  };
}

interface Run {
  readonly asOf: Day;
  readonly at?: string;
  readonly seen?: readonly Seen[];
  readonly looked?: boolean;
  readonly proof?: Proof;
  readonly decisions?: Decisions;
}

/** One run after what was known, through the text that is stored. */
function run(before: readonly Life[], { asOf, at, seen: found = [], ...more }: Run): readonly Life[] {
  const after = livesAfter({
    asOf,
    at: at ?? `${asOf}T06:00:00Z`,
    before,
    seen: found,
    firstSeen: new Map(),
    decisions: more.decisions ?? NO_DECISIONS,
    looked: () => more.looked ?? true,
    proofOf: () => more.proof ?? 'api',
  });
  const read = readLives(livesText(after));
  expect(read).toEqual(after);
  return read ?? [];
}

function statesOf(runs: readonly Run[]): readonly string[] {
  const lives = runs.reduce<readonly Life[]>(run, []);
  return lives.map(({ events }) => events.map(({ state }) => state).join(' '));
}

/** The day so many days after the first. */
const on = (days: number): Day => addDays(FIRST, days);

describe('the history of a recommendation', () => {
  it('is new on its first day, then open, then accepted when somebody takes it', () => {
    const accepted = { read: true, accepted: new Set(['a']) };
    const runs = [
      { asOf: on(0), seen: [seen('a')] },
      { asOf: on(1), seen: [seen('a')] },
      { asOf: on(2), seen: [seen('a')], decisions: accepted },
    ];
    expect(statesOf(runs)).toEqual(['new open accepted']);
    const dropped = { asOf: on(3), seen: [seen('a')] };
    expect(statesOf([...runs, dropped])).toEqual(['new open accepted open']);
    const unread = { ...dropped, decisions: { read: false, accepted: new Set<string>() } };
    expect(statesOf([...runs, unread])).toEqual(['new open accepted']);
  });

  it('is done when two looks a day apart do not find it and something shows the change', () => {
    const open = { asOf: on(0), seen: [seen('a')] };
    expect(statesOf([open, { asOf: on(1) }])).toEqual(['new']);
    expect(statesOf([open, { asOf: on(1) }, { asOf: on(2) }])).toEqual(['new done']);
  });

  it('is not done by two looks within a day, whatever day they are for', () => {
    const open = { asOf: on(0), seen: [seen('a')] };
    const late = { asOf: on(1), at: `${on(1)}T23:00:00Z` };
    const early = { asOf: on(2), at: `${on(2)}T22:59:59Z` };
    expect(statesOf([open, late, early])).toEqual(['new']);
    expect(statesOf([open, late, { ...late, at: `${on(2)}T23:30:00Z` }])).toEqual(['new']);
    expect(statesOf([open, late, { ...early, at: `${on(2)}T23:00:00Z` }])).toEqual(['new done']);
  });

  it('begins to count anew when it is found again', () => {
    const open = { asOf: on(0), seen: [seen('a')] };
    const again = { asOf: on(2), seen: [seen('a')] };
    expect(statesOf([open, { asOf: on(1) }, again, { asOf: on(3) }])).toEqual(['new open']);
  });

  it('stays as it is while nothing shows the change, and is done once something does', () => {
    const open = { asOf: on(0), seen: [seen('a')] };
    const gone = [{ asOf: on(1) }, { asOf: on(2) }, { asOf: on(3) }];
    const became = (proof: Proof) => statesOf([open, ...gone.map((each) => ({ ...each, proof }))]);
    expect(became('unknown')).toEqual(['new']);
    expect(became('unchanged')).toEqual(['new']);
    expect(became('gone')).toEqual(['new gone']);
    const waiting = gone.map((each) => ({ ...each, proof: 'unknown' as const }));
    expect(statesOf([open, ...waiting, { asOf: on(9), proof: 'bill' }])).toEqual(['new done']);
  });

  it('is worth, once done, what it was worth when it was accepted', () => {
    const accepted = { read: true, accepted: new Set(['a']) };
    const lives = [
      { asOf: on(0), seen: [seen('a', { net: money('20', 'USD') })], decisions: accepted },
      { asOf: on(1), seen: [seen('a', { net: money('30', 'USD') })], decisions: accepted },
      { asOf: on(2) },
      { asOf: on(3) },
    ].reduce<readonly Life[]>(run, []);
    expect(lives[0]?.events.at(-1)).toEqual({
      day: on(3),
      state: 'done',
      net: money('20', 'USD'),
      why: 'api',
    });
  });

  it('is open again, and says so, when it comes back', () => {
    const lives = [
      { asOf: on(0), seen: [seen('a')] },
      { asOf: on(1) },
      { asOf: on(2) },
      { asOf: on(5), seen: [seen('a')] },
    ].reduce<readonly Life[]>(run, []);
    expect(lives[0]?.events.map(({ state, why }) => [state, why])).toEqual([
      ['new', undefined],
      ['done', 'api'],
      ['open', 'returned'],
    ]);
    expect(lives[0]?.firstSeen).toBe(on(0));
  });

  it('is exempt while somebody decided so', () => {
    const runs = [
      { asOf: on(0), seen: [seen('a', { exempt: true })] },
      { asOf: on(1), seen: [seen('a', { exempt: true })] },
      { asOf: on(2), seen: [seen('a')] },
    ];
    expect(statesOf(runs)).toEqual(['exempt open']);
  });

  it('is forgotten after 400 days without anybody finding it or acting on it', () => {
    const open = { asOf: on(0), seen: [seen('a')] };
    expect(statesOf([open, { asOf: on(400), looked: false }])).toEqual(['new']);
    expect(statesOf([open, { asOf: on(401), looked: false }])).toEqual([]);
  });
});

const FINGERPRINTS = ['a', 'b', 'c'];

interface Step {
  readonly found: readonly string[];
  readonly looked: readonly string[];
  readonly days: number;
}

const steps = fc.array(
  fc.record({
    found: fc.subarray(FINGERPRINTS),
    looked: fc.subarray(FINGERPRINTS),
    days: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 12 },
);

/** All states after some runs; `again`: each run is made twice on its day; `turned`: what is known comes in another order. */
function lived(runs: readonly Step[], { again = false, turned = false } = {}): readonly Life[] {
  let lives: readonly Life[] = [];
  let asOf = FIRST;
  for (const { found, looked, days } of runs) {
    asOf = addDays(asOf, days);
    for (const time of again ? ['06:00:00', '09:00:00'] : ['06:00:00']) {
      const own = found.map((each) => seen(each));
      lives = livesAfter({
        asOf,
        at: `${asOf}T${time}Z`,
        before: turned ? lives.toReversed() : lives,
        seen: turned ? own.toReversed() : own,
        firstSeen: new Map(),
        decisions: NO_DECISIONS,
        looked: ({ fingerprint }) => looked.includes(fingerprint),
        proofOf: () => 'bill',
      });
    }
  }
  return lives;
}

describe('histories, whatever happens', () => {
  it('are the same in any order', () => {
    fc.assert(
      fc.property(steps, (runs) => {
        expect(livesText(lived(runs, { turned: true }))).toBe(livesText(lived(runs)));
      }),
    );
  });

  it('are the same when a run is made again on its day', () => {
    fc.assert(
      fc.property(steps, (runs) => {
        expect(lived(runs, { again: true })).toEqual(lived(runs));
      }),
    );
  });

  it('only grow', () => {
    fc.assert(
      fc.property(steps, (runs) => {
        const before = new Map(lived(runs.slice(0, -1)).map((life) => [life.fingerprint, life.events]));
        for (const { fingerprint, events } of lived(runs)) {
          const known = before.get(fingerprint) ?? [];
          expect(events.slice(0, known.length)).toEqual(known);
        }
      }),
    );
  });

  it('never have done what was not looked at twice after it was last found', () => {
    fc.assert(
      fc.property(steps, (runs) => {
        for (const life of lived(runs).filter((each) => stateOf(each) === 'done')) {
          const last = runs.findLastIndex(({ found }) => found.includes(life.fingerprint));
          const looks = runs.slice(last + 1).filter(({ looked }) => looked.includes(life.fingerprint));
          expect(looks.length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it('do not change where nobody could look', () => {
    fc.assert(
      fc.property(steps, steps, (runs, denied) => {
        const blind = denied.map(({ days }) => ({ days, found: [], looked: [] }));
        expect(lived([...runs, ...blind])).toEqual(lived(runs));
      }),
    );
  });
});
