import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../support/memory-store.ts';
import { unitsAskedTwice } from './asked-twice.ts';
import { dyingStore, Killed } from './dying-store.ts';
import { openRig, type Rig } from './rig.ts';
import { storedJob, storedText } from './stored-run.ts';

const CONCURRENCY = 2;
const UNIT_TAKES = 1_000;
/** Units that a segment which closes after five seconds can hold. */
const UNCLOSED = CONCURRENCY * (5_000 / UNIT_TAKES + 1);

function rigOfSlowUnits(): Promise<Rig> {
  return openRig({ limits: { concurrency: CONCURRENCY } });
}

/** A job that may be killed at its n-th write. */
async function killedJob(
  rig: Rig,
  store: ReturnType<typeof memoryStore>,
  at: number | null,
  when: 'before' | 'after',
) {
  const dying = dyingStore(store, at, when);
  const job = storedJob(rig, dying, { worker: `w${rig.cloud.journal.length}`, unitTakes: UNIT_TAKES });
  if (at === null) await job;
  else await job.catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
  return dying;
}

describe('a process that is killed', () => {
  it('at every write to the store: a resumed run gives the same bytes, and asks again only for what was not stored', async () => {
    await using rig = await rigOfSlowUnits();
    const store = memoryStore(rig.clock.now);
    const { writes } = await killedJob(rig, store, null, 'before');
    const whole = await storedText(rig, store);
    expect(writes()).toBeGreaterThanOrEqual(3);
    let most = 0;
    for (const when of ['before', 'after'] as const) {
      for (let at = 1; at <= writes(); at += 1) {
        const repeated = await resumedAfterKill(rig, at, when, whole);
        most = Math.max(most, repeated);
      }
    }
    const bound = CONCURRENCY + UNCLOSED;
    process.stdout.write(
      `units asked for twice after a kill: at most ${most} of ${rig.plan.units.length}; the bound is ${bound}\n`,
    );
    expect(most).toBeLessThanOrEqual(bound);
    expect(most).toBeGreaterThan(0);
  });

  it('at any two writes, one after the other', async () => {
    await using rig = await rigOfSlowUnits();
    const store = memoryStore(rig.clock.now);
    await killedJob(rig, store, null, 'before');
    const whole = await storedText(rig, store);
    const death = fc.record({ at: fc.integer({ min: 1, max: 6 }), when: fc.constantFrom('before', 'after') });
    await fc.assert(
      fc.asyncProperty(death, death, async (first, second) => {
        const killed = memoryStore(rig.clock.now);
        for (const { at, when } of [first, second]) await killedJob(rig, killed, at, when);
        await killedJob(rig, killed, null, 'before');
        expect(await storedText(rig, killed)).toBe(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('two jobs that do the same units at once leave what one would', async () => {
    await using rig = await openRig();
    const store = memoryStore(rig.clock.now);
    await Promise.all(['a', 'b'].map((worker) => storedJob(rig, store, { worker })));
    const both = await storedText(rig, store);
    const alone = memoryStore(rig.clock.now);
    await storedJob(rig, alone, { worker: 'a' });
    expect(both).toBe(await storedText(rig, alone));
  });
});

/** How many units were asked for again. */
async function resumedAfterKill(
  rig: Rig,
  at: number,
  when: 'before' | 'after',
  whole: string,
): Promise<number> {
  const store = memoryStore(rig.clock.now);
  const before = rig.cloud.journal.length;
  const dying = await killedJob(rig, store, at, when);
  expect(dying.isDead()).toBe(true);
  await killedJob(rig, store, null, 'before');
  expect(await storedText(rig, store)).toBe(whole);
  return unitsAskedTwice(rig, rig.cloud.journal.slice(before));
}
