import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { isDone } from '../../src/core/unit-result.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { SEGMENT_LIMITS } from '../../src/store/segment-writer.ts';
import { memoryStore } from '../support/memory-store.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import {
  all,
  denied,
  flipped,
  keysBelow,
  logged,
  plan,
  RUN,
  record,
  unit,
  unitId,
} from './stored-examples.ts';

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

  it('are taken while a segment closes, on the clock of the machine too, and wait for a segment of their own', async () => {
    const { store, runs } = await runOf(250);
    const answered = Promise.withResolvers<void>();
    const slow: Store = {
      ...store,
      create: async (key, body) => {
        await answered.promise;
        return store.create(key, body);
      },
    };
    const writer = openRunStore(slow, 'acme').segmentWriter(RUN, 'one', systemClock);
    for (let index = 0; index < 199; index += 1) await writer.write(record(index));
    // Its timer has ended by now, and nothing has been stored since that could hide how.
    const closing = writer.write(record(199));
    await new Promise((resolve) => setImmediate(resolve));

    for (let index = 200; index < 225; index += 1) await writer.write(record(index));
    answered.resolve();
    await closing;
    await new Promise((resolve) => setImmediate(resolve));
    for (let index = 225; index < 250; index += 1) await writer.write(record(index));
    await writer.flush();

    expect(await all(runs.records(RUN))).toHaveLength(250);
    expect(await keysBelow(store, `tenants/acme/units/${RUN}/`)).toHaveLength(2);
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

  it('that are done come back whatever was cut off before or after them', async () => {
    const { runs } = await runOf(2);
    for (const [worker, result] of Object.entries({
      a: denied(0),
      b: record(0),
      c: denied(0),
      d: denied(1),
    })) {
      const writer = runs.segmentWriter(RUN, worker, virtualClock());
      await writer.write(result);
      await writer.flush();
    }

    const found = await all(runs.records(RUN));
    expect(found.filter(({ result }) => isDone(result))).toEqual([record(0)]);
    expect(found).toContainEqual(denied(1));
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
