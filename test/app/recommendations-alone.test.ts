import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const Reported = z.object({
  billChecks: z.array(z.object({ check: z.string(), state: z.string(), missing: z.array(z.string()) })),
});

const ASKED = ['--as-of', '2026-11-20', '--services', 'ebs', '--analysis', 'recommendations'];

describe('where recommendations alone are asked for', { timeout: 60_000 }, () => {
  it('the bill is judged, with what planning has paid for, and not analysed', async () => {
    await using north = await tenantOrganisation();
    const tenant = ['--tenant', 'north'];
    const ofTheBill = () =>
      north.cloud.journal.filter(({ operation }) => operation === 'GetCostAndUsage').length;

    const planned = await north.run('plan', ...tenant, ...ASKED, '--json');
    const { run } = z.object({ run: z.string() }).parse(JSON.parse(planned.out));
    const paid = ofTheBill();
    await north.run('collect', ...tenant, '--run', run, '--quiet');
    const { code } = await north.run('report', ...tenant, '--run', run, '--quiet');

    const files = await north.files('reports');
    const { billChecks } = Reported.parse(JSON.parse(files.get('north/latest/report.json') ?? ''));
    const states = Map.groupBy(billChecks, ({ state }) => state);
    expect(code).toBe(0);
    expect(states.get('evaluated')?.length).toBeGreaterThan(10);
    expect(states.get('not-evaluated') ?? []).toEqual([]);
    expect(files.get('north/latest/report.md')).toContain('the bill was not asked for');
    expect(ofTheBill()).toBe(paid);
  });
});
