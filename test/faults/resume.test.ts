import { setImmediate } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRunStore } from '../../src/store/run-store.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';
import { unitsAskedTwice } from './asked-twice.ts';
import type { Fault } from './fakecloud/fault.ts';
import { expectNothingLeaked } from './invariants.ts';
import { openRig, type Rig } from './rig.ts';
import { SMALL_TENANTS } from './small-world.ts';
import { storeTexts } from './store-texts.ts';
import { storedCollection, storedJob, storedText } from './stored-run.ts';

/** What a run leaves that nothing befell. */
let whole: string;

beforeAll(async () => {
  await using rig = await openRig();
  whole = (await stored(rig)).text;
});

async function stored(rig: Rig): Promise<{ readonly store: MemoryStore; readonly text: string }> {
  const store = memoryStore(rig.clock.now);
  await storedJob(rig, store, { worker: 'w1' });
  return { store, text: await storedText(rig, store) };
}

const [north, south] = SMALL_TENANTS;
const account = north.accounts[1] ?? '';
const broken: readonly Fault[] = [
  {
    match: { account, operation: 'DescribeVolumes' },
    action: { kind: 'error', status: 500, name: 'InternalError' },
  },
];
const denied: readonly Fault[] = [{ match: { account, service: 'EC2' }, action: { kind: 'denied' } }];

describe('a run that is taken up again', () => {
  it('after some units failed: only those are read again', async () => {
    await using rig = await openRig({
      faults: [{ match: { account, operation: 'DescribeVolumes' }, action: { kind: 'denied' } }],
    });
    const { store } = await stored(rig);
    rig.cloud.script([]);
    const before = rig.cloud.journal.length;
    await storedJob(rig, store, { worker: 'w2' });
    const again = rig.cloud.journal.slice(before);
    expect(new Set(again.map((entry) => `${entry.account} ${entry.operation}`))).toEqual(
      new Set([`${account} DescribeVolumes`]),
    );
    expect(await storedText(rig, store)).toBe(whole);
  });

  it('after the time of its job was over: the ledger says so, no try is counted, and the rest is read', async () => {
    await using rig = await openRig({ limits: { concurrency: 1, jobMinutes: 0.1 } });
    const store = memoryStore(rig.clock.now);
    const first = await storedJob(rig, store, { worker: 'w0', unitTakes: 1_000 });
    expect(first.summary.done).toBeGreaterThan(0);
    expect(first.summary.outOfTime).toBeGreaterThan(0);
    const { ledger, deadLetters } = await storedCollection(rig, store);
    const missing = ledger.filter(({ state }) => state !== 'ok');
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(missing.map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
      new Set(['skipped 0']),
    );
    expect(new Set(missing.map(({ reason }) => reason?.split(':')[0]))).toEqual(new Set(['JobTime']));
    expect(deadLetters).toEqual([]);
    // More jobs than a unit has tries.
    for (let job = 1; job <= 5; job += 1)
      await storedJob(rig, store, { worker: `w${job}`, unitTakes: 1_000 });
    await storedJob(rig, store, { worker: 'last' });
    expect(await storedText(rig, store)).toBe(whole);
  });

  it('after it is complete: nothing is asked', async () => {
    await using rig = await openRig();
    const { store } = await stored(rig);
    const before = rig.cloud.journal.length;
    await storedJob(rig, store, { worker: 'w2' });
    expect(rig.cloud.journal.length).toBe(before);
  });

  it('after a cancellation: what was done is kept, within five seconds, and not asked for again', async () => {
    await using rig = await openRig({ limits: { concurrency: 2 } });
    const store = memoryStore(rig.clock.now);
    const cancel = new AbortController();
    const before = rig.cloud.journal.length;
    // Counted from the first answers on: what the SDK loads before them is work that a virtual clock cannot see.
    const asked = (async () => {
      while (rig.cloud.journal.length < before + 4) await setImmediate();
      await rig.clock.sleep(3_500);
      cancel.abort(new Error('cancelled'));
      return rig.clock.elapsed();
    })();
    const { summary } = await storedJob(rig, store, {
      worker: 'w1',
      signal: cancel.signal,
      unitTakes: 1_000,
    });
    expect(rig.clock.elapsed() - (await asked)).toBeLessThan(5_000);
    expect(summary.cancelled).toBe(true);
    const { units } = await storedCollection(rig, store);
    expect(units.done).toBeGreaterThanOrEqual(4);
    expect(units.done).toBeLessThan(units.planned);
    await storedJob(rig, store, { worker: 'w2' });
    expect(await storedText(rig, store)).toBe(whole);
    expect(unitsAskedTwice(rig, rig.cloud.journal)).toBeLessThanOrEqual(2);
  });

  it('by a second runner while the first, believed lost, still lives: what both did is there once', async () => {
    await using rig = await openRig();
    const store = memoryStore(rig.clock.now);
    let release: (() => void) | undefined;
    const frozen = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = {
      ...store,
      create: async (key: string, body: Uint8Array) => {
        if (!key.endsWith('plan.json')) await frozen;
        return store.create(key, body);
      },
    };
    const first = storedJob(rig, slow, { worker: 'lost' });
    await storedJob(rig, store, { worker: 'second' });
    release?.();
    await first;
    expect(await storedText(rig, store)).toBe(whole);
  });
});

