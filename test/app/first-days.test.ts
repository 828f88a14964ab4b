import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const Reported = z.object({
  recommendations: z.object({
    value: z.array(z.object({ resourceId: z.string(), state: z.string(), firstSeen: z.string() })),
  }),
});

describe('the first days of recommendations', { timeout: 180_000 }, () => {
  it('outlive runs that looked at something else, or were denied, and all that expires', async () => {
    await using north = await tenantOrganisation({ settings: () => 'collect: { mopUpMinutes: 0 }' });
    async function recommended(day: string, ...asked: readonly string[]) {
      await north.run('run', '--tenant', 'north', '--as-of', `2026-11-${day}`, ...asked, '--quiet');
      const text = (await north.files('reports')).get(`north/2026/11/${day}/report.json`) ?? '';
      return Reported.safeParse(JSON.parse(text)).data?.recommendations.value ?? null;
    }
    const ebs = ['--services', 'ebs'];
    // Only of volumes: an advisor that is not set up stands there on every day.
    const volumes = (all: Awaited<ReturnType<typeof recommended>>) =>
      all?.filter(({ resourceId }) => resourceId.startsWith('vol-')) ?? null;

    const first = volumes(await recommended('16', ...ebs));
    expect(await recommended('17', '--analysis', 'costs')).toBeNull();
    const unseen = { service: 'EC2', operation: 'DescribeVolumes' };
    north.cloud.script([{ match: unseen, action: { kind: 'denied' } }]);
    expect(volumes(await recommended('18', ...ebs))).toEqual([]);
    north.cloud.script([]);
    await rm(join(north.folder, '.spendlog', 'store', 'tenants', 'north', 'runs'), { recursive: true });
    await rm(join(north.folder, 'reports'), { recursive: true });
    const last = volumes(await recommended('19', ...ebs));

    expect(first?.length).toBeGreaterThan(0);
    expect(first?.every(({ state, firstSeen }) => state === 'new' && firstSeen === '2026-11-16')).toBe(true);
    expect(last).toEqual(first?.map((each) => ({ ...each, state: 'open' })));
  });
});
