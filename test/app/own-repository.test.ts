import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseOtherRepository } from '../../src/app/own-repository.ts';
import { asTenant } from '../../src/app/tenant-session.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { testEnvironment } from '../support/test-environment.ts';

const newFolder = temporaryFolders();

const FILE = `
tenants:
  - { id: shop, accounts: ["111111111111"], repository: acme/shop }
  - { id: data, accounts: ["222222222222"] }
`;
const config = parseConfig(FILE, 'spendlog.yml');

/** Warnings of the check; throws what it throws. */
function warningsIn(repository: string | undefined, ...tenants: readonly string[]): readonly string[] {
  const warnings: string[] = [];
  const { progress, environment } = testEnvironment('.', {
    environment: repository === undefined ? {} : { GITHUB_REPOSITORY: repository },
  });
  const listening = { ...progress, warn: (text: string) => void warnings.push(text) };
  refuseOtherRepository(config, tenants, { environment, progress: listening });
  return warnings;
}

describe('the repository of a tenant', () => {
  it('is the one that runs, in any letters', () => {
    expect(warningsIn('acme/other', 'data')).toEqual([]);
    const alone = parseConfig(FILE.split('\n').slice(0, 3).join('\n'), 'spendlog.yml');
    const { progress } = testEnvironment('.');
    const environment = { GITHUB_REPOSITORY: 'Acme/Shop' };
    expect(refuseOtherRepository(alone, ['shop'], { environment, progress })).toBeUndefined();
  });

  it('is refused where another one runs: nothing is sent there', () => {
    expect(() => warningsIn('acme/other', 'shop')).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: expect.stringContaining('belong in acme/shop, and this is acme/other'),
      }),
    );
  });

  it('is not shared with a tenant that names none, without both having said so', () => {
    expect(() => warningsIn('acme/shop', 'data')).toThrow('would lie in acme/shop');
  });

  it('is a warning where nobody says which one a folder is part of', () => {
    expect(warningsIn(undefined, 'shop', 'data')).toEqual([
      expect.stringContaining('tenant shop belong in acme/shop'),
    ]);
  });

  it('is checked before any command does something as the tenant', async () => {
    const workingFolder = await newFolder();
    await writeFile(join(workingFolder, 'spendlog.yml'), FILE);
    const environment = testEnvironment(workingFolder, { environment: { GITHUB_REPOSITORY: 'acme/other' } });
    const work = () => Promise.reject(new Error('Work was done'));

    await expect(asTenant({ tenant: 'shop' }, environment, work)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});
