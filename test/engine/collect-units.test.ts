import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MetricDeclaration } from '../../src/core/check.ts';
import type { MetricRequest } from '../../src/core/metric-request.ts';
import { STOP_BUDGET } from '../../src/core/stop-budget.ts';
import type { ReadLimits } from '../../src/engine/collect-contract.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { collectRig, LIMITS, named, plainFailure } from '../support/collect-rig.ts';
import { checkOf, isThing, planOf, rowsOf, things, unitOf } from '../support/engine-world.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const MINUTE = 60_000;

const used = { id: 'vol-1', size: 0 };
const idle = { id: 'vol-2', size: 5 };

/** Never answers, and pays no attention to the signal. */
async function* hang(): AsyncGenerator<never> {
  await new Promise(() => undefined);
}

function failing(name: string) {
  return async function* (): AsyncGenerator<never> {
    yield* await Promise.reject<never[]>(named(name));
  };
}

describe('a unit', () => {
  it('loads each dataset once, judges, and keeps only the columns that are kept', async () => {
    let loads = 0;
    const volumes = things(
      'volumes',
      async function* () {
        loads += 1;
        yield idle;
        yield used;
      },
      { keeps: ['id'] },
    );
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes }), checkOf('large', 'ebs', { volumes })]);
    const summary = await rig.run([unitOf('u', { checks: ['large', 'unattached'] })]);
    expect(loads).toBe(1);
    const finding = { resourceId: 'vol-2', evidence: 'size 5', claims: [] };
    const evaluated = { state: 'evaluated', judged: 2, findings: [finding], undecided: [] };
    expect(rig.records.map(({ result }) => result)).toEqual([
      {
        unit: 'u',
        reads: [
          { read: 'volumes', state: 'ok', rows: 2, failure: null, kept: [{ id: 'vol-1' }, { id: 'vol-2' }] },
        ],
        checks: [
          { check: 'large', ...evaluated },
          { check: 'unattached', ...evaluated },
        ],
      },
    ]);
    expect(summary).toMatchObject({ units: 1, done: 1, incomplete: 0, outOfTime: 0, cancelled: false });
    expect(rig.flushes).toBe(1);
    // No timer of a deadline outlives its read.
    expect(rig.clock.sleepers()).toBe(0);
  });

  it('says empty where there is nothing, and only there', async () => {
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes: things('volumes', rowsOf()) })]);
    await rig.run([unitOf('u')]);
    expect(rig.records[0]?.result.reads[0]).toMatchObject({ state: 'empty', rows: 0, failure: null });
    expect(rig.records[0]?.result.checks[0]).toMatchObject({ state: 'evaluated', judged: 0, findings: [] });
  });

  it('gives a loader the rows it declared, and no others', async () => {
    const volumes = things('volumes', rowsOf(idle));
    const snapshots = things(
      'snapshots',
      async function* ({ rows }) {
        for (const row of rows('volumes')) if (isThing(row)) yield { id: `of-${row.id}`, size: 1 };
      },
      { after: { volumes } },
    );
    const nosy = things('zzz', async function* ({ rows }) {
      yield* rows('volumes').filter(isThing);
    });
    const rig = collectRig([checkOf('old', 'ebs', { snapshots, nosy })]);
    await rig.run([unitOf('u', { reads: ['snapshots', 'volumes', 'zzz'], checks: ['old'] })]);
    const { reads, checks } = rig.records[0]?.result ?? { reads: [], checks: [] };
    expect(reads.map(({ read, state }) => `${read} ${state}`)).toEqual([
      'snapshots ok',
      'volumes ok',
      'zzz failed',
    ]);
    expect(checks).toEqual([{ check: 'old', state: 'not-evaluated', missing: ['zzz'] }]);
  });

  it('ends what needs a missing read as that read ended, and judges the rest', async () => {
    const volumes = things('volumes', failing('AccessDenied'));
    const snapshots = things('snapshots', rowsOf(idle), { after: { volumes } });
    const gateways = things('gateways', rowsOf(idle));
    const rig = collectRig([
      checkOf('unattached', 'ebs', { volumes }, { metrics: { ops: metricOf('volumes') } }),
      checkOf('old', 'ebs', { snapshots }),
      checkOf('idle', 'ebs', { gateways }),
    ]);
    const reads = ['gateways', 'snapshots', 'unattached/metrics', 'volumes'];
    const summary = await rig.run([unitOf('u', { reads, checks: ['idle', 'old', 'unattached'] })]);
    const [record] = rig.records;
    const denied = (...missingPermissions: string[]) => ({
      state: 'denied',
      rows: null,
      failure: { errorClass: 'AccessDenied', missingPermissions },
    });
    const volumesRead = 'Test:Describevolumes';
    // One round of repair is enough: what a read needs itself is named although it was not tried.
    expect(record?.result.reads).toMatchObject([
      { read: 'gateways', state: 'ok' },
      { read: 'snapshots', ...denied('Test:Describesnapshots', volumesRead) },
      { read: 'unattached/metrics', ...denied('CloudWatch:GetMetricData', volumesRead) },
      { read: 'volumes', ...denied(volumesRead) },
    ]);
    expect(record?.result.reads[1]?.failure?.message).toBe(
      'It needs volumes, which is missing: Refused. Whether it is allowed itself was not tried.',
    );
    expect(record?.result.checks).toMatchObject([
      { check: 'idle', state: 'evaluated', judged: 1 },
      { check: 'old', state: 'not-evaluated', missing: ['snapshots'] },
      { check: 'unattached', state: 'not-evaluated', missing: ['unattached/metrics', 'volumes'] },
    ]);
    expect(summary).toMatchObject({ done: 0, incomplete: 1 });
  });

  it.each([
    ['eu-west-1', 'eu-west-1', undefined],
    ['global', 'us-east-1', undefined],
    ['global', 'cn-north-1', 'cn-north-1'],
    ['organization', 'us-east-1', undefined],
  ])('of %s is read in the region %s', async (region, expected, homeRegion) => {
    const asked: string[] = [];
    const volumes = things('volumes', async function* (context) {
      asked.push(context.region);
      yield used;
    });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes })]);
    await rig.run([unitOf('u', { region })], {
      ...(homeRegion ? { homeRegion } : {}),
      at: (place) => {
        asked.push(place.region);
        return { client: () => expect.fail('called') };
      },
    });
    expect(asked).toEqual([expected, expected]);
  });

  it('keeps no rows of a dataset that broke off half-way', async () => {
    const volumes = things('volumes', async function* () {
      yield idle;
      throw named('InternalError');
    });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes })]);
    await rig.run([unitOf('u')]);
    expect(rig.records[0]?.result).toMatchObject({
      reads: [{ state: 'failed', rows: null, kept: [] }],
      checks: [{ state: 'not-evaluated', missing: ['volumes'] }],
    });
  });

  it('makes a dead letter of a check that throws, and goes on with the other units', async () => {
    const volumes = things('volumes', async function* ({ account }) {
      yield { id: account, size: 1 };
    });
    const check = checkOf(
      'unattached',
      'ebs',
      { volumes },
      {
        *evaluate({ volumes: rows = [] }) {
          for (const row of rows) {
            if (!isThing(row)) continue;
            if (row.id === '111111111111') throw new RangeError(`bad row ${row.id}`);
            yield { resourceId: row.id, evidence: 'well read', claims: [] };
          }
        },
      },
    );
    const rig = collectRig([check]);
    const units = [unitOf('bad'), unitOf('good', { account: '222222222222' })];
    const summary = await rig.run(units);
    expect(summary).toMatchObject({ done: 1, incomplete: 1 });
    const bad = rig.records.find(({ result }) => result.unit === 'bad');
    const fault = { errorClass: 'CheckFault', poison: true };
    expect(bad?.result.checks).toMatchObject([{ state: 'not-evaluated', missing: [], fault }]);
    expect(JSON.stringify(bad)).not.toContain('bad row');
    expect(rig.logged).toEqual([['error', expect.stringContaining('RangeError')]]);
    const attempts = rig.records.map((record) => ({ n: 1, record }));
    const collection = collectionOf(planOf(units), [], { attempts, cancelled: false });
    expect(collection.deadLetters).toMatchObject([{ unit: 'bad', errorClass: 'CheckFault', poison: true }]);
  });

  it('counts what it cost', async () => {
    const volumes = things('volumes', async function* ({ metricsAsked }) {
      metricsAsked(7);
      yield used;
    });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes })]);
    const { cost } = await rig.run([unitOf('u')], {
      at: (_place, meter) => {
        meter.called('EC2:DescribeVolumes');
        meter.attempted('throttled');
        meter.attempted('answered');
        meter.costExplorerAsked?.();
        return { client: () => expect.fail('called') };
      },
    });
    expect(cost).toEqual({
      seconds: 0,
      calls: 2,
      pages: 1,
      throttles: 1,
      retries: 1,
      metrics: 7,
      costExplorerRequests: 1,
    });
  });
});

