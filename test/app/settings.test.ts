import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateOrganisation } from '../../samples/generate.ts';
import { allocationKeys } from '../../src/app/analysis-options.ts';
import { loadWrittenConfig, sampleConfig } from '../../src/app/load-config.ts';
import type { RunOptions } from '../../src/app/run-contract.ts';
import { settle } from '../../src/app/settings.ts';
import { type Config, defaultConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { day } from '../../src/core/period.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const sample = { asOf: day('2026-11-20'), config: sampleConfig };

function settled(options: Partial<RunOptions>, written: Config | null) {
  return settle({ costs: [], sample: true, ...options }, written, { clock: systemClock }, sample);
}

describe('settle', () => {
  it("reads the sample with the sample's own configuration, on its own day", () => {
    const { source, config, asOf } = settled({}, null);

    expect(source).toEqual({ kind: 'sample' });
    expect(asOf).toBe('2026-11-20');
    expect(config.budgets.map(({ name, period }) => [name, period])).toEqual([
      ['Group, all charges', 'month'],
      ['Cloud usage 2026', 'year'],
      ['Brasil, all charges', 'month'],
    ]);
    expect(allocationKeys(config)).toEqual(['account', 'tag:team', 'tag:environment']);
  });

  it('reads nothing after the day of the report only where somebody named that day', () => {
    expect(settled({}, null).reportDay).toBeUndefined();
    expect(settled({ asOf: day('2026-11-10') }, null)).toMatchObject({
      asOf: '2026-11-10',
      reportDay: '2026-11-10',
    });
  });

  it('takes a configuration that somebody wrote over that of the sample', () => {
    expect(settled({}, parseConfig('language: pt-BR', 'spendlog.yml'))).toMatchObject({
      source: { kind: 'sample' },
      language: 'pt-BR',
      config: { budgets: [], events: [] },
    });
  });

  it('never holds a bill of somebody else against the budgets of the sample', () => {
    expect(settled({ costs: ['exports'] }, null).config).toEqual(defaultConfig);
    expect(settled({ sample: false }, null).config).toEqual(defaultConfig);
  });
});

describe('loadWrittenConfig', () => {
  it('tells a folder without spendlog.yml from one with an empty one', async () => {
    const folder = await newFolder();

    expect(await loadWrittenConfig(folder, undefined)).toBeNull();
    await writeFile(join(folder, 'spendlog.yml'), '');
    expect(await loadWrittenConfig(folder, undefined)).toEqual(defaultConfig);
  });
});

describe('a spendlog.yml that is there and cannot be read', () => {
  it('is said, and not taken for none', async () => {
    const folder = await newFolder();
    await symlink('spendlog.yml', join(folder, 'spendlog.yml'));

    await expect(loadWrittenConfig(folder, undefined)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'The configuration file "spendlog.yml" cannot be read (ELOOP).',
    });
  });
});

describe("the sample's configuration", () => {
  it('names accounts, currencies and tags that its bill has', () => {
    const { budgets, events, allocation, tags } = sampleConfig();
    const { charges, truth } = generateOrganisation(1);
    const accounts = new Set(charges.map(({ subAccountId }) => subAccountId));
    const currencies = truth.totals.map(({ currency }) => currency);
    const named = [
      ...events.map(({ account }) => account),
      ...allocation.split.flatMap(({ pool }) => pool.account),
    ];

    expect(named).toHaveLength(2);
    expect(named.filter((account) => !account || !accounts.has(account))).toEqual([]);
    expect(budgets.filter(({ currency }) => !currencies.includes(currency))).toEqual([]);
    expect(truth.tags.map(({ key }) => key)).toEqual(expect.arrayContaining([...tags.required]));
  });
});
