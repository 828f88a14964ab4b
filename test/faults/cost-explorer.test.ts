import { afterEach, expect, it, vi } from 'vitest';
import { addDays, day } from '../../src/core/period.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createCostExplorerClient } from '../../src/platform/cost-explorer-client.ts';
import { COST_EXPLORER_INTERVAL_MS, createPacer } from '../../src/platform/pacing.ts';
import { startFakeCloud } from './fakecloud/fake-cloud.ts';
import { SMALL_TENANTS, smallWorld } from './small-world.ts';

const [{ managementAccount }] = SMALL_TENANTS;

afterEach(() => {
  vi.unstubAllEnvs();
});

it('sixty requests queued for a Cost Explorer of five a second: none is lost, and none refused after the first second', {
  timeout: 60_000,
}, async () => {
  await using cloud = await startFakeCloud({
    world: smallWorld({ regions: ['us-east-1'] }),
    clock: systemClock,
    faults: [{ match: { service: 'Cost Explorer' }, action: { kind: 'throttle', perSecond: 5 } }],
  });
  vi.stubEnv('AWS_ENDPOINT_URL', cloud.url);
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.credentials(managementAccount);
  const client = createCostExplorerClient({
    pacer: createPacer(COST_EXPLORER_INTERVAL_MS),
    region: 'us-east-1',
    credentials: async () => ({ accessKeyId, secretAccessKey, sessionToken }),
  });
  const asked = Array.from({ length: 60 }, (_, at) => {
    const Start = addDays(day('2026-11-01'), at % 20);
    return client.getCostAndUsage({
      TimePeriod: { Start, End: addDays(Start, 1) },
      Granularity: 'DAILY',
      Metrics: ['NetUnblendedCost'],
      GroupBy: [{ Type: 'DIMENSION', Key: 'SERVICE' }],
    });
  });
  const answers = await Promise.all(asked);
  await client.close();
  expect(answers.map(({ state }) => state)).toEqual(Array(60).fill('answered'));
  // The first second is the first five: the bucket is full when they come.
  expect(cloud.journal.slice(5).filter(({ status }) => status !== 200)).toEqual([]);
  expect(cloud.journal).toHaveLength(60);
});
