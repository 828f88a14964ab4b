import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerState } from '../../src/core/ledger.ts';
import type { UnitRecord } from '../../src/core/unit-result.ts';
import type { FaultAction, FaultMatch } from './fakecloud/fault.ts';
import {
  expectEveryUnitOnce,
  expectHonestReads,
  expectNothingLeaked,
  expectWithinBudget,
  resultsText,
} from './invariants.ts';
import { type Job, openRig, type Rig, type RigOptions } from './rig.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

const [{ accounts }] = SMALL_TENANTS;
const account = accounts[1] ?? '';

/** What a run without faults finds, and the calls it makes. */
let whole: { readonly text: string; readonly calls: number };

beforeAll(async () => {
  await using rig = await openRig();
  const job = await rig.collect();
  checked(rig, job);
  expect(statesOf(job.records)).toEqual(['ok']);
  whole = { text: resultsText(job.records), calls: rig.cloud.journal.length };
});

/** The invariants that hold whatever happens. */
function checked(rig: Rig, { records }: Job): void {
  expectEveryUnitOnce(rig.plan, records);
  expectHonestReads(records);
  expectNothingLeaked(rig, [resultsText(records), ...rig.logged]);
}

/** Deadlines of an attempt are real time; a machine that is busy needs some as well. */
const IMPATIENT: RigOptions = { deadlines: { request: 200 } };

interface Outcome {
  readonly rig: Rig;
  readonly job: Job;
  readonly text: string;
}

async function collectWith(
  match: FaultMatch,
  action: FaultAction,
  options: RigOptions = {},
): Promise<Outcome> {
  await using rig = await openRig({ ...options, faults: [{ match, action }] });
  const job = await rig.collect();
  checked(rig, job);
  if (whole) expectWithinBudget(rig, whole.calls);
  return { rig, job, text: resultsText(job.records) };
}

function statesOf(records: readonly UnitRecord[]): readonly LedgerState[] {
  return [...new Set(records.flatMap(({ result }) => result.reads.map(({ state }) => state)))].sort();
}

function failuresOf(records: readonly UnitRecord[]): readonly string[] {
  const classes = records.flatMap(({ result }) => result.reads.map(({ failure }) => failure?.errorClass));
  return [...new Set(classes.filter((name) => name !== undefined))].sort();
}

/** Records of the units for which a place fits. */
function recordsIn({ rig, job }: Outcome, place: Partial<{ account: string; region: string }>) {
  const units = rig.plan.units.filter(
    (unit) =>
      (place.account === undefined || place.account === unit.account) &&
      (place.region === undefined || place.region === unit.region),
  );
  const ids = new Set(units.map(({ id }) => id));
  const [inside, outside] = [true, false].map((is) =>
    job.records.filter(({ result }) => ids.has(result.unit) === is),
  );
  return { inside: inside ?? [], outside: outside ?? [] };
}

describe('a fault that passes leaves no trace in what is found', () => {
  const passing: readonly [string, FaultMatch, FaultAction][] = [
    ['a service that is unavailable', { nth: [1, 2] }, { kind: 'error', status: 503, name: 'Unavailable' }],
    ['an internal error', { nth: 3 }, { kind: 'error', status: 500, name: 'InternalError' }],
    ['a connection that breaks before the answer', { nth: 2 }, { kind: 'reset' }],
    ['a connection that breaks within the answer', { operation: 'DescribeVolumes', nth: 2 }, { kind: 'cut' }],
    ['an answer that hangs', { nth: 4 }, { kind: 'hang' }],
    ['an answer of a byte now and then', { operation: 'DescribeLogGroups', nth: 1 }, { kind: 'drip' }],
    ['truncated XML', { operation: 'DescribeVolumes', nth: 1 }, { kind: 'truncate' }],
    ['truncated JSON', { operation: 'DescribeLogGroups', nth: 1 }, { kind: 'truncate' }],
    [
      "a proxy's page with status 200, for XML",
      { operation: 'DescribeVolumes', nth: 1 },
      { kind: 'garbage', status: 200 },
    ],
    [
      "a proxy's page with status 200, for JSON",
      { operation: 'DescribeLogGroups', nth: 1 },
      { kind: 'garbage', status: 200 },
    ],
    ["a proxy's page with status 502", { nth: 1 }, { kind: 'garbage', status: 502 }],
    [
      'throttling in a 200 of EC2',
      { service: 'EC2', nth: 1 },
      { kind: 'error-in-200', name: 'RequestLimitExceeded' },
    ],
    [
      'throttling in a 200 of Logs',
      { service: 'CloudWatch Logs', nth: 1 },
      { kind: 'error-in-200', name: 'ThrottlingException' },
    ],
    [
      'an internal error in a 200 of EC2',
      { service: 'EC2', nth: 1 },
      { kind: 'error-in-200', name: 'InternalError' },
    ],
    [
      'a service that says in a 200 of Logs that it is unavailable',
      { service: 'CloudWatch Logs', nth: 1 },
      { kind: 'error-in-200', name: 'ServiceUnavailableException' },
    ],
    ['throttling', { service: 'EC2', nth: [1, 3] }, { kind: 'throttle', perSecond: 0, burst: 0 }],
    ['items that come again on the next page', {}, { kind: 'repeat-pages' }],
    [
      'credentials that expire between two pages',
      { operation: 'DescribeVolumes', nth: 2 },
      { kind: 'expire-credentials' },
    ],
    ['a clock that is 15 minutes slow', {}, { kind: 'skew', minutes: 15 }],
    ['a clock that is 15 minutes fast', {}, { kind: 'skew', minutes: -15 }],
    ['answers in any order', { service: 'EC2', nth: [1, 5] }, { kind: 'latency', milliseconds: 15 }],
  ];
  it.each(passing)('%s', async (_, match, action) => {
    const stalls = action.kind === 'hang' || action.kind === 'drip';
    const { job, text } = await collectWith(match, action, stalls ? IMPATIENT : {});
    expect(failuresOf(job.records)).toEqual([]);
    expect(text).toBe(whole.text);
  });

  it('any order of units, one at a time or all at once', async () => {
    await using rig = await openRig({ limits: { concurrency: 1 } });
    const job = await rig.collect({ units: rig.plan.units.toReversed() });
    checked(rig, job);
    expect(resultsText(job.records)).toBe(whole.text);
  });
});

