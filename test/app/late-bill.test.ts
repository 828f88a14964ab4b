import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tenantOrganisation } from '../support/tenant-organisation.ts';

/** Some days after the last charge there is. */
const LATER = ['--tenant', 'north', '--as-of', '2026-12-05', '--services', 'ebs'];

async function reported(promise: string) {
  await using north = await tenantOrganisation();
  const config = join(north.folder, 'spendlog.yml');
  const written = await readFile(config, 'utf8');
  await writeFile(config, written.replaceAll('organization: {}', `organization: {}${promise}`));
  const { code, error } = await north.run('run', ...LATER, '--log-format', 'json');
  const page = (await north.files('reports')).get('north/2026/12/05/report.md') ?? '';
  return { code, error, page };
}

describe('a bill that lacks the day before', { timeout: 120_000 }, () => {
  it('is late for who was promised it: the page opens with that, and the log warns', async () => {
    const { error, page } = await reported(', slaHours: 12');
    expect(error).toBe('');
    expect(page).toContain('it was promised within 12 hours of the end of the day');
  });
});
