import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openRunStore } from '../../src/store/run-store.ts';
import { memoryStore } from '../support/memory-store.ts';
import { all, denied, plan, RUN, record, unitId } from './stored-examples.ts';

/** Objects as each version of the store wrote them. They are never written anew: they are what users have. */
const folder = join(import.meta.dirname, 'fixtures');
const versions = readdirSync(folder);

describe.each(versions)('objects of form %s', (version) => {
  const texts = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(join(folder, version, 'objects.json'), 'utf8')));

  async function stored() {
    const store = memoryStore();
    for (const [key, text] of Object.entries(texts)) {
      const body = text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : Buffer.from(text);
      await store.create(key, new Uint8Array(body));
    }
    return openRunStore(store, 'acme');
  }

  it('are read, each to the last digit', async () => {
    const runs = await stored();

    expect(await runs.readPlan(RUN)).toEqual(plan());
    expect(await all(runs.records(RUN))).toEqual([record(1), record(2)]);
    expect(await runs.attempts(RUN)).toEqual([{ unit: unitId(1), attempt: 1, record: denied(1) }]);
    expect(await runs.readInputs(RUN)).toMatchObject({ plan: 'aa', results: ['bb'] });
    expect(await runs.readRunRecord(RUN)).toMatchObject({
      cost: { paid: [{ amount: { amount: { units: 5n, scale: 2 } } }] },
      unitSeconds: { [unitId(1)]: 1.5 },
    });
    expect(await runs.history()).toMatchObject([{ run: RUN, content: { total: 12n } }]);
    expect(await runs.cancelled(RUN)).toBe(true);
    expect(await runs.responseCache().get('question')).toBe('answer');
  });
});

it('there is at least one form', () => {
  expect(versions).toContain('v1');
});
