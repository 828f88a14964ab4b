import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch, Unit } from '../../src/core/unit.ts';
import { makePlan } from '../../src/engine/make-plan.ts';
import { type BatchOptions, MOST_BATCHES, planBatches } from '../../src/engine/plan-batches.ts';
import { runKey } from '../../src/engine/run-key.ts';
import { planOf, unitOf } from '../support/engine-world.ts';

const MINUTE: BatchOptions = { targetMinutes: 1, concurrency: 1 };

/** Units `<account><number>` of so many seconds each. */
function unitsOf(seconds: Readonly<Record<string, readonly number[]>>): readonly Unit[] {
  return Object.entries(seconds).flatMap(([account, all]) =>
    all.map((expectedSeconds, index) => unitOf(`${account}${index}`, { account, expectedSeconds })),
  );
}

function idsOf(batches: readonly Batch[]): readonly (readonly string[])[] {
  return batches.map(({ units }) => units);
}

describe('batches', () => {
  it('are as few as meet the target, longest first, with an account in one piece', () => {
    const units = unitsOf({ a: [30, 20], b: [40], c: [10, 10] });
    expect(idsOf(planBatches(units, MINUTE))).toEqual([
      ['b0', 'c0', 'c1'],
      ['a0', 'a1'],
    ]);
    expect(planBatches(units, { ...MINUTE, concurrency: 2 })).toEqual([
      { id: 'ba0', units: ['a0', 'a1', 'b0', 'c0', 'c1'], expectedSeconds: 110 },
    ]);
  });

  it('split an account that is too much for one job, and no other', () => {
    const batches = planBatches(unitsOf({ a: [40, 40, 40], b: [5] }), MINUTE);
    expect(idsOf(batches)).toEqual([['a0', 'b0'], ['a1'], ['a2']]);
  });

  it('are not spread more evenly than the target allows', () => {
    const batches = planBatches(unitsOf({ a: [30], b: [30], c: [20], d: [20], e: [20] }), MINUTE);
    expect(idsOf(batches)).toEqual([
      ['a0', 'b0'],
      ['c0', 'd0', 'e0'],
    ]);
  });

  it('leave a unit alone that is longer than the target, and are even beside it', () => {
    const batches = planBatches(unitsOf({ a: [100], b: [50], c: [40], d: [10] }), MINUTE);
    expect(idsOf(batches)).toEqual([['a0'], ['b0'], ['c0', 'd0']]);
  });

  it('keep the units of a group together where an account is split', () => {
    const units = ['eu-west-1', 'us-east-1'].flatMap((region) =>
      ['ebs', 'sqs'].map((serviceGroup) =>
        unitOf(`${serviceGroup} ${region}`, { region, serviceGroup, expectedSeconds: 30 }),
      ),
    );
    expect(idsOf(planBatches(units, MINUTE))).toEqual([
      ['ebs eu-west-1', 'ebs us-east-1'],
      ['sqs eu-west-1', 'sqs us-east-1'],
    ]);
  });

  it('are none where there is nothing to do', () => {
    expect(planBatches([], MINUTE)).toEqual([]);
  });

  it('hold at most so many services, fewer with one that is rate-limited', () => {
    const units = Array.from({ length: 6 }, (_, index) =>
      unitOf(`u${index}`, { services: [`s${index}`], serviceGroup: `s${index}` }),
    );
    expect(planBatches(units, MINUTE)).toHaveLength(1);
    const sizes = (options: Partial<BatchOptions>) =>
      planBatches(units, { ...MINUTE, ...options })
        .map((batch) => batch.units.length)
        .sort();
    expect(sizes({ batchSize: 3 })).toEqual([3, 3]);
    expect(sizes({ smaller: new Map([['s0', 2]]) })).toEqual([2, 4]);
  });

  it('take a group of more services than there may be in all of its regions, as it adds none in the second', () => {
    const services = ['s0', 's1', 's2'];
    const units = ['eu-west-1', 'us-east-1', 'us-west-2'].flatMap((region) => [
      unitOf(`large ${region}`, { region, services, serviceGroup: 's0' }),
      unitOf(`small ${region}`, { region, services: ['s3'], serviceGroup: 's3' }),
    ]);
    const batches = planBatches(units, { ...MINUTE, batchSize: 2 });
    expect(idsOf(batches)).toEqual([
      ['large eu-west-1', 'large us-east-1', 'large us-west-2'],
      ['small eu-west-1', 'small us-east-1', 'small us-west-2'],
    ]);
    // Another account's are counted anew.
    const others = units.map((unit) => ({ ...unit, id: `other ${unit.id}`, account: '222222222222' }));
    expect(planBatches([...units, ...others], { ...MINUTE, batchSize: 2 })).toHaveLength(3);
  });

  it('count a unit that judges nothing as one service', () => {
    const services = ['s0', 's1', 's2'];
    const units = [
      unitOf('i', { serviceGroup: 'inventory', services, checks: [] }),
      unitOf('u0', { services: ['s0'] }),
    ];
    expect(planBatches(units, { ...MINUTE, batchSize: 2 })).toHaveLength(1);
    expect(planBatches(units, { ...MINUTE, batchSize: 1 })).toHaveLength(2);
    const smaller = new Map([['s2', 1]]);
    expect(planBatches(units, { ...MINUTE, smaller })).toHaveLength(1);
  });

  it('are packed to the most a matrix starts, whatever the target and the size say', () => {
    const units = Array.from({ length: 300 }, (_, index) =>
      unitOf(`u${index}`, { account: `${index}`, expectedSeconds: 600 }),
    );
    const batches = planBatches(units, { ...MINUTE, batchSize: 1 });
    expect(batches).toHaveLength(MOST_BATCHES);
    expect(batches.flatMap((batch) => batch.units).sort()).toEqual(units.map(({ id }) => id).sort());
  });
});

