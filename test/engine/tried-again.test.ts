import { expect, it } from 'vitest';
import type { UnitRecord } from '../../src/core/unit-result.ts';
import { isDone } from '../../src/core/unit-result.ts';
import { collectRig, named } from '../support/collect-rig.ts';
import { checkOf, isThing, type Thing, things, unitOf } from '../support/engine-world.ts';

const unit = unitOf('u', {
  reads: ['alarms', 'gateways', 'idle/metrics', 'images', 'old/metrics', 'snapshots', 'volumes'],
  checks: ['idle', 'old', 'unused'],
});

/** What is refused at a try: datasets by id, and metrics by the name of the metric. */
type Refused = readonly string[];

/**
 * A unit that is tried again and again. `idle` looks at gateways and their metric alone, `old` at volumes, their metric and
 * the snapshots that are read after them, `unused` at images and alarms.
 */
function world() {
  const asked: string[] = [];
  let refused: Refused = [];
  let before: ReadonlyMap<string, UnitRecord['result']> = new Map();
  const dataset = (id: string, after = {}) =>
    things(
      id,
      async function* ({ rows }): AsyncGenerator<Thing> {
        asked.push(id);
        if (refused.includes(id)) throw named('AccessDenied');
        for (const one of Object.keys(after)) expect(rows(one).filter(isThing)).toHaveLength(2);
        yield { id: `${id}-1`, size: 1 };
        yield { id: `${id}-2`, size: 0 };
      },
      { keeps: ['id'], after },
    );
  const volumes = dataset('volumes');
  const metricOf = (of: string, metricName: string) => ({
    [metricName]: {
      namespace: 'AWS/Test',
      metricName,
      statistic: 'Sum' as const,
      periodSeconds: 86_400,
      of,
      dimensions: { Id: 'id' },
    },
  });
  const checks = [
    checkOf('idle', 'ebs', { gateways: dataset('gateways') }, { metrics: metricOf('gateways', 'Bytes') }),
    checkOf(
      'old',
      'ebs',
      { volumes, snapshots: dataset('snapshots', { volumes }) },
      { metrics: metricOf('volumes', 'Operations') },
    ),
    checkOf('unused', 'ebs', { images: dataset('images'), alarms: dataset('alarms') }),
  ];
  return {
    /** What was asked of AWS by a try at which this is refused, and what it left. */
    async try(now: Refused): Promise<{ readonly asked: readonly string[]; readonly record: UnitRecord }> {
      asked.length = 0;
      refused = now;
      const rig = collectRig(checks);
      await rig.run([unit], {
        before,
        loadMetrics: async (requests) => {
          const names = new Set(requests.map(({ metricName }) => metricName));
          asked.push(...names);
          if ([...names].some((name) => refused.includes(name))) throw named('AccessDenied');
          return new Map(requests.map(({ key }) => [key, null]));
        },
      });
      const [record] = rig.records;
      if (!record) throw new TypeError('No record was written');
      before = new Map([[unit.id, record.result]]);
      return { asked: [...asked].sort(), record };
    },
  };
}

const statesOf = ({ result }: UnitRecord) =>
  Object.fromEntries(result.reads.map(({ read, state }) => [read, state]));
const WELL = {
  alarms: 'ok',
  gateways: 'ok',
  'idle/metrics': 'empty',
  images: 'ok',
  'old/metrics': 'empty',
  snapshots: 'ok',
  volumes: 'ok',
};
const EVERYTHING = ['Bytes', 'Operations', 'alarms', 'gateways', 'images', 'snapshots', 'volumes'];

it('a unit that is tried again asks for what was refused, and for nothing that was answered', async () => {
  const tries = world();
  const first = await tries.try(['images']);
  expect(first.asked).toEqual(EVERYTHING);
  expect(statesOf(first.record)).toEqual({ ...WELL, images: 'denied' });

  const second = await tries.try(['images']);
  expect(second.asked).toEqual(['images']);
  expect(second.record.result).toEqual(first.record.result);
});

it('once it is answered, what else its check needs is read once more, and all of it is judged', async () => {
  const whole = await world().try([]);
  const tries = world();
  await tries.try(['images']);
  const { asked, record } = await tries.try([]);
  expect(asked).toEqual(['alarms', 'images']);
  expect(record.result).toEqual(whole.record.result);
  expect(isDone(record.result)).toBe(true);
});

it('what a missing read comes after is read before it', async () => {
  const whole = await world().try([]);
  const tries = world();
  await tries.try(['snapshots']);
  const again = await tries.try(['snapshots']);
  expect(again.asked).toEqual(['snapshots', 'volumes']);
  expect(statesOf(again.record)).toEqual({ ...WELL, snapshots: 'denied' });
  // Nobody could judge by its metric before, and it is asked for with the rows that are judged.
  const last = await tries.try([]);
  expect(last.asked).toEqual(['Operations', 'snapshots', 'volumes']);
  expect(last.record.result).toEqual(whole.record.result);
});

it('metrics that are missing are asked for anew, of rows that are read anew', async () => {
  const whole = await world().try([]);
  const tries = world();
  await tries.try(['Operations']);
  const again = await tries.try([]);
  expect(again.asked).toEqual(['Operations', 'snapshots', 'volumes']);
  expect(again.record.result).toEqual(whole.record.result);
});

it('what was answered and is refused now is missing to the check that waits for it, and to no other', async () => {
  const tries = world();
  const first = await tries.try(['images', 'snapshots']);
  // Its rows were to be judged at last, together with the images.
  const second = await tries.try(['alarms', 'snapshots', 'volumes']);
  expect(statesOf(second.record)).toEqual({
    ...WELL,
    alarms: 'denied',
    snapshots: 'denied',
    volumes: 'denied',
  });
  expect(second.record.result.checks).toMatchObject([
    { check: 'idle', state: 'evaluated' },
    { check: 'old', state: 'not-evaluated', missing: ['snapshots', 'volumes'] },
    { check: 'unused', state: 'not-evaluated', missing: ['alarms'] },
  ]);
  expect(second.record.result.checks[0]).toEqual(first.record.result.checks[0]);
  const whole = await world().try([]);
  const last = await tries.try([]);
  expect(last.record.result).toEqual(whole.record.result);
});

it('a check is judged again that failed on what was read', async () => {
  let broken = true;
  let loads = 0;
  const volumes = things('volumes', async function* () {
    loads += 1;
    yield { id: 'vol-1', size: 1 };
  });
  const check = checkOf(
    'unattached',
    'ebs',
    { volumes },
    {
      *evaluate() {
        if (broken) throw new RangeError('bad row');
        yield { resourceId: 'vol-1', evidence: 'well read', claims: [] };
      },
    },
  );
  const one = unitOf('u');
  const first = collectRig([check]);
  await first.run([one]);
  const [failed] = first.records;
  expect(failed?.result.checks).toMatchObject([{ fault: { errorClass: 'CheckFault' } }]);
  broken = false;
  const second = collectRig([check]);
  await second.run([one], { before: new Map(failed ? [['u', failed.result]] : []) });
  expect(second.records[0]?.result.checks).toMatchObject([{ state: 'evaluated', findings: [{}] }]);
  expect(loads).toBe(2);
});
