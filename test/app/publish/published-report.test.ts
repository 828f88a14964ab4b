import { describe, expect, test } from 'vitest';
import { keepPublished, readPublished } from '../../../src/app/publish/published-report.ts';
import { openRunStore } from '../../../src/store/run-store.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { memoryStore } from '../../support/memory-store.ts';

const RUN = '0123456789abcdef';

describe('a report that is kept to be published', () => {
  test('comes back whole, amounts and all', async () => {
    const runStore = openRunStore(memoryStore(), 'shop');
    const published = { run: RUN, report: REPORT, notes: null };
    const hash = await keepPublished(runStore, published);
    expect(await readPublished(runStore, RUN, hash)).toEqual(published);
  });

  test('of another version, of another run or gone, it is none', async () => {
    const runStore = openRunStore(memoryStore(), 'shop');
    const older = { ...REPORT, schemaVersion: 0 };
    const hash = await keepPublished(runStore, { run: RUN, report: older, notes: null });
    expect(await readPublished(runStore, RUN, hash)).toBeNull();
    const other = await runStore.writeInput(
      RUN,
      JSON.stringify({ run: 'other', report: { schemaVersion: 1 } }),
    );
    expect(await readPublished(runStore, RUN, other)).toBeNull();
    expect(await readPublished(runStore, RUN, 'a'.repeat(64))).toBeNull();
  });
});