describe('metrics of a check', () => {
  const bytes = { points: [{ start: '2026-11-20T00:00:00Z', value: 0 }] };

  it('are asked for each row over whole periods, and looked up by it', async () => {
    const asked: MetricRequest[] = [];
    const seen: unknown[] = [];
    const volumes = things('volumes', rowsOf(used, idle, { id: '', size: 0 }));
    const check = checkOf(
      'unattached',
      'ebs',
      { volumes },
      {
        metrics: { ops: metricOf('volumes') },
        *evaluate({ volumes: rows = [] }, { metric }) {
          for (const row of rows) {
            seen.push(metric('ops', row));
            if (isThing(row)) yield { resourceId: row.id, reason: 'no datapoint' };
          }
        },
      },
    );
    const rig = collectRig([check]);
    await rig.run([unitOf('u', { reads: ['unattached/metrics', 'volumes'] })], {
      loadMetrics: async (requests) => {
        asked.push(...requests);
        return new Map(requests.map(({ key }, index) => [key, index === 0 ? bytes : null]));
      },
    });
    expect(asked.map(({ dimensions, start, end }) => ({ dimensions, start, end }))).toEqual(
      ['vol-1', 'vol-2'].map((VolumeId) => ({
        dimensions: { VolumeId },
        start: '2026-11-07T00:00:00.000Z',
        end: '2026-11-21T00:00:00.000Z',
      })),
    );
    expect(seen).toEqual([bytes, null, null]);
    expect(rig.records[0]?.result).toMatchObject({
      reads: [
        { read: 'unattached/metrics', state: 'ok', rows: 1 },
        { read: 'volumes', rows: 3 },
      ],
      checks: [{ state: 'evaluated', judged: 0, undecided: [{}, {}, {}] }],
    });
  });

  it('that several checks of a unit ask for are asked once, and paid for once', async () => {
    const asked: MetricRequest[] = [];
    const seen: unknown[] = [];
    const volumes = things('volumes', rowsOf(used, idle));
    const check = (id: string, metrics: Readonly<Record<string, MetricDeclaration>>) =>
      checkOf(
        id,
        'ebs',
        { volumes },
        {
          metrics,
          *evaluate({ volumes: rows = [] }, { metric }) {
            for (const row of rows) for (const name of Object.keys(metrics)) seen.push(metric(name, row));
            yield* [];
          },
        },
      );
    const ops = metricOf('volumes');
    const rig = collectRig([
      check('first', { ops, again: ops }),
      check('second', { same: ops, other: { ...ops, statistic: 'Maximum' } }),
    ]);
    await rig.run(
      [unitOf('u', { checks: ['first', 'second'], reads: ['first/metrics', 'second/metrics', 'volumes'] })],
      {
        loadMetrics: async (requests, { metricsAsked }) => {
          metricsAsked(requests.length);
          asked.push(...requests);
          return new Map(requests.map(({ key }) => [key, bytes]));
        },
      },
    );
    expect(asked.map(({ statistic, dimensions }) => `${statistic} ${dimensions['VolumeId']}`)).toEqual([
      `${ops.statistic} vol-1`,
      `${ops.statistic} vol-2`,
      'Maximum vol-1',
      'Maximum vol-2',
    ]);
    expect(seen).toEqual(Array(8).fill(bytes));
    expect(rig.records[0]?.cost.metrics).toBe(4);
  });

  it.each([{}, { ops: metricOf('volumes') }])(
    'are those it declares (%j), and no others',
    async (metrics) => {
      const check = checkOf(
        'unattached',
        'ebs',
        { volumes: things('volumes', rowsOf(used)) },
        {
          metrics,
          *evaluate({ volumes: rows = [] }, { metric }) {
            for (const row of rows) if (metric('other', row) === null) yield* [];
          },
        },
      );
      const rig = collectRig([check]);
      const reads = Object.keys(metrics).length > 0 ? ['unattached/metrics', 'volumes'] : ['volumes'];
      await rig.run([unitOf('u', { reads })]);
      expect(rig.records[0]?.result.checks).toMatchObject([{ fault: { errorClass: 'CheckFault' } }]);
      expect(rig.logged[0]?.[1]).toContain('does not declare');
    },
  );

  it('that cannot be read leave the check without a judgement', async () => {
    const volumes = things('volumes', rowsOf(idle));
    const rig = collectRig([
      checkOf('unattached', 'ebs', { volumes }, { metrics: { ops: metricOf('volumes') } }),
    ]);
    await rig.run([unitOf('u', { reads: ['unattached/metrics', 'volumes'] })], {
      loadMetrics: () => Promise.reject(named('AccessDenied')),
    });
    expect(rig.records[0]?.result).toMatchObject({
      reads: [
        {
          read: 'unattached/metrics',
          state: 'denied',
          failure: { missingPermissions: ['CloudWatch:GetMetricData'] },
        },
        { read: 'volumes', state: 'ok' },
      ],
      checks: [{ state: 'not-evaluated', missing: ['unattached/metrics'] }],
    });
  });

  it.each([
    ['parts of all of them', () => 'incomplete' as const, 'failed'],
    ['no datapoint of any', () => null, 'empty'],
    ['parts of one beside no datapoint of others', (n: number) => (n === 0 ? 'incomplete' : null), 'empty'],
  ] as const)('are told apart: %s', async (_, answer, state) => {
    const rig = collectRig([
      checkOf(
        'unattached',
        'ebs',
        { volumes: things('volumes', rowsOf(idle, used)) },
        { metrics: { ops: metricOf('volumes') } },
      ),
    ]);
    await rig.run([unitOf('u', { reads: ['unattached/metrics', 'volumes'] })], {
      loadMetrics: async (requests) => new Map(requests.map(({ key }, index) => [key, answer(index)])),
    });
    expect(rig.records[0]?.result.reads[0]).toMatchObject({ read: 'unattached/metrics', state });
  });
});

