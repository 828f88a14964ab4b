import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/core/ledger.ts';
import { isDone, type UnitRecord } from '../../src/core/unit-result.ts';
import { type Attempt, wasTried } from '../../src/engine/attempt.ts';
import { leftByTries } from '../../src/engine/best-records.ts';
import { collectionOf } from '../../src/engine/collection-of.ts';
import { outstandingUnits, type WorkToDo } from '../../src/engine/outstanding-units.ts';
import { collectRig, LIMITS, named } from '../support/collect-rig.ts';
import { checkOf, planOf, type Thing, things, unitOf } from '../support/engine-world.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const DATASETS = ['gateways', 'snapshots', 'volumes'];
const ACCOUNTS = ['0', '1', '2', '3', '4'];
const units = ACCOUNTS.map((account) =>
  unitOf(`u${account}`, { account, reads: DATASETS, checks: ['idle', 'old'] }),
);
const plan = planOf(units);

/** `kill` stops the whole job in the middle of a read; `hang` lets the read run into its deadline. */
type Fault = 'ThrottlingException' | 'AccessDenied' | 'InternalError' | 'half' | 'hang' | 'kill';

/** What befalls the loads of one dataset of one account, one after the other; then it is well. */
type Schedule = ReadonlyMap<string, readonly Fault[]>;

/** A store that outlives jobs: results, attempts, and how often each read was begun. */
class Memory {
  readonly done: UnitRecord[] = [];
  readonly attempts: Attempt[] = [];
  readonly loads = new Map<string, number>();

  write(record: UnitRecord): void {
    const { unit } = record.result;
    if (isDone(record.result)) this.done.push(record);
    else if (wasTried(record.result)) {
      const n = this.attempts.filter((one) => one.record.result.unit === unit).length + 1;
      this.attempts.push({ n, record });
    }
  }

  ids(): ReadonlySet<string> {
    return new Set(this.done.map(({ result }) => result.unit));
  }
}

function collected({ done, attempts }: Memory) {
  return collectionOf(plan, [...done].reverse(), { attempts, cancelled: false });
}

/** One job over what is left. */
async function job(memory: Memory, schedule: Schedule, what: WorkToDo): Promise<void> {
  const clock = virtualClock();
  const stop = new AbortController();
  const dataset = (id: string, after = {}) =>
    things(
      id,
      async function* ({ account }): AsyncGenerator<Thing> {
        const key = `${account} ${id}`;
        const load = memory.loads.get(key) ?? 0;
        memory.loads.set(key, load + 1);
        await clock.sleep(Number(account) * 10);
        const fault = schedule.get(key)?.[load];
        if (fault === 'kill') stop.abort(named('Killed'));
        if (fault === 'kill' || fault === 'hang') await new Promise(() => undefined);
        yield { id: `${id}-1`, size: 1 };
        if (fault) throw named(fault);
        yield { id: `${id}-2`, size: 0 };
      },
      { keeps: ['id'], after },
    );
  const volumes = dataset('volumes');
  const checks = [
    checkOf('idle', 'ebs', { gateways: dataset('gateways') }),
    checkOf('old', 'ebs', { snapshots: dataset('snapshots', { volumes }) }, { thresholds: { days: 1 } }),
  ];
  await collectRig(checks, clock).run(outstandingUnits(plan, memory.ids(), memory.attempts, what), {
    plan,
    before: leftByTries(memory.attempts),
    limits: { ...LIMITS, concurrency: 2, reads: new Map(DATASETS.map((id) => [id, { seconds: 20 }])) },
    signal: stop.signal,
    write: async (record) => memory.write(record),
  });
}

const fault = fc.constantFrom<Fault>(
  'ThrottlingException',
  'AccessDenied',
  'InternalError',
  'half',
  'hang',
  'kill',
);
const schedules = fc
  .array(
    fc.tuple(fc.constantFrom(...ACCOUNTS), fc.constantFrom(...DATASETS), fc.array(fault, { maxLength: 3 })),
    {
      maxLength: 10,
      size: 'max',
    },
  )
  .map((rows): Schedule => new Map(rows.map(([account, id, faults]) => [`${account} ${id}`, faults])));

describe('a run that is taken up again and again', () => {
  it('ends with the bytes of a run without faults, and reads nothing again that is done', async () => {
    const well = new Memory();
    await job(well, new Map(), 'resume');
    const expected = JSON.stringify(collected(well));
    expect(coverageOf(collected(well).ledger)).toMatchObject({ planned: 15, ratio: 1 });
    expect(collected(well).findings).toHaveLength(10);

    await fc.assert(
      fc.asyncProperty(schedules, async (schedule) => {
        const memory = new Memory();
        const faults = [...schedule.values()].reduce((sum, { length }) => sum + length, 0);
        for (let round = 0; memory.ids().size < units.length; round += 1) {
          expect(round).toBeLessThanOrEqual(faults);
          const before = new Map(memory.loads);
          const done = memory.ids();
          const left = outstandingUnits(plan, done, memory.attempts, 'resume');
          await job(memory, schedule, left.length > 0 ? 'resume' : 'reprocess');
          for (const { id, account } of units.filter((unit) => done.has(unit.id))) {
            const again = DATASETS.filter(
              (one) => memory.loads.get(`${account} ${one}`) !== before.get(`${account} ${one}`),
            );
            expect({ id, again }).toEqual({ id, again: [] });
          }
          const { planned, byState } = coverageOf(collected(memory).ledger);
          expect(planned).toBe(15);
          expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(planned);
        }
        expect(memory.done).toHaveLength(units.length);
        expect(JSON.stringify(collected(memory))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never takes a half-read list for a whole one', async () => {
    const memory = new Memory();
    await job(memory, new Map([['0 volumes', ['half']]]), 'resume');
    const rows = collected(memory).ledger.filter(({ account }) => account === '0');
    expect(rows.map(({ dataset, state, rows: count }) => ({ dataset, state, count }))).toEqual([
      { dataset: 'gateways', state: 'ok', count: 2 },
      { dataset: 'snapshots', state: 'failed', count: null },
      { dataset: 'volumes', state: 'failed', count: null },
    ]);
    const found = collected(memory).findings.filter(({ account }) => account === '0');
    expect(found.map(({ check }) => check)).toEqual(['idle']);
    const reads = memory.attempts.flatMap(({ record }) => record.result.reads);
    expect(reads.map(({ read, kept }) => [read, kept.length])).toEqual([
      ['gateways', 2],
      ['snapshots', 0],
      ['volumes', 0],
    ]);
  });
});