describe('batches of any units', () => {
  const drawn = fc.array(
    fc.record({
      account: fc.integer({ min: 1, max: 40 }),
      service: fc.integer({ min: 1, max: 6 }),
      // Not doubles, most of which are next to nothing; sevenths, so that sums depend on their order.
      expectedSeconds: fc.integer({ min: 0, max: 700 }).map((sevenths) => sevenths / 7),
    }),
    { maxLength: 120, size: 'max' },
  );
  const unitsFrom = drawn.map((all) =>
    all.map(({ account, service, expectedSeconds }, index) =>
      unitOf(`u${index}`, {
        account: `${account}`,
        serviceGroup: `s${service}`,
        services: [`s${service}`],
        expectedSeconds,
      }),
    ),
  );
  const limits = fc.record({
    targetMinutes: fc.integer({ min: 1, max: 5 }),
    concurrency: fc.integer({ min: 1, max: 3 }),
    maxBatches: fc.integer({ min: 1, max: 60 }),
  });

  it('hold every unit exactly once, in no more batches than there may be', () => {
    fc.assert(
      fc.property(unitsFrom, limits, fc.option(fc.integer({ min: 1, max: 9 })), (units, most, batchSize) => {
        const batches = planBatches(units, { ...most, ...(batchSize ? { batchSize } : {}) });
        expect(batches.flatMap((batch) => batch.units).sort()).toEqual(units.map(({ id }) => id).sort());
        expect(batches.length).toBeLessThanOrEqual(most.maxBatches);
        expect(new Set(batches.map(({ id }) => id)).size).toBe(batches.length);
        expect(batches.every((batch) => batch.units.length > 0)).toBe(true);
      }),
    );
  });

  it('are the same for any order of the units', () => {
    fc.assert(
      fc.property(
        unitsFrom.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        limits,
        ([units, shuffled], most) => {
          expect(JSON.stringify(planBatches(shuffled, most))).toBe(JSON.stringify(planBatches(units, most)));
        },
      ),
    );
  });

  it('meet the target, or hold one unit, or are as even as there may be of them', () => {
    fc.assert(
      fc.property(unitsFrom, limits, (units, most) => {
        const batches = planBatches(units, most);
        const capacity = most.targetMinutes * 60 * most.concurrency;
        const total = units.reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0);
        const late = batches.filter(
          (batch) => batch.units.length > 1 && batch.expectedSeconds > capacity + 1e-6,
        );
        if (late.length === 0) {
          // Two batches that fit into one would not both be there: any two are more than one job can do.
          expect(batches.length).toBeLessThanOrEqual((2 * total) / capacity + 1);
          return;
        }
        expect(batches).toHaveLength(most.maxBatches);
        const largest = Math.max(capacity, ...units.map(({ expectedSeconds }) => expectedSeconds));
        for (const batch of batches) {
          expect(batch.expectedSeconds).toBeLessThanOrEqual(total / batches.length + largest + 1e-6);
        }
      }),
    );
  });

  it('split no account that fits into a job', () => {
    fc.assert(
      fc.property(unitsFrom, limits, (units, most) => {
        const capacity = most.targetMinutes * 60 * most.concurrency;
        const batches = planBatches(units, most);
        const batchOf = new Map(batches.flatMap((batch) => batch.units.map((id) => [id, batch.id] as const)));
        for (const own of Map.groupBy(units, ({ account }) => account).values()) {
          const work = own.reduce((sum, { expectedSeconds }) => sum + expectedSeconds, 0);
          if (work > capacity - 1e-6) continue;
          expect(new Set(own.map(({ id }) => batchOf.get(id))).size).toBe(1);
        }
      }),
    );
  });
});

describe('the plan', () => {
  const units = unitsOf({ '111111111111': [30, 20], '222222222222': [40] });
  const parts = planOf(units);

  it('has one canonical order and is named after its key', async () => {
    const plan = await makePlan({ ...parts, batching: MINUTE });
    const again = await makePlan({
      ...parts,
      accounts: [...parts.accounts].reverse(),
      units: [...units].reverse(),
      batching: MINUTE,
    });
    expect(JSON.stringify(again)).toBe(JSON.stringify(plan));
    expect(plan.run).toBe(await runKey(parts.key));
    expect(plan.tenant).toBe('acme');
    expect(plan.batches.flatMap((batch) => batch.units)).toHaveLength(units.length);
  });

  it('looks at nothing in AWS where only costs were asked for', async () => {
    const plan = await makePlan({ ...parts, analysis: 'costs', batching: MINUTE });
    expect({ units: plan.units, batches: plan.batches }).toEqual({ units: [], batches: [] });
  });

  it('takes no unit of another tenant', async () => {
    const stranger = unitOf('x', { tenant: 'other' });
    await expect(makePlan({ ...parts, units: [stranger], batching: MINUTE })).rejects.toThrow(
      /another tenant/,
    );
  });
});
