import { describe, expect, it } from 'vitest';
import { openRunStore } from '../../src/store/run-store.ts';
import { memoryStore } from '../support/memory-store.ts';
import { denied, flipped, keysBelow, logged, plan, RUN, unit, unitId } from './stored-examples.ts';

const USD = (units: bigint) => ({ amount: { units, scale: 2 }, currency: 'USD' });

/** A clock that is a second later each time it is read. */
function secondsPassing(): () => Date {
  let seconds = 0;
  return () => {
    seconds += 1;
    return new Date(Date.UTC(2026, 10, 20, 8, 0, seconds));
  };
}

describe('a plan', () => {
  it('is one of 64 made at the same time, and all go by it', async () => {
    const store = memoryStore();
    const plans = Array.from({ length: 64 }, (_, index) => plan([unit(index)]));

    const adopted = await Promise.all(plans.map((each) => openRunStore(store, 'acme').writePlan(each)));

    expect(new Set(adopted.map((each) => each.units[0]?.id)).size).toBe(1);
    expect(await openRunStore(store, 'acme').readPlan(RUN)).toEqual(adopted[0]);
  });

  it('keeps exact amounts', async () => {
    const runs = openRunStore(memoryStore(), 'acme');
    await runs.writePlan(plan());

    expect(await runs.readPlan(RUN)).toEqual(plan());
    expect(await runs.readPlan('0000000000000000')).toBeNull();
  });

  it('of another tenant, or with one unit of it, is refused', async () => {
    const runs = openRunStore(memoryStore(), 'acme');

    for (const other of [plan([unit(1)], 'other'), plan([unit(1), unit(2, 'other')])])
      await expect(runs.writePlan(other)).rejects.toMatchObject({ code: 'TENANT_MISMATCH' });
  });

  it('copied from another tenant is not taken for one of this', async () => {
    const store = memoryStore();
    await openRunStore(store, 'other').writePlan(plan([unit(1, 'other')], 'other'));
    const theirs = await store.read(`tenants/other/runs/${RUN}/plan.json`);
    await store.create(`tenants/acme/runs/${RUN}/plan.json`, theirs ?? new Uint8Array());

    await expect(openRunStore(store, 'acme').readPlan(RUN)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });
});

describe('tries', () => {
  it('of one unit are counted, and one stored twice is one', async () => {
    const runs = openRunStore(memoryStore(), 'acme');

    expect(await runs.writeAttempt(RUN, denied(1), 1)).toBe(1);
    expect(await runs.writeAttempt(RUN, denied(1), 1)).toBe(1);
    expect(await runs.writeAttempt(RUN, denied(1, 2), 1)).toBe(2);
    expect(await runs.writeAttempt(RUN, denied(2), 1)).toBe(1);
    expect(await runs.attempts(RUN)).toEqual([
      { unit: unitId(1), attempt: 1, record: denied(1) },
      { unit: unitId(1), attempt: 2, record: denied(1, 2) },
      { unit: unitId(2), attempt: 1, record: denied(2) },
    ]);
  });

  it('that cannot be read still count', async () => {
    const store = memoryStore();
    const { log, lines } = logged();
    const runs = openRunStore(store, 'acme', { log });
    await runs.writeAttempt(RUN, denied(1), 1);
    const [[key, object] = []] = [...store.objects];
    if (key && object) store.objects.set(key, { ...object, body: flipped(object.body, 250) });

    expect(await runs.attempts(RUN)).toEqual([{ unit: unitId(1), attempt: 1, record: null }]);
    expect(lines).toHaveLength(1);
  });
});

describe('a run', () => {
  it('is listed with the latest plan first, and whether it was cancelled', async () => {
    const runs = openRunStore(memoryStore(secondsPassing()), 'acme');
    const other = '00000000000000ee';
    await runs.writePlan({ ...plan(), run: other });
    await runs.writePlan(plan());
    await runs.cancel(other, '2026-11-21T09:00:00.000Z');
    await runs.cancel(other, '2026-11-21T10:00:00.000Z');

    expect(await runs.runs()).toMatchObject([
      { run: RUN, cancelled: false },
      { run: other, cancelled: true },
    ]);
    expect([await runs.cancelled(other), await runs.cancelled(RUN)]).toEqual([true, false]);
  });

  it('that was cancelled goes on when somebody says so, and may be cancelled again', async () => {
    const store = memoryStore();
    const runs = openRunStore(store, 'acme');
    await runs.writePlan(plan());
    const words = () => [...store.objects.keys()].filter((key) => key.includes('cancelled')).length;
    const state = async () => [await runs.cancelled(RUN), (await runs.runs())[0]?.cancelled, words()];

    await runs.uncancel(RUN, '2026-11-21T08:00:00.000Z');
    expect(await state()).toEqual([false, false, 0]);
    await runs.cancel(RUN, '2026-11-21T09:00:00.000Z');
    await runs.cancel(RUN, '2026-11-21T09:30:00.000Z');
    expect(await state()).toEqual([true, true, 1]);
    await runs.uncancel(RUN, '2026-11-21T10:00:00.000Z');
    expect(await state()).toEqual([false, false, 2]);
    await runs.cancel(RUN, '2026-11-21T11:00:00.000Z');
    expect(await state()).toEqual([true, true, 3]);
  });

  it('is cancelled where the word that it goes on cannot be read', async () => {
    const store = memoryStore();
    const runs = openRunStore(store, 'acme');
    await runs.cancel(RUN, '2026-11-21T09:00:00.000Z');
    await runs.uncancel(RUN, '2026-11-21T10:00:00.000Z');
    const [key, object] = [...store.objects].find(([each]) => each.endsWith('cancelled.2.json')) ?? [];
    if (key && object) store.objects.set(key, { ...object, body: flipped(object.body, 60) });

    expect(await runs.cancelled(RUN)).toBe(true);
  });

  it('keeps what its report was made of, by hash, and the inputs written last', async () => {
    const store = memoryStore();
    const runs = openRunStore(store, 'acme');
    const bill = await runs.writeInput(RUN, '{"bill":"slice"}');
    const first = {
      plan: 'p',
      results: [],
      bill,
      prices: null,
      config: 'c',
      decisions: null,
      predecessor: null,
    };
    await runs.writeInputs(RUN, first);
    await runs.writeInputs(RUN, first);
    await runs.writeInputs(RUN, { ...first, results: ['mop-up'] });

    expect(await runs.readInput(RUN, bill)).toBe('{"bill":"slice"}');
    expect(await runs.readInputs(RUN)).toEqual({ ...first, results: ['mop-up'] });
    expect(await keysBelow(store, `tenants/acme/runs/${RUN}/inputs`)).toEqual([
      `tenants/acme/runs/${RUN}/inputs.2.json`,
      `tenants/acme/runs/${RUN}/inputs.json`,
    ]);
    const [[key, object] = []] = [...store.objects];
    if (key && object) store.objects.set(key, { ...object, body: flipped(object.body, 12) });
    expect(await runs.readInput(RUN, bill)).toBeNull();
  });

  it('leaves what it cost; a damaged record gives way to the one before', async () => {
    const store = memoryStore();
    const { log, lines } = logged();
    const runs = openRunStore(store, 'acme', { log });
    const cost = { calls: 1, pages: 1, throttles: 0, retries: 0, unitSeconds: 2 };
    const paid = [{ what: 'store', requests: 3, amount: USD(5n) }];
    const done = {
      run: RUN,
      startedAt: '2026-11-21T09:00:00.000Z',
      endedAt: '2026-11-21T09:10:00.000Z',
      exitCode: 3,
      coverage: 0.5,
      cost: { ...cost, paid },
      unitSeconds: { [unitId(1)]: 1.5 },
    } as const;
    await runs.writeRunRecord(done);
    await runs.writeRunRecord({ ...done, exitCode: 0, coverage: 1 });
    expect(await runs.readRunRecord(RUN)).toMatchObject({ exitCode: 0, cost: { paid } });

    const key = `tenants/acme/runs/${RUN}/run.2.json`;
    const object = store.objects.get(key);
    if (object) store.objects.set(key, { ...object, body: object.body.slice(0, 40) });
    expect(await runs.readRunRecord(RUN)).toEqual(done);
    expect(lines).toHaveLength(1);
  });
});

describe('what outlives runs', () => {
  it('the history is in order of time, with the later entry of a repaired run', async () => {
    const runs = openRunStore(memoryStore(), 'acme');
    const entry = (run: string, at: string, predecessor: string | null, content: unknown) => ({
      run,
      at,
      predecessor,
      content,
    });
    const second = '00000000000000bb';
    await runs.writeHistory(entry(second, '2026-11-21T09:00:00.000Z', RUN, { amount: 1n }));
    await runs.writeHistory(entry(RUN, '2026-11-20T09:00:00.000Z', null, 'first'));
    await runs.writeHistory(entry(second, '2026-11-21T11:00:00.000Z', RUN, { amount: 2n }));

    const history = await runs.history();

    expect(history.map(({ run, content }) => [run, content])).toEqual([
      [RUN, 'first'],
      [second, { amount: 2n }],
    ]);
    expect(history.at(-1)?.predecessor).toBe(RUN);
  });

  it('answers are kept, and a changed answer takes the place of the one before', async () => {
    const store = memoryStore(secondsPassing());
    const cache = openRunStore(store, 'acme').responseCache();
    await cache.put('key', 'as billed');
    await cache.put('key', 'restated');

    expect(await cache.get('key')).toBe('restated');
    expect(await cache.get('another key')).toBeNull();
    expect(await openRunStore(store, 'other').responseCache().get('key')).toBeNull();
    for (const [key, object] of store.objects)
      store.objects.set(key, { ...object, body: flipped(object.body, 60) });
    expect(await cache.get('key')).toBeNull();
  });

  it('an answer that is as it once was counts again, whatever was written at the same moment', async () => {
    const cache = openRunStore(
      memoryStore(() => new Date(0)),
      'acme',
    ).responseCache();
    for (const text of ['A', 'B', 'A', 'A']) await cache.put('key', text);

    expect(await cache.get('key')).toBe('A');
  });

  it('an answer that cannot be read is asked again, and not replaced by the one before', async () => {
    const store = memoryStore();
    const cache = openRunStore(store, 'acme').responseCache();
    await cache.put('key', 'as billed');
    const before = new Set(store.objects.keys());
    await cache.put('key', 'restated');
    for (const [key, object] of store.objects)
      if (!before.has(key)) store.objects.set(key, { ...object, body: flipped(object.body, 60) });

    expect(await cache.get('key')).toBeNull();
    await cache.put('key', 'restated');
    expect(await cache.get('key')).toBe('restated');
  });

  it('the fingerprint key is one, whoever asks first, and another for each tenant', async () => {
    const store = memoryStore();
    const keys = await Promise.all(
      Array.from({ length: 16 }, () => openRunStore(store, 'acme').fingerprintKey()),
    );

    expect(new Set(keys.map((key) => key.join())).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect(await openRunStore(store, 'other').fingerprintKey()).not.toEqual(keys[0]);
  });

  it('a damaged fingerprint key is said to be, and not replaced', async () => {
    const store = memoryStore();
    await openRunStore(store, 'acme').fingerprintKey();
    const [[key, object] = []] = [...store.objects];
    if (key && object) store.objects.set(key, { ...object, body: flipped(object.body, 150) });

    await expect(openRunStore(store, 'acme').fingerprintKey()).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  });
});
