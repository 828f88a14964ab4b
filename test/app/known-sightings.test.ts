import { describe, expect, it } from 'vitest';
import { keepSightings, sightingsBefore } from '../../src/app/known-sightings.ts';
import { unknown } from '../../src/core/known.ts';
import { day } from '../../src/core/period.ts';
import { firstDaysOf, type Sightings, sightingsText } from '../../src/report/sightings.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { type MemoryStore, memoryStore } from '../support/memory-store.ts';

const SUMMARY = {
  report: 'f',
  exitCode: 0,
  coverage: 1,
  planned: 1,
  done: 1,
  seconds: 2,
  calls: 3,
  throttles: 0,
  paid: '0.1',
};

/** What a run of a day has left: one recommendation, named after the run. */
function left(run: string, asOf: string): Sightings {
  const seen = [{ fingerprint: run, firstSeen: day(asOf), lastSeen: day(asOf) }];
  return [{ check: 'ebs-unattached-volumes', account: '111122223333', region: 'us-east-1', seen }];
}

async function remember(store: MemoryStore, run: string, asOf: string, hour: number) {
  const runs = openRunStore(store, 'acme');
  const sightings = await runs.writeSightings(sightingsText(left(run, asOf)));
  const at = new Date(Date.UTC(2026, 10, 21, hour)).toISOString();
  await runs.writeHistory({ run, at, predecessor: null, content: { ...SUMMARY, asOf, sightings } });
  return sightings;
}

/** The run whose sightings a run goes on from. */
async function from(store: MemoryStore, run: string, asOf: string): Promise<string | null> {
  const runs = openRunStore(store, 'acme');
  const before = await sightingsBefore(runs, { run, asOf: day(asOf) }, await runs.history());
  return before && ([...firstDaysOf(before.sightings).keys()][0] ?? null);
}

describe('what is known of first days before a run', () => {
  it('is what the latest day up to its own has left, by another run', async () => {
    const store = memoryStore();
    expect(await from(store, 'eeeeeeee', '2026-11-20')).toBeNull();
    await remember(store, 'aaaaaaaa', '2026-11-19', 1);
    await remember(store, 'bbbbbbbb', '2026-11-20', 2);
    await remember(store, 'cccccccc', '2026-11-10', 3);
    await remember(store, 'dddddddd', '2026-11-21', 4);

    expect(await from(store, 'eeeeeeee', '2026-11-20')).toBe('bbbbbbbb');
    expect(await from(store, 'bbbbbbbb', '2026-11-20')).toBe('aaaaaaaa');
    expect(await from(store, 'eeeeeeee', '2026-11-12')).toBe('cccccccc');
  });

  it('is what the day before has left, where the latest cannot be read', async () => {
    const store = memoryStore();
    await remember(store, 'aaaaaaaa', '2026-11-19', 1);
    const latest = await remember(store, 'bbbbbbbb', '2026-11-20', 2);
    store.objects.delete(`tenants/acme/sightings/${latest}`);

    expect(await from(store, 'eeeeeeee', '2026-11-21')).toBe('aaaaaaaa');
  });
});

it('a run that did not look hands on what was known, and nothing where nothing was', async () => {
  const runs = openRunStore(memoryStore(), 'acme');
  const looked = {
    plan: { tenant: 'acme', asOf: day('2026-11-20') },
    collection: unknown<never>('denied', 'what runs in AWS', 'allow the permissions that this report names'),
    billChecks: [],
    recommendations: [],
  };

  expect(await keepSightings(runs, { ...looked, before: { hash: 'f00', sightings: [] } })).toBe('f00');
  expect(await keepSightings(runs, { ...looked, before: null })).toBeNull();
});
