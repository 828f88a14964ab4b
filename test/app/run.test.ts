import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focusCsv } from '../costs/sources/export/focus-rows.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { workingFolder } from './run-in-folder.ts';

const newFolder = temporaryFolders();

describe('runCommand', () => {
  it('finds out that a report cannot be written before it looks for the bill', async () => {
    await using folder = await workingFolder();

    const run = folder.run({ costs: ['nowhere.csv'], out: '/proc/spendlog' });

    await expect(run).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', exitCode: 2 });
  });

  it('leaves no folder for reports where there is no bill', async () => {
    await using folder = await workingFolder();

    await expect(folder.run({ costs: ['nowhere.csv'] })).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    expect([...(await folder.reports())]).toEqual([]);
  });

  it.each([
    ['absolute', (path: string) => path],
    ['beside the working folder', (path: string) => path.replace(tmpdir(), '..')],
  ])('keeps where a bill lies on this machine out of the report: %s', async (_, spelt) => {
    await using folder = await workingFolder();
    const bills = join(await newFolder(), 'may/bills');
    await mkdir(bills, { recursive: true });
    await writeFile(join(bills, 'bill.csv'), focusCsv([{}]));
    await writeFile(join(bills, 'README.md'), 'about this bill');

    await folder.run({ costs: [spelt(bills)] });

    const reports = await folder.reports();
    const text = [...reports.values()].join('');
    expect(reports.get('default/latest/report.md')).toContain('may/bills');
    expect(text).toContain('README.md');
    expect(text).not.toContain(tmpdir());
    expect(text).not.toMatch(/spendlog-test-/);
  });
});
