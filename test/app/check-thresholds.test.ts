import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectConfigHash } from '../../src/app/collect-config-hash.ts';
import { loadConfig } from '../../src/app/load-config.ts';
import { allServiceGroups } from '../../src/app/service-groups.ts';
import { defaultTenant } from '../../src/config/tenants.ts';
import { day } from '../../src/core/period.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();

async function loaded(text: string) {
  const folder = await newFolder();
  await writeFile(join(folder, 'spendlog.yml'), text);
  return loadConfig(folder, undefined);
}

const thresholdOf = (groups: ReturnType<typeof allServiceGroups>) =>
  groups
    .flatMap(({ checks }) => checks)
    .filter(({ id }) => id === 'ebs-unattached-volumes')
    .map(({ thresholds }) => thresholds);

describe('thresholds of checks in spendlog.yml', () => {
  it('are those that the check judges by, and make it another run', async () => {
    const config = await loaded('checks: { ebs-unattached-volumes: { minimumAgeDays: 45 } }');
    const own = await loaded('language: en');
    const hash = (given: typeof config) =>
      collectConfigHash(given, defaultTenant(given).tenant, {
        analysis: 'full',
        asOf: day('2026-11-20'),
        source: { kind: 'cost-explorer' },
      });

    expect(thresholdOf(allServiceGroups(config.checks))).toEqual([{ minimumAgeDays: 45 }]);
    expect(thresholdOf(allServiceGroups(own.checks))).toEqual([{ minimumAgeDays: 7 }]);
    expect(await hash(config)).not.toBe(await hash(own));
  });

  it('are refused where nobody reads them, all at once', async () => {
    const text =
      'checks: { ebs-unattached-volume: { days: 1 }, ebs-unattached-volumes: { minimumAgeDay: 1 } }';

    await expect(loaded(text)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: [
        'spendlog.yml is not valid:',
        '  checks.ebs-unattached-volume: there is no such check; did you mean ebs-unattached-volumes?',
        '  checks.ebs-unattached-volumes.minimumAgeDay: the check has no such threshold; did you mean minimumAgeDays?',
      ].join('\n'),
    });
  });

  it.each(['-1', 'many', '.inf'])('are refused with the value %s', async (value) => {
    await expect(
      loaded(`checks: { ebs-unattached-volumes: { minimumAgeDays: ${value} } }`),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('minimumAgeDays') });
  });
});
