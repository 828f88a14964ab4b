import fc from 'fast-check';
import { expect } from 'vitest';
import { coverageOf } from '../../src/core/ledger.ts';
import { isDone } from '../../src/core/unit-result.ts';
import { memoryStore } from '../support/memory-store.ts';
import { dyingStore } from './dying-store.ts';
import type { Fault, FaultAction, FaultMatch } from './fakecloud/fault.ts';
import { expectHonestReads, expectNothingLeaked } from './invariants.ts';
import type { Rig } from './rig.ts';
import { storedCollection, storedJob, storedText } from './stored-run.ts';

/** What befalls one run. */
export interface Schedule {
  readonly faults: readonly Fault[];
  /** The first job is killed at this write to the store, if it comes to it. */
  readonly killedAt: number | null;
  readonly when: 'before' | 'after';
  /** Jobs before AWS is well again. */
  readonly jobs: number;
}

const actions = fc.oneof(
  { weight: 6, arbitrary: errors() },
  {
    weight: 3,
    arbitrary: fc.constantFrom<FaultAction>({ kind: 'reset' }, { kind: 'reset-after' }, { kind: 'cut' }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<FaultAction>(
      { kind: 'truncate' },
      { kind: 'garbage', status: 200 },
      { kind: 'garbage', status: 502 },
    ),
  },
  { weight: 2, arbitrary: throttles() },
  { weight: 2, arbitrary: fc.constantFrom<FaultAction>({ kind: 'denied' }, { kind: 'expire-credentials' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<FaultAction>({ kind: 'repeat-pages' }, { kind: 'repeat-token' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<FaultAction>(
      { kind: 'skew', minutes: 15 },
      { kind: 'skew', minutes: -15 },
      { kind: 'latency', milliseconds: 3 },
      { kind: 'partial-data' },
    ),
  },
);

/** Connections that stay open: each costs the real time of an attempt's deadline, so one request at a time. */
const stalls = fc.constantFrom<FaultAction>({ kind: 'hang' }, { kind: 'drip' });

function errors(): fc.Arbitrary<FaultAction> {
  const named = fc.constantFrom(
    [500, 'InternalError'],
    [503, 'ServiceUnavailable'],
    [503, 'RequestLimitExceeded'],
    [400, 'ThrottlingException'],
    [400, 'InvalidParameterValue'],
    [403, 'AccessDenied'],
    [404, 'ResourceNotFoundException'],
    [429, 'TooManyRequestsException'],
  ) as fc.Arbitrary<readonly [number, string]>;
  return fc
    .tuple(named, fc.boolean())
    .map(([[status, name], inside]) =>
      inside ? { kind: 'error-in-200', name } : { kind: 'error', status, name },
    );
}

function throttles(): fc.Arbitrary<FaultAction> {
  return fc
    .record({ perSecond: fc.constantFrom(0, 0.2, 1, 5), burst: fc.integer({ min: 0, max: 3 }) })
    .map((rate) => ({ kind: 'throttle', ...rate }));
}

function matches(accounts: readonly string[], longest = 6): fc.Arbitrary<FaultMatch> {
  const spans = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: longest }))
    .map(([from, more]): readonly [number, number] => [from, from + more]);
  return fc.record(
    {
      service: fc.constantFrom('EC2', 'CloudWatch Logs', 'CloudWatch'),
      account: fc.constantFrom(...accounts),
      nth: spans,
    },
    { requiredKeys: [] },
  );
}

/** One to twenty faults, at times a kill, and one or two jobs in all of that. */
export function schedules(accounts: readonly string[]): fc.Arbitrary<Schedule> {
  const once = matches(accounts, 0).filter(({ nth }) => nth !== undefined);
  const fault = fc.oneof(
    { weight: 19, arbitrary: fc.record({ match: matches(accounts), action: actions }) },
    { weight: 1, arbitrary: fc.record({ match: once, action: stalls }) },
  );
  return fc.record({
    faults: fc.array(fault, { minLength: 1, maxLength: 20 }),
    killedAt: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 3 }),
    when: fc.constantFrom('before', 'after'),
    jobs: fc.constantFrom(1, 1, 2),
  });
}

/** What a rig finds, and asks for, when nothing goes wrong. */
export interface FaultFree {
  readonly text: string;
  readonly calls: number;
}

export async function faultFree(rig: Rig): Promise<FaultFree> {
  const store = memoryStore(rig.clock.now);
  const before = rig.cloud.journal.length;
  await storedJob(rig, store, { worker: 'whole' });
  return { text: await storedText(rig, store), calls: rig.cloud.journal.length - before };
}

/** Lives through a schedule and checks what must hold on the way and, once AWS is well again, at the end. */
export async function live(rig: Rig, schedule: Schedule, whole: FaultFree): Promise<void> {
  const store = memoryStore(rig.clock.now);
  const logged = rig.logged.length;
  rig.cloud.script(schedule.faults);
  for (let job = 1; job <= schedule.jobs; job += 1) {
    const dying = dyingStore(store, job === 1 ? schedule.killedAt : null, schedule.when);
    await oneJob(rig, dying, `w${job}`, whole);
    await expectLedgerOfPlan(rig, store);
  }
  rig.cloud.script([]);
  const { records } = await storedJob(rig, store, { worker: 'last', what: 'retry' });
  expect(records.every(({ result }) => isDone(result))).toBe(true);
  const text = await storedText(rig, store);
  expect(text).toBe(whole.text);
  expectNothingLeaked(rig, [text, ...rig.logged.slice(logged)]);
}

async function oneJob(
  rig: Rig,
  store: ReturnType<typeof dyingStore>,
  worker: string,
  { calls }: FaultFree,
): Promise<void> {
  const before = rig.cloud.journal.length;
  try {
    const { records } = await storedJob(rig, store, { worker });
    expectHonestReads(records);
    expect(new Set(records.map(({ result }) => result.unit)).size).toBe(records.length);
  } catch (error) {
    if (!store.isDead()) throw error;
  }
  // Four attempts at every page; metrics that come in part are asked for twice.
  expect(rig.cloud.journal.length - before).toBeLessThanOrEqual(calls * 4 * 2);
}

/** One row for each planned read, however far the run has come; nothing that is missing has rows. */
async function expectLedgerOfPlan(rig: Rig, store: ReturnType<typeof memoryStore>): Promise<void> {
  const { ledger, units } = await storedCollection(rig, store);
  const reads = rig.plan.units.flatMap(({ account, region, reads: names }) =>
    names.map((dataset) => `${account} ${region} ${dataset}`),
  );
  const rows = ledger.map(({ account, region, dataset }) => `${account} ${region} ${dataset}`);
  expect(rows.toSorted()).toEqual(reads.toSorted());
  expect(Object.values(coverageOf(ledger).byState).reduce((sum, count) => sum + count, 0)).toBe(reads.length);
  expect(units.planned).toBe(rig.plan.units.length);
}
