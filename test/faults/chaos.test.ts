import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultFree, live, schedules } from './chaos.ts';
import { openRig } from './rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

/** More for the nightly run, or a seed to live through again. */
const RUNS = Number(process.env['CHAOS_RUNS'] ?? 1_000);
const SEED = process.env['CHAOS_SEED'];

const [tenant] = SMALL_TENANTS;
const accounts = tenant.accounts.slice(0, 2);

it(
  `${RUNS} random schedules of faults: nothing is lost, doubled, made up or told to others, and all is found in the end`,
  async () => {
    const world = smallWorld({ regions: ['us-east-1'], volumes: 4 });
    await using rig = await openRig({
      world,
      tenant: { ...tenant, accounts },
      pageSize: 3,
      limits: { concurrency: 4 },
      // What hangs is left after this real time; any other answer on loopback is there long before.
      deadlines: { request: 200 },
    });
    const whole = await faultFree(rig);
    expect(whole.calls).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(schedules(accounts), (schedule) => live(rig, schedule, whole)),
      { numRuns: RUNS, ...(SEED ? { seed: Number(SEED) } : {}) },
    );
  },
  Math.max(240_000, RUNS * 250),
);
