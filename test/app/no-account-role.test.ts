import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SMALL_TENANTS } from '../faults/small-world.ts';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const [NORTH] = SMALL_TENANTS;

describe('a tenant with an organisation and no role in its accounts', { timeout: 180_000 }, () => {
  it('is told so, with every read it was kept from, and is not complete', async () => {
    await using north = await tenantOrganisation();
    const file = join(north.folder, 'spendlog.yml');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(' accountRole: spendlog,', ''));

    const planned = await north.run(
      'plan',
      '--tenant',
      'north',
      '--as-of',
      '2026-11-20',
      '--services',
      'ebs',
    );
    const { code } = await north.run('report', '--tenant', 'north', '--quiet');
    const page = (await north.files('reports')).get('north/latest/report.md') ?? '';

    expect(planned.out).toMatch(/No way in[ │]+\d+ accounts, \d+ reads: the tenant names no accountRole/);
    expect(code).toBe(3);
    expect(page).toContain('$');
    expect(page).not.toContain('holds no charge');
    expect(page).toMatch(/accounts? (was|were) not looked into, because the tenant names no accountRole/);
    expect(page).toContain('NoAccountRole');
    const into = north.cloud.journal.filter(
      ({ service, account }) => service === 'EC2' && account !== NORTH.managementAccount,
    );
    expect(into).toEqual([]);
  });
});
