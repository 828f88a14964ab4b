import { describe, expect, it, vi } from 'vitest';
import type { LogExtra } from '../../src/core/ports.ts';
import type { Store } from '../../src/core/store.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { SEGMENT_LIMITS } from '../../src/store/segment-writer.ts';
import { memoryStore } from '../support/memory-store.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { all, denied, flipped, plan, RUN, record, unit, unitId } from './stored-examples.ts';

const USD = (units: bigint) => ({ amount: { units, scale: 2 }, currency: 'USD' });

function logged() {
  const lines: string[] = [];
  const write = (level: string, message: string, extra?: LogExtra): void => {
    lines.push(`${level} ${message} ${extra?.runId ?? ''}`);
  };
  return { log: { write }, lines };
}

/** A clock that is a second later each time it is read. */
function secondsPassing(): () => Date {
  let seconds = 0;
  return () => {
    seconds += 1;
    return new Date(Date.UTC(2026, 10, 20, 8, 0, seconds));
  };
}

const keysBelow = async (store: Store, prefix: string): Promise<readonly string[]> =>
  (await all(store.list(prefix))).map(({ key }) => key);

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

describe('results', () => {
  const units = (count: number) => Array.from({ length: count }, (_, index) => unit(index));

  async function runOf(count: number) {
    const store = memoryStore();
    const { log, lines } = logged();
    const runs = openRunStore(store, 'acme', { log });
    await runs.writePlan(plan(units(count)));
    return { store, runs, lines };
  }

  it('come back whole, each unit once, however often it was stored', async () => {
    const { store, runs } = await runOf(3);
    const clock = virtualClock();
    for (const worker of ['batch-one', 'batch-two']) {
      const writer = runs.segmentWriter(RUN, worker, clock);
      for (const index of [0, 1, 2]) await writer.write(record(index));
      await writer.flush();
    }

    expect(await all(runs.records(RUN))).toEqual([record(0), record(1), record(2)]);
    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(2);
  });

  it('close a segment at 200 units', async () => {
    const { store, runs } = await runOf(450);
    const writer = runs.segmentWriter(RUN, 'one', virtualClock());

    for (let index = 0; index < 399; index += 1) await writer.write(record(index));
    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(1);
    await writer.flush();
    expect(await all(runs.records(RUN))).toHaveLength(399);
  });

  it('close a segment at 1 MB', async () => {
    const { store, runs } = await runOf(3);
    const writer = runs.segmentWriter(RUN, 'one', virtualClock());
    const { result, cost } = record(0);
    const kept = [{ text: 'x'.repeat(SEGMENT_LIMITS.bytes) }];
    const large = { cost, result: { ...result, reads: result.reads.map((read) => ({ ...read, kept })) } };

    await writer.write(large);

    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(1);
    expect(await all(runs.records(RUN))).toEqual([large]);
  });

  it('close a segment five seconds after its first result', async () => {
    const { store, runs } = await runOf(3);
    const clock = virtualClock();
    const writer = runs.segmentWriter(RUN, 'one', clock);
    await writer.write(record(0));
    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(0);

    await clock.sleep(4_999);
    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(0);
    await clock.sleep(1_000);

    await vi.waitFor(async () =>
      expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(1),
    );
    expect(clock.sleepers()).toBe(0);
  });

  it('leave no timer behind after a flush', async () => {
    const { runs } = await runOf(3);
    const clock = virtualClock();
    const writer = runs.segmentWriter(RUN, 'one', clock);
    await writer.write(record(0));
    await writer.flush();

    expect(clock.sleepers()).toBe(0);
  });

  it('go on after a segment closed, on the clock of the machine too', async () => {
    const { runs } = await runOf(250);
    const writer = runs.segmentWriter(RUN, 'one', systemClock);

    for (let index = 0; index < 200; index += 1) await writer.write(record(index));
    await new Promise((resolve) => setImmediate(resolve));
    for (let index = 200; index < 250; index += 1) await writer.write(record(index));
    await writer.flush();

    expect(await all(runs.records(RUN))).toHaveLength(250);
  });

  it('stored by a flush while the background failed let the next write through', async () => {
    const { store, runs } = await runOf(3);
    let failures = 1;
    const flaky: Store = {
      ...store,
      create: async (key, body) => {
        if (failures-- > 0) throw new Error('unplugged');
        return store.create(key, body);
      },
    };
    const clock = virtualClock();
    const writer = openRunStore(flaky, 'acme').segmentWriter(RUN, 'one', clock);
    await writer.write(record(0));
    await clock.sleep(6_000);
    await vi.waitFor(() => expect(failures).toBeLessThan(1));
    await writer.flush();
    await writer.write(record(1));
    await writer.flush();

    const units = (await all(runs.records(RUN))).map(({ result }) => result.unit);
    expect(new Set(units)).toEqual(new Set([unitId(0), unitId(1)]));
  });

  it('are not lost when the store fails once: the next flush stores them', async () => {
    const { store, runs } = await runOf(3);
    let failures = 1;
    const flaky: Store = {
      ...store,
      create: async (key, body) => {
        if (failures-- > 0) throw new Error('unplugged');
        return store.create(key, body);
      },
    };
    const writer = openRunStore(flaky, 'acme').segmentWriter(RUN, 'one', virtualClock());
    await writer.write(record(0));

    await expect(writer.flush()).rejects.toThrow('unplugged');
    await writer.write(record(1));
    await writer.flush();

    expect(await all(runs.records(RUN))).toEqual([record(0), record(1)]);
  });

  it('that could not be stored in the background fail the next write', async () => {
    const { store } = await runOf(3);
    const create = vi.fn(() => Promise.reject(new Error('unplugged')));
    const broken: Store = { ...store, create };
    const clock = virtualClock();
    const writer = openRunStore(broken, 'acme').segmentWriter(RUN, 'one', clock);
    await writer.write(record(0));
    await clock.sleep(6_000);
    await vi.waitFor(() => expect(create).toHaveBeenCalled());

    await expect(writer.write(record(1))).rejects.toThrow('unplugged');
  });

  it('are done ones only', async () => {
    const { runs } = await runOf(1);

    await expect(runs.segmentWriter(RUN, 'one', virtualClock()).write(denied(0))).rejects.toThrow(TypeError);
  });

  it('of units that are not in the plan are refused, and logged', async () => {
    const { runs, lines } = await runOf(2);
    const writer = runs.segmentWriter(RUN, 'one', virtualClock());
    await writer.write(record(1));
    await writer.write(record(7));
    await writer.flush();

    expect(await all(runs.records(RUN))).toEqual([record(1)]);
    expect(lines).toEqual([`warn Results of units that are not in the plan were refused ${RUN}`]);
  });

  it('in a segment altered at any byte are passed over and logged, or still the same', async () => {
    const { store, runs, lines } = await runOf(2);
    const writer = runs.segmentWriter(RUN, 'one', virtualClock());
    await writer.write(record(0));
    await writer.flush();
    const [key = ''] = await keysBelow(store, `tenants/acme/units/${RUN}/`);
    const body = (await store.read(key)) ?? new Uint8Array();
    let passedOver = 0;

    for (let at = 0; at < body.length; at += 1) {
      for (const altered of [flipped(body, at, at % 8), body.slice(0, at)]) {
        store.objects.set(key, { body: altered, writtenAt: '2026-11-21T09:00:00.000Z' });
        lines.length = 0;
        const found = await all(runs.records(RUN));
        if (found.length > 0) expect(found).toEqual([record(0)]);
        else expect(lines).toHaveLength(1);
        passedOver += found.length === 0 ? 1 : 0;
      }
    }
    // Only what gzip says of time and system is in no content.
    expect(passedOver).toBeGreaterThanOrEqual(body.length * 2 - 8);
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
