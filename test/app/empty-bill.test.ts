import { expect, it } from 'vitest';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

const ASKED = ['--tenant', 'north', '--as-of', '2026-11-20'];

it('an organisation without a charge is a run without work, and a report that says so', {
  timeout: 180_000,
}, async () => {
  await using north = await tenantOrganisation({ unbilled: true });

  const planned = await north.run('plan', ...ASKED, '--json');
  const reported = await north.run('report', '--tenant', 'north', '--quiet');
  const page = (await north.files('reports')).get('north/latest/report.md') ?? '';

  expect(planned).toMatchObject({ code: 0 });
  expect(JSON.parse(planned.out)).toMatchObject({ hasWork: false, plan: { basis: 'pairs', units: 0 } });
  expect(reported).toMatchObject({ code: 0 });
  expect(page).toContain('Cost Explorer has no data for these days');
  expect(page).not.toContain('$0');
});
