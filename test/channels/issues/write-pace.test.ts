import { expect, test } from 'vitest';
import { WRITES_A_MINUTE, WRITES_AN_HOUR, writePace } from '../../../src/channels/issues/write-pace.ts';

/** Each write takes so long; waiting is told. */
async function writing(count: number, millisecondsEach: number) {
  let now = Date.parse('2026-11-20T08:00:00Z');
  const at: number[] = [];
  const pace = writePace({
    now: () => new Date(now),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  });
  for (let nth = 0; nth < count; nth++) {
    if (await pace.take()) at.push(now);
    now += millisecondsEach;
  }
  return { at, pass: (milliseconds: number) => (now += milliseconds), pace };
}

function mostWithin(at: readonly number[], milliseconds: number): number {
  return Math.max(
    ...at.map((start) => at.filter((each) => each >= start && each < start + milliseconds).length),
  );
}

test.each([0, 1, 500, 740, 2000])(
  'never more in a minute or an hour than GitHub takes, at %i ms each',
  async (each) => {
    const { at } = await writing(700, each);
    expect(mostWithin(at, 60_000)).toBeLessThanOrEqual(WRITES_A_MINUTE);
    expect(mostWithin(at, 3_600_000)).toBeLessThanOrEqual(WRITES_AN_HOUR);
    expect(at).toHaveLength(WRITES_AN_HOUR);
  },
);

test('an hour later it goes on', async () => {
  const { pace, pass } = await writing(WRITES_AN_HOUR + 1, 1);
  expect(await pace.take()).toBe(false);
  pass(3_600_000);
  expect(await pace.take()).toBe(true);
});
