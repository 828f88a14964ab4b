import { describe, expect, it } from 'vitest';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const ASKED = ['--tenant', 'north', '--as-of', '2026-11-20', '--services', 'ebs'];
const DOWN: Fault = {
  match: { service: 'STS' },
  action: { kind: 'error', status: 503, name: 'ServiceUnavailable' },
};

describe('where the sign-in service is down', { timeout: 180_000 }, () => {
  it('a run leaves a report that says so, and counts no try', async () => {
    await using north = await tenantOrganisation({ faults: [DOWN] });

    const { code, error } = await north.run('run', ...ASKED);
    const page = (await north.files('reports')).get('north/latest/report.md') ?? '';

    expect({ code, error }).toMatchObject({ code: 3, error: expect.stringContaining('signed in') });
    expect(page).toContain('What could not be looked at');
    expect(page).toContain('Reading who is signed in from AWS STS failed');
    expect(page).not.toContain('$');
    expect(
      [...(await north.files('.spendlog')).keys()].filter((path) => path.includes('/attempts/')),
    ).toEqual([]);

    north.cloud.script([]);
    expect((await north.run('run', ...ASKED, '--quiet')).code).toBe(0);
  });

  it('a report of what is stored is written, and reads nothing again', async () => {
    await using north = await tenantOrganisation();
    await north.run('plan', ...ASKED, '--quiet');
    north.cloud.script([DOWN]);

    const { code } = await north.run('report', '--tenant', 'north', '--quiet');
    const page = (await north.files('reports')).get('north/latest/report.md') ?? '';

    expect(code).toBe(3);
    expect(page).not.toBe('');
    expect(
      [...(await north.files('.spendlog')).keys()].filter((path) => path.includes('/attempts/')),
    ).toEqual([]);
    expect(north.cloud.operations()).not.toContain('EC2:DescribeVolumes');
  });
});