describe('objects that were altered', () => {
  it('at any place: their units are read again, and somebody is told', async () => {
    await using rig = await openRig();
    const { store: made } = await stored(rig);
    const [segment, object] = [...made.objects].find(([key]) => key.includes('/units/')) ?? ['', null];
    const body = object?.body ?? new Uint8Array();
    expect(body.length).toBeGreaterThan(100);
    for (const damage of damagesOf(body)) {
      const store = memoryStore(rig.clock.now);
      for (const [key, one] of made.objects) store.objects.set(key, { ...one });
      store.objects.set(segment, { body: damage, writtenAt: '2026-11-21T06:00:00.000Z' });
      const lines = rig.logged.length;
      await storedJob(rig, store, { worker: 'w2' });
      expect(rig.logged.slice(lines).join()).toContain('passed over');
      expect(await storedText(rig, store)).toBe(whole);
    }
  });

  it('a segment of another tenant, put among ours, adds nothing', async () => {
    await using ours = await openRig();
    await using theirs = await openRig({ tenant: south });
    const { store } = await stored(ours);
    const { store: others } = await stored(theirs);
    for (const [key, object] of others.objects) {
      const moved = key
        .replace(`tenants/${south.id}`, `tenants/${north.id}`)
        .replace(theirs.plan.run, ours.plan.run);
      if (key.includes('/units/')) store.objects.set(moved, object);
    }
    expect(await storedText(ours, store)).toBe(whole);
    expectNothingLeaked(ours, [await storedText(ours, store)]);
  });
});

/** Cut short at some lengths, and one bit turned at some places. */
function damagesOf(body: Uint8Array): readonly Uint8Array[] {
  const places = [0, 11, Math.floor(body.length / 3), Math.floor(body.length / 2), body.length - 5];
  const flipped = places.map((at) => body.map((byte, index) => (index === at ? byte ^ 0x10 : byte)));
  return [new Uint8Array(), ...places.map((at) => body.slice(0, at)), ...flipped];
}

