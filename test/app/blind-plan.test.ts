import { describe, expect, it } from 'vitest';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const PLAN = ['plan', '--tenant', 'north', '--as-of', '2026-11-20', '--services', 'ebs'];
const organizations = (action: Fault['action']): Fault => ({ match: { service: 'Organizations' }, action });

describe('a plan that does not know which accounts there are', { timeout: 180_000 }, () => {
  it('says that it could not look and what is missing, and so does the report', async () => {
    await using blind = await tenantOrganisation({ faults: [organizations({ kind: 'denied' })] });

    const planned = await blind.run(...PLAN);
    const shown = await blind.run('report', '--tenant', 'north', '--quiet');
    const page = (await blind.files('reports')).get('north/latest/report.md') ?? '';

    expect([planned.code, shown.code]).toEqual([3, 3]);
    for (const text of [planned.out, page]) {
      expect(text).toContain('organizations:ListAccounts');
      expect(text).not.toContain('every enabled region of every account');
    }
    expect(planned.out).toContain('Could not look');
    expect(planned.out).not.toMatch(/no work left|Accounts +0/);
    expect(planned.error).not.toContain('is looked at');
    expect(page).toContain('allow the role to list the accounts of the organisation');
  });

  it('names no permission where it was throttled', async () => {
    const throttled = organizations({
      kind: 'error',
      status: 400,
      name: 'TooManyRequestsException',
    });
    await using blind = await tenantOrganisation({ faults: [throttled] });

    const { code } = await blind.run('run', ...PLAN.slice(1), '--quiet');
    const page = (await blind.files('reports')).get('north/latest/report.md') ?? '';

    expect(code).toBe(3);
    expect(page).toContain('throttled');
    expect(page).not.toContain('organizations:ListAccounts');
  });
});
