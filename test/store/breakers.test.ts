import { describe, expect, it } from 'vitest';
import type { BreakerRow } from '../../src/core/run.ts';
import { writeDocument } from '../../src/store/document.ts';
import { openRunStore } from '../../src/store/run-store.ts';
import { memoryStore } from '../support/memory-store.ts';
import { flipped, keysBelow, logged, RUN } from './stored-examples.ts';

const row: BreakerRow = {
  account: '111122223333',
  region: 'eu-west-1',
  service: 'EC2',
  operation: null,
  opened: 1,
  state: 'open',
};
const breakers = `tenants/acme/runs/${RUN}/breakers`;

describe('circuit breakers', () => {
  it('of every job of a run are kept, and those of no other run are read', async () => {
    const store = memoryStore();
    const runs = openRunStore(store, 'acme');
    await runs.writeBreakers(RUN, { worker: 'aaaa', triesBefore: 0, rows: [row] });
    await runs.writeBreakers(RUN, { worker: 'mop-up', triesBefore: 2, rows: [row] });
    await runs.writeBreakers('00000000000000ee', { worker: 'aaaa', triesBefore: 0, rows: [row] });

    expect(await runs.breakers(RUN)).toEqual([row, row]);
    expect(await keysBelow(store, breakers)).toEqual([
      expect.stringMatching(new RegExp(`^${breakers}/aaaa-[0-9a-f]{32}\\.json$`)),
      expect.stringMatching(new RegExp(`^${breakers}/mop-up-[0-9a-f]{32}\\.json$`)),
    ]);
  });

  it('of operations are told apart, and those of earlier versions are of whole services', async () => {
    const store = memoryStore();
    const runs = openRunStore(store, 'acme');
    const { operation: _none, ...earlier } = row;
    const rows = [{ ...row, operation: 'DescribeVolumes' }, earlier];
    const kind = { schema: 'breakers', version: 1, parse: () => null };
    const job: object = { worker: 'aaaa', triesBefore: 0, rows };
    const key = `${breakers}/aaaa-${'0'.repeat(32)}.json`;
    await store.create(key, await writeDocument(kind, key, job));

    expect(await runs.breakers(RUN)).toEqual([{ ...row, operation: 'DescribeVolumes' }, row]);
  });

  it('of one job stored twice are one, those of a later job of the same worker are not', async () => {
    const runs = openRunStore(memoryStore(), 'acme');
    await runs.writeBreakers(RUN, { worker: 'mop-up', triesBefore: 2, rows: [row] });
    await runs.writeBreakers(RUN, { worker: 'mop-up', triesBefore: 2, rows: [row] });
    await runs.writeBreakers(RUN, { worker: 'mop-up', triesBefore: 3, rows: [row] });

    expect(await runs.breakers(RUN)).toEqual([row, row]);
  });

  it('that never opened leave nothing', async () => {
    const store = memoryStore();
    await openRunStore(store, 'acme').writeBreakers(RUN, { worker: 'aaaa', triesBefore: 0, rows: [] });

    expect(store.objects.size).toBe(0);
  });

  it('that cannot be read are passed over, with a line that says so', async () => {
    const store = memoryStore();
    const { log, lines } = logged();
    const runs = openRunStore(store, 'acme', { log });
    await runs.writeBreakers(RUN, { worker: 'aaaa', triesBefore: 0, rows: [row] });
    const [[key, object] = []] = [...store.objects];
    if (key && object)
      store.objects.set(key, { ...object, body: flipped(object.body, object.body.length - 20) });

    expect(await runs.breakers(RUN)).toEqual([]);
    expect(lines).toEqual([`warn Circuit breakers of a job are damaged: not told ${RUN}`]);
  });
});