describe('a fault that stays is told as what it is', () => {
  it('an account where everything is denied: named permissions there, all else as ever', async () => {
    const outcome = await collectWith({ account }, { kind: 'denied' });
    const { inside, outside } = recordsIn(outcome, { account });
    expect(statesOf(inside)).toEqual(['denied']);
    expect(statesOf(outside)).toEqual(['ok']);
    const missing = inside.flatMap(({ result }) =>
      result.reads.flatMap(({ failure }) => failure?.missingPermissions ?? []),
    );
    expect([...new Set(missing)].sort()).toEqual([
      'cloudwatch:GetMetricData',
      'ec2:DescribeAddresses',
      'ec2:DescribeNatGateways',
      'ec2:DescribeVolumes',
      'logs:DescribeLogGroups',
    ]);
    // Each refusal is believed the first time.
    const refused = outcome.rig.cloud.journal.filter((entry) => entry.account === account);
    expect(refused).toHaveLength(inside.flatMap(({ result }) => result.reads).length - 2);
  });

  it('every permission denied: no read has rows, no check is evaluated', async () => {
    const { job, rig } = await collectWith({}, { kind: 'denied' });
    expect(statesOf(job.records)).toEqual(['denied']);
    const checks = job.records.flatMap(({ result }) => result.checks);
    expect([...new Set(checks.map(({ state }) => state))]).toEqual(['not-evaluated']);
    const reads = rig.plan.units.flatMap((unit) => unit.reads).length;
    expect(rig.cloud.journal.length).toBeLessThanOrEqual(reads);
  });

  it('every permission denied: no source of the inventory is asked on and on', async () => {
    const world = smallWorld({ regions: ['us-east-1'] });
    const denied = [{ match: {}, action: { kind: 'denied' } }] as const;
    await using rig = await openRig({ world, everything: true, faults: denied });
    const { records } = await rig.collect();
    expect(statesOf(records)).toEqual(['denied']);
    const asked = rig.cloud.journal.filter(({ operation }) => operation === 'ListResources');
    const places = new Set(asked.map((entry) => `${entry.account} ${entry.region}`));
    expect(places.size).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(places.size * 5);
  });

  it('throttling in one region: throttled there, and nowhere else', async () => {
    const outcome = await collectWith(
      { service: 'EC2', region: 'eu-west-1' },
      { kind: 'throttle', perSecond: 0, burst: 0 },
    );
    const { inside, outside } = recordsIn(outcome, { region: 'eu-west-1' });
    expect(statesOf(inside)).toEqual(['ok', 'throttled']);
    expect(statesOf(outside)).toEqual(['ok']);
  });

  it('a service that never answers: the breaker opens there, and later reads are throttled', async () => {
    const outcome = await collectWith(
      { service: 'EC2', region: 'eu-west-1' },
      { kind: 'error', status: 503, name: 'Unavailable' },
      { limits: { concurrency: 1 } },
    );
    const { inside, outside } = recordsIn(outcome, { region: 'eu-west-1' });
    expect(statesOf(outside)).toEqual(['ok']);
    expect(statesOf(inside)).not.toContain('empty');
    expect(outcome.job.breakers.map(({ region, service }) => `${service} ${region}`)).toEqual(
      accounts.map(() => 'EC2 eu-west-1'),
    );
    expect(failuresOf(inside)).toContain('BreakerOpen');
  });

  it('one operation that always fails: what other operations of the service answer is read all the same', async () => {
    const outcome = await collectWith(
      { service: 'EC2', region: 'eu-west-1', operation: 'DescribeVolumes' },
      { kind: 'error', status: 503, name: 'Unavailable' },
      { limits: { concurrency: 1 }, breaker: { consecutive: 2 } },
    );
    const { inside, outside } = recordsIn(outcome, { region: 'eu-west-1' });
    expect(statesOf(outside)).toEqual(['ok']);
    expect(outcome.job.breakers).toEqual(
      accounts.map((id) => ({
        account: id,
        region: 'eu-west-1',
        service: 'EC2',
        operation: 'DescribeVolumes',
        opened: 1,
        state: 'open',
      })),
    );
    const reads = inside.flatMap(({ result }) => result.reads);
    const lost = reads.filter(({ state }) => state !== 'ok').map(({ read }) => read);
    expect(lost).toEqual(accounts.map(() => 'ec2/volumes'));
    expect(reads.filter(({ read }) => /^ec2\/(?:addresses|nat-gateways)$/.test(read))).toHaveLength(
      2 * accounts.length,
    );
  });

  it('a region that the account has not enabled: skipped, at the first answer', async () => {
    const world = smallWorld();
    const disabled = world.accounts.map((one) => ({
      ...one,
      enabledRegions: one.enabledRegions.filter((region) => region !== 'eu-west-1'),
    }));
    await using rig = await openRig({ world: { ...world, accounts: disabled } });
    const job = await rig.collect();
    checked(rig, job);
    const { inside, outside } = recordsIn({ rig, job, text: '' }, { region: 'eu-west-1' });
    expect(statesOf(outside)).toEqual(['ok']);
    expect(statesOf(inside)).toEqual(['skipped']);
    expect(failuresOf(inside)).toEqual(['RegionDisabled']);
  });

  it('answers that are never whole: failed, never empty', async () => {
    for (const action of [
      { kind: 'garbage', status: 200 },
      { kind: 'truncate' },
      { kind: 'cut' },
      { kind: 'error-in-200', name: 'InternalError' },
    ] as const) {
      const { job } = await collectWith({}, action);
      expect(statesOf(job.records).filter((state) => state !== 'failed' && state !== 'throttled')).toEqual(
        [],
      );
    }
  });

  it('an error in a 200: its own name, and no rows', async () => {
    const { job } = await collectWith(
      { service: 'EC2', operation: 'DescribeVolumes', account },
      { kind: 'error-in-200', name: 'UnauthorizedOperation' },
    );
    expect(statesOf(job.records)).toEqual(['denied', 'ok']);
    expect(failuresOf(job.records)).toEqual(['UnauthorizedOperation']);
  });

  it('answers that never come: each attempt ends at its own deadline, and the read fails', async () => {
    const { job } = await collectWith(
      { operation: 'DescribeLogGroups', account, region: 'us-east-1' },
      { kind: 'hang' },
      IMPATIENT,
    );
    expect(failuresOf(job.records)).toEqual(['TimeoutError']);
    expect(statesOf(job.records)).toEqual(['failed', 'ok']);
  });

  it('a page token that leads back to its own page: the read ends as failed', async () => {
    const { job } = await collectWith({ operation: 'DescribeVolumes' }, { kind: 'repeat-token' });
    expect(statesOf(job.records)).toEqual(['failed', 'ok']);
  });

  it('something that is gone when it is asked for: the read fails, the rest goes on', async () => {
    const { job } = await collectWith(
      { operation: 'DescribeVolumes', nth: 2 },
      { kind: 'error', status: 400, name: 'InvalidVolume.NotFound' },
    );
    expect(failuresOf(job.records)).toEqual(['InvalidVolume.NotFound']);
  });

  it('metrics that come in part: nothing is judged by them, so nothing is idle', async () => {
    const { job } = await collectWith({ operation: 'GetMetricData' }, { kind: 'partial-data' });
    const idle = job.records.flatMap(({ result }) =>
      result.checks.filter(({ check }) => check === 'vpc-idle-nat-gateways'),
    );
    expect(idle.length).toBeGreaterThan(0);
    for (const check of idle) {
      if (check.state === 'evaluated') expect(check).toMatchObject({ findings: [], judged: 0 });
    }
  });

  it('all of AWS down: the run ends, every read in a state, within the budget of calls', async () => {
    const { job } = await collectWith({}, { kind: 'error', status: 503, name: 'ServiceUnavailable' });
    expect(statesOf(job.records).filter((state) => state !== 'failed' && state !== 'throttled')).toEqual([]);
  });

  it('a unit whose time is over: its reads are failed or skipped, and the others are read', async () => {
    const outcome = await collectWith(
      { operation: 'DescribeVolumes', region: 'eu-west-1' },
      { kind: 'throttle', perSecond: 0, burst: 0 },
      { limits: { unitMinutes: 1 / 60 } },
    );
    expect(statesOf(recordsIn(outcome, { region: 'us-east-1' }).inside)).toEqual(['ok']);
    expect(failuresOf(outcome.job.records)).toContain('Deadline');
  });
});
