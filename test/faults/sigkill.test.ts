import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileStore } from '../../src/platform/store/file-store.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { openRig } from './rig.ts';
import { storedCollection, storedJob, storedText } from './stored-run.ts';

const newFolder = temporaryFolders();
const PROGRAM = join(import.meta.dirname, 'killed-collector.ts');

/** The keys that the process said it had written before it was killed with so many of them. */
async function killedAfter(writes: number, folder: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, [PROGRAM, folder, String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...COMPILE_CACHE },
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    if (said.split('\n').length > writes) child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return said.split('\n').filter((line) => line !== '');
}

it.each([1, 2, 3])(
  'a process of its own that is killed after %i objects: what it wrote is used, and the rest is read',
  { timeout: 60_000 },
  async (writes) => {
    await using rig = await openRig({ limits: { concurrency: 2 } });
    const whole = createFileStore({ folder: await newFolder() });
    await storedJob(rig, whole, { worker: 'whole' });
    const calls = rig.cloud.journal.length;

    const folder = await newFolder();
    const keys = await killedAfter(writes, folder);
    const store = createFileStore({ folder });
    expect((await Array.fromAsync(store.list(''))).map(({ key }) => key)).toEqual(keys.toSorted());
    const { units } = await storedCollection(rig, store);
    expect(units.done).toBeLessThan(units.planned);
    if (writes > 1) expect(units.done).toBeGreaterThan(0);

    const before = rig.cloud.journal.length;
    await storedJob(rig, store, { worker: 'resumed' });
    const asked = rig.cloud.journal.length - before;
    if (writes > 1) expect(asked).toBeLessThan(calls);
    expect(await storedText(rig, store)).toBe(await storedText(rig, whole));
  },
);
