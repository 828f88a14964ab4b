import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../faults/fakecloud/fault.ts';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

/** Two weeks after the last charge there is. */
const LATER = ['--tenant', 'north', '--as-of', '2026-12-05', '--services', 'ebs'];

const NO_BILL: readonly Fault[] = [{ match: { service: 'Cost Explorer' }, action: { kind: 'denied' } }];

const WARNING = 'The cost of a day is later than promised';

async function reported(promise: string, faults: readonly Fault[] = []) {
  await using north = await tenantOrganisation({ faults });
  const config = join(north.folder, 'spendlog.yml');
  const written = await readFile(config, 'utf8');
  await writeFile(config, written.replaceAll('organization: {}', `organization: {}${promise}`));
  const { error } = await north.run('run', ...LATER, '--log-format', 'json');
  const page = (await north.files('reports')).get('north/2026/12/05/report.md') ?? '';
  return { page, warnings: error.split('\n').filter((line) => line.includes(WARNING)) };
}

describe('a bill without the last days', { timeout: 120_000 }, () => {
  it('is late for who was promised it: the page opens with that, and the log warns once', async () => {
    const { page, warnings } = await reported(', slaHours: 12');
    expect(page.split('\n')[2]).toMatch(
      /^\*\*The cost of \w+ \d+, \d{4} is late: it was promised within 12 hours of the end of the day, .* rest on older data\.\*\*$/,
    );
    expect(warnings.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', extra: { slaHours: 12, hoursLate: expect.any(Number) } },
    ]);
  });

  it('is told apart from one that cannot be read, where no figures follow', async () => {
    const { page } = await reported(', slaHours: 12', NO_BILL);
    expect(page).toContain('could not read the bill');
    expect(page).not.toContain('rest on older data');
  });

  it('says nothing of it to who was promised nothing', async () => {
    const { page, warnings } = await reported('');
    expect(page).toContain('Nov');
    expect(page).not.toContain('promised');
    expect(warnings).toEqual([]);
  });
});