describe('deadlines', () => {
  const ebs = (loader: typeof hang) => checkOf('unattached', 'ebs', { volumes: things('volumes', loader) });

  it('end a read that never answers, and skip what its unit has no more time for', async () => {
    const rig = collectRig([
      checkOf('unattached', 'ebs', {
        volumes: things('volumes', hang),
        zones: things('zones', rowsOf(idle)),
      }),
    ]);
    await rig.run([unitOf('u', { reads: ['volumes', 'zones'] })]);
    expect(rig.clock.elapsed()).toBe(10 * MINUTE);
    expect(rig.records[0]?.result.reads).toMatchObject([
      { read: 'volumes', state: 'failed', failure: { errorClass: 'Deadline' } },
      { read: 'zones', state: 'skipped', failure: { errorClass: 'Deadline' } },
    ]);
  });

  it('end a read that goes on for ever and pays no attention', async () => {
    let yielded = 0;
    const rig = collectRig([
      checkOf('unattached', 'ebs', {
        volumes: things('volumes', async function* () {
          for (;;) {
            await turns(1);
            yielded += 1;
            yield used;
          }
        }),
      }),
    ]);
    await rig.run([unitOf('u')]);
    expect(rig.records[0]?.result.reads).toMatchObject([{ state: 'failed', rows: null }]);
    await turns(2);
    const before = yielded;
    await turns(5);
    expect(yielded).toBe(before);
  });

  it('are those of the dataset where it has some, and of the configuration before them', async () => {
    const limits: ReadLimits[] = [];
    const volumes = things('volumes', hang, { limits: { attempts: 2, seconds: 30 } });
    const zones = things('zones', hang, { limits: { attempts: 5, seconds: 90 } });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes, zones })]);
    await rig.run([unitOf('u', { reads: ['volumes', 'zones'] })], {
      limits: { ...LIMITS, reads: new Map([['zones', { seconds: 20 }]]) },
      at: (_place, _meter, given) => {
        limits.push(given);
        return { client: () => expect.fail('called') };
      },
    });
    expect(rig.clock.elapsed()).toBe(50_000);
    expect(limits).toEqual([
      { attempts: 2, seconds: 30 },
      { attempts: 5, seconds: 20 },
    ]);
  });

  it('begin no unit at 80 % of the time of the job; what is left is skipped and was no attempt', async () => {
    const units = Array.from({ length: 8 }, (_, index) => unitOf(`u${index}`));
    const rig = collectRig([ebs(hang)]);
    const summary = await rig.run(units, { limits: { ...LIMITS, concurrency: 1, jobMinutes: 30 } });
    // Three units of ten minutes: the third began at 20 of 24 minutes and was cut off at 28.5.
    expect(rig.clock.elapsed()).toBe(28.5 * MINUTE);
    expect(summary).toMatchObject({ done: 0, incomplete: 2, outOfTime: 6 });
    const classes = rig.records.map(({ result }) => result.reads[0]?.failure?.errorClass);
    expect(classes).toEqual([...Array(2).fill('Deadline'), ...Array(6).fill('JobTime')]);
    const states = rig.records.map(({ result }) => result.reads[0]?.state);
    expect(states).toEqual([...Array(2).fill('failed'), ...Array(6).fill('skipped')]);
    expect(rig.records.at(-1)?.result.checks).toEqual([
      { check: 'unattached', state: 'not-evaluated', missing: ['volumes'] },
    ]);
  });

  it('count from when the job began, not from when it came to its units', async () => {
    const rig = collectRig([ebs(hang)]);
    const began = new Date(rig.clock.now().getTime() - 50 * MINUTE);
    const summary = await rig.run([unitOf('u')], { began });
    expect(summary).toMatchObject({ outOfTime: 1 });
    expect(rig.clock.elapsed()).toBe(0);
  });
});

