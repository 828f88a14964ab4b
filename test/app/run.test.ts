import { describe, expect, it } from 'vitest';
import { workingFolder } from './run-in-folder.ts';

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
});