describe('units that fail again and again', () => {
  it('three times: a dead letter with its error; the run ends; reprocessing does only those', async () => {
    await using rig = await openRig({ faults: broken });
    const store = memoryStore(rig.clock.now);
    for (const worker of ['w1', 'w2', 'w3']) await storedJob(rig, store, { worker });
    const { deadLetters, units } = await storedCollection(rig, store);
    expect(deadLetters).toHaveLength(units.planned - units.done);
    expect(
      new Set(deadLetters.map((letter) => `${letter.account} ${letter.attempts} ${letter.errorClass}`)),
    ).toEqual(new Set([`${account} 3 InternalError`]));
    const before = rig.cloud.journal.length;
    await storedJob(rig, store, { worker: 'w4' });
    expect(rig.cloud.journal.length).toBe(before);

    rig.cloud.script([]);
    await storedJob(rig, store, { worker: 'w5', what: 'reprocess' });
    expect(new Set(rig.cloud.journal.slice(before).map((entry) => entry.account))).toEqual(
      new Set([account]),
    );
    expect(await storedText(rig, store)).toBe(whole);
    await storedJob(rig, store, { worker: 'w6', what: 'reprocess' });
    expect(await storedText(rig, store)).toBe(whole);
  });

  it('for want of a permission: no dead letter however often, and mended as soon as it is granted', async () => {
    await using rig = await openRig({ faults: denied });
    const store = memoryStore(rig.clock.now);
    for (const worker of ['w1', 'w2', 'w3', 'w4', 'w5']) await storedJob(rig, store, { worker });
    const { deadLetters, units } = await storedCollection(rig, store);
    expect(units.done).toBeLessThan(units.planned);
    expect(deadLetters).toEqual([]);

    rig.cloud.script([]);
    await storedJob(rig, store, { worker: 'w6' });
    expect(await storedText(rig, store)).toBe(whole);
  });

  it('an input that AWS calls invalid: a dead letter at once', async () => {
    await using rig = await openRig({
      faults: [
        {
          match: { account, operation: 'DescribeVolumes' },
          action: { kind: 'error', status: 400, name: 'InvalidParameterValue' },
        },
      ],
    });
    const { store } = await stored(rig);
    const { deadLetters } = await storedCollection(rig, store);
    expect(deadLetters.map(({ attempts, poison }) => [attempts, poison])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  it('attempts that cannot be read, or are there twice: reprocessing still mends the run', async () => {
    await using rig = await openRig({ faults: broken });
    const store = memoryStore(rig.clock.now);
    for (const worker of ['w1', 'w2', 'w3']) await storedJob(rig, store, { worker });
    const letters = [...store.objects].filter(([key]) => key.includes('/attempts/'));
    const [first, second] = letters;
    if (!first || !second) throw new TypeError('There are no attempts to damage.');
    store.objects.set(first[0], { ...first[1], body: new Uint8Array([1, 2, 3]) });
    store.objects.set(second[0].replace(/[^/]+$/, '9.json'), second[1]);
    rig.cloud.script([]);
    await storedJob(rig, store, { worker: 'w4', what: 'retry' });
    expect(await storedText(rig, store)).toBe(whole);
  });
});

describe('two tenants in one store', () => {
  it('nothing of the one is in anything of the other', async () => {
    const texts = new Map<string, readonly string[]>();
    const store = memoryStore();
    for (const tenant of SMALL_TENANTS) {
      await using rig = await openRig({ tenant, everything: true });
      await storedJob(rig, store, { worker: 'w1' });
      const own = [...store.objects].filter(([key]) => key.startsWith(`tenants/${tenant.id}/`));
      const all = [...storeTexts({ objects: new Map(own) }), await storedText(rig, store), ...rig.logged];
      expectNothingLeaked(rig, all);
      texts.set(tenant.id, all);
    }
    // The words that are looked for do come up where they belong.
    for (const { id, sentinel } of SMALL_TENANTS) expect(texts.get(id)?.join('\n')).toContain(sentinel);
  });

  it('a plan of the one is not taken up by the other', async () => {
    await using rig = await openRig({ tenant: south });
    const runs = openRunStore(memoryStore(), north.id);
    await expect(runs.writePlan(rig.plan)).rejects.toMatchObject({ code: 'TENANT_MISMATCH' });
  });
});
