import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectEverything, type Everything } from '../support/collect-everything.ts';
import { type Moto, motoProgram, startMoto } from './moto.ts';
import { motoClient } from './moto-clients.ts';
import { databaseStories } from './stories/databases.ts';
import { ec2Stories } from './stories/ec2.ts';
import { storageStories } from './stories/storage.ts';
import type { Told } from './stories/story.ts';
import { workloadStories } from './stories/workloads.ts';

const STORIES = [...ec2Stories, ...storageStories, ...databaseStories, ...workloadStories];

/** Four months on: what is made now is old enough to be judged. */
const NOW = new Date(Date.now() + 120 * 86_400_000);

describe.skipIf(motoProgram === null)('what moto has of each service', { timeout: 300_000 }, () => {
  const told = new Map<string, Told>();
  let moto: Moto;
  let collected: Everything;

  beforeAll(async () => {
    moto = await startMoto(motoProgram ?? '');
    for (const { service, make } of STORIES) told.set(service, await make(motoClient(moto.url), NOW));
    collected = await collectEverything({
      url: moto.url,
      account: '123456789012',
      region: 'us-east-1',
      now: NOW.toISOString(),
    });
  }, 300_000);
  afterAll(() => moto?.[Symbol.asyncDispose]());

  const foundBy = (check: string): readonly string[] => {
    const result = collected.checks.find((one) => one.check === check);
    if (result?.state !== 'evaluated')
      throw new TypeError(`${check} is not evaluated: ${JSON.stringify(result)}`);
    return result.findings.map(({ resourceId }) => resourceId);
  };

  it.each(STORIES.map(({ service }) => service))(
    '%s: what is wasted is found, what is used is left alone',
    (service) => {
      const { wasted = {}, good = {} } = told.get(service) ?? {};
      expect(Object.keys(wasted).length).toBeGreaterThan(0);
      for (const [check, resources] of Object.entries(wasted))
        for (const resource of resources) expect(foundBy(check), check).toContain(resource);
      for (const [check, resources] of Object.entries(good))
        for (const resource of resources) expect(foundBy(check), check).not.toContain(resource);
    },
  );
});
