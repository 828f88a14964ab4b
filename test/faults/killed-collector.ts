import { createFileStore } from '../../src/platform/store/file-store.ts';
import { openRig } from './rig.ts';
import { storedJob } from './stored-run.ts';

/** Collects into the folder given, a line for each object that is written; waits for its end after as many as are given. */
const [, , folder = '', writes = ''] = process.argv;
await using rig = await openRig({ limits: { concurrency: 2 } });
const store = createFileStore({ folder });
let written = 0;
const told: typeof store = {
  ...store,
  async create(key, body) {
    const outcome = await rig.clock.hold(store.create(key, body));
    written += 1;
    process.stdout.write(`${key}\n`);
    // Nothing of this process happens after this but its death.
    if (written === Number(writes)) await rig.clock.hold(new Promise(() => setInterval(() => {}, 1_000)));
    return outcome;
  },
};
await storedJob(rig, told, { worker: 'killed', unitTakes: 1_000 });