describe('a job', () => {
  const volumes = (loader: typeof hang) =>
    checkOf('unattached', 'ebs', { volumes: things('volumes', loader) });

  it('works on so many units at a time, the longest first', async () => {
    const rig = collectRig([]);
    const begun: string[] = [];
    let under = 0;
    let most = 0;
    const slow = things('volumes', async function* ({ account }) {
      begun.push(account);
      most = Math.max(most, ++under);
      await rig.clock.sleep(1000);
      under -= 1;
      yield used;
    });
    const units = Array.from({ length: 9 }, (_, index) =>
      unitOf(`u${index}`, { account: `${index}`, expectedSeconds: index }),
    );
    await collectRig([checkOf('unattached', 'ebs', { volumes: slow })], rig.clock).run(units, {
      limits: { ...LIMITS, concurrency: 3 },
    });
    expect(most).toBe(3);
    expect(begun).toEqual(['8', '7', '6', '5', '4', '3', '2', '1', '0']);
    expect(rig.clock.elapsed()).toBe(3000);
  });

  it('stops at once when it is cancelled: what was done is safe, what is under way is left behind', async () => {
    const cancel = new AbortController();
    const clock = virtualClock();
    const loader = things('volumes', async function* ({ account, signal }) {
      if (account === '1') return;
      if (account === '2') {
        await clock.sleep(60_000);
        cancel.abort(named('Interrupted'));
      }
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      yield used;
    });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes: loader })], clock);
    const units = ['1', '2', '3', '4'].map((account) => unitOf(`u${account}`, { account }));
    const asked: unknown[] = [];
    const summary = await rig.run(units, {
      signal: cancel.signal,
      limits: { ...LIMITS, concurrency: 3 },
      failureOf: (error, operations) => {
        asked.push(error);
        return plainFailure(error, operations);
      },
    });
    expect(summary).toMatchObject({ units: 4, done: 1, incomplete: 0, cancelled: true });
    expect(rig.records.map(({ result }) => result.unit)).toEqual(['u1']);
    expect(rig.flushes).toBe(1);
    expect(clock.elapsed()).toBe(60_000);
    await turns(3);
    expect(rig.records).toHaveLength(1);
    // That a person stopped the run is no failure of a read.
    expect(asked).toEqual([]);
  });

  it('writes nothing more once it was told to stop', async () => {
    const cancel = new AbortController();
    const check = checkOf(
      'unattached',
      'ebs',
      { volumes: things('volumes', rowsOf(idle)) },
      {
        *evaluate() {
          cancel.abort();
          yield* [];
        },
      },
    );
    const rig = collectRig([check]);
    expect(await rig.run([unitOf('u')], { signal: cancel.signal })).toMatchObject({ cancelled: true });
    await turns(3);
    expect(rig.records).toEqual([]);
  });

  it('waits for the store when it is cancelled, but says that it gave up before the process ends', async () => {
    const rig = collectRig([volumes(hang)]);
    const cancel = new AbortController();
    const running = rig.run([unitOf('u')], {
      signal: cancel.signal,
      flush: () => new Promise(() => undefined),
    });
    cancel.abort();
    expect(await running).toMatchObject({ cancelled: true, done: 0 });
    expect(rig.clock.elapsed()).toBe(STOP_BUDGET.flushed);
    expect(STOP_BUDGET.flushed).toBeLessThan(STOP_BUDGET.ended);
    expect(rig.logged.map(([level]) => level)).toEqual(['error']);
  });

  it('ends with the fault of the store where a record cannot be kept, and leaves nothing running', async () => {
    const cancelledReads: unknown[] = [];
    const loader = things('volumes', async function* ({ account, signal }) {
      if (account === '1') return;
      signal.addEventListener('abort', () => cancelledReads.push(account));
      await new Promise(() => undefined);
      yield used;
    });
    const rig = collectRig([checkOf('unattached', 'ebs', { volumes: loader })]);
    const units = ['1', '2'].map((account) => unitOf(`u${account}`, { account }));
    const running = rig.run(units, { write: () => Promise.reject(named('StoreUnavailable')) });
    await expect(running).rejects.toThrow('StoreUnavailable');
    expect(cancelledReads).toEqual(['2']);
    expect(rig.flushes).toBe(1);
  });

  it('touches nothing where a unit is another tenant’s', async () => {
    const rig = collectRig([volumes(hang)]);
    const own = unitOf('u');
    const stranger = unitOf('v', { tenant: 'other' });
    const refused = expect.objectContaining({ code: 'TENANT_MISMATCH' });
    await expect(rig.run([own, stranger])).rejects.toEqual(refused);
    const elsewhere = unitOf('w', { account: '999999999999' });
    const plan = planOf([own]);
    await expect(rig.run([elsewhere], { plan })).rejects.toEqual(refused);
    await expect(rig.run([unitOf('x')], { plan })).rejects.toEqual(refused);
    expect(rig.records).toEqual([]);
  });

  it('says so where the plan is of a version that knew other reads', async () => {
    const rig = collectRig([volumes(hang)]);
    const unknown = expect.objectContaining({ code: 'INPUT_INVALID' });
    await expect(rig.run([unitOf('u', { reads: ['tables'] })])).rejects.toEqual(unknown);
    await expect(rig.run([unitOf('u', { serviceGroup: 'gone' })])).rejects.toEqual(unknown);
    await expect(rig.run([unitOf('u', { checks: ['gone'] })])).rejects.toEqual(unknown);
  });

  it('has nothing to do without units', async () => {
    const rig = collectRig([]);
    expect(await rig.run([])).toMatchObject({ units: 0, done: 0, cancelled: false });
  });

  it('says the same whatever the order in which AWS answers', async () => {
    const texts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.array(fc.nat(5000), { minLength: 6, maxLength: 6 }),
        async (order, delays) => {
          const clock = virtualClock();
          const loader = things(
            'volumes',
            async function* ({ account }) {
              await clock.sleep(delays[Number(account)] ?? 0);
              for (const index of order) yield { id: `vol-${index}`, size: index % 2 };
            },
            { keeps: ['id'] },
          );
          const rig = collectRig([checkOf('unattached', 'ebs', { volumes: loader })], clock);
          const units = Array.from({ length: 6 }, (_, index) => unitOf(`u${index}`, { account: `${index}` }));
          await rig.run(units);
          const parts = { attempts: [], cancelled: false };
          texts.add(JSON.stringify(collectionOf(planOf(units), rig.records, parts)));
          expect(texts.size).toBe(1);
        },
      ),
      { numRuns: 25 },
    );
  });
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

function metricOf(of: string) {
  return {
    namespace: 'AWS/EBS',
    metricName: 'VolumeReadOps',
    statistic: 'Sum',
    periodSeconds: 86_400,
    of,
    dimensions: { VolumeId: 'id' },
  } as const;
}
