import { expect, it } from 'vitest';
import { openRunStore } from '../../src/store/run-store.ts';
import { memoryStore } from '../support/memory-store.ts';
import { flipped, keysBelow } from './stored-examples.ts';

it('what is known of first days is kept under its hash, beside all runs, and not believed when it was altered', async () => {
  const store = memoryStore();
  const runs = openRunStore(store, 'acme');
  const hash = await runs.writeSightings('known');

  expect(await runs.writeSightings('known')).toBe(hash);
  expect(await keysBelow(store, 'tenants/')).toEqual([`tenants/acme/sightings/${hash}`]);
  expect(await runs.readSightings(hash)).toBe('known');
  expect(await openRunStore(store, 'other').readSightings(hash)).toBeNull();
  for (const [key, object] of store.objects)
    store.objects.set(key, { ...object, body: flipped(object.body, 12) });
  expect(await runs.readSightings(hash)).toBeNull();
});
