import { describe, expect, it } from 'vitest';
import { GAP_SUBJECTS } from '../../src/core/gap-texts.ts';
import { unknown } from '../../src/core/known.ts';
import type { Report } from '../../src/core/report.ts';
import { markdownOf } from '../../src/render/markdown-of.ts';
import { pageOf } from '../../src/render/page.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { ownersSection } from '../../src/render/sections/owners.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { nodesOf, parseMarkdown } from './markdown-tree.ts';
import { BARE_REPORT, REPORT } from './report-fixture.ts';

function fileOf(report: Report, name: string): string {
  const text = reportFiles(report).get(name);
  if (text === undefined) throw new Error(`There is no ${name}`);
  return text;
}

function owners(report: Report): string {
  return markdownOf(ownersSection(pageOf(report)));
}

describe.each(['en', 'pt-BR'] as const)('in %s', (language) => {
  const report = { ...REPORT, language };

  it('the ledger of savings is this page', async () => {
    await expect(fileOf(report, 'savings.md')).toMatchFileSnapshot(`golden/savings.${language}.md`);
  });

  it('the figures to steer by are this page', async () => {
    await expect(fileOf(report, 'kpis.md')).toMatchFileSnapshot(`golden/kpis.${language}.md`);
  });

  it('owners and exemptions are this section', async () => {
    await expect(owners(report)).toMatchFileSnapshot(`golden/owners.${language}.md`);
  });
});

describe('a report without any of it', () => {
  it('says why on each page, and has no section where nobody configured anything', () => {
    expect(fileOf(BARE_REPORT, 'savings.md')).toContain('_What actions have saved');
    expect(fileOf(BARE_REPORT, 'kpis.md')).toContain('No figure can be told.');
    const ownership = unknown<never>('not-configured', 'spend of owners', 'set owners in spendlog.yml');
    expect(owners({ ...BARE_REPORT, ownership })).toBe('');
    expect(owners(BARE_REPORT)).toContain('_Spend of owners');
  });
});

describe('savings.json', () => {
  it('has the ledger with exact amounts, or why there is none', () => {
    expect(JSON.parse(fileOf(REPORT, 'savings.json'))).toMatchObject({
      schemaVersion: 1,
      tenant: 'default',
      savings: {
        known: true,
        value: { rows: [{ found: { recommendations: 4, amount: { amount: '1250.5' } } }, {}] },
      },
    });
    expect(JSON.parse(fileOf(BARE_REPORT, 'savings.json'))).toMatchObject({
      savings: { known: false, gap: { reason: 'no-history' } },
    });
  });
});

/** The same with every string that people or AWS wrote replaced by one. */
function poisoned(value: unknown, name: string, key = ''): unknown {
  if (typeof value === 'string') return isWritten(key, value) ? name : value;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, name, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([own, each]) => [own, poisoned(each, name, own)]));
}

/** Reasons and subjects of gaps are words of a closed list. */
function isWritten(key: string, value: string): boolean {
  if (key === 'reason') return value.includes(' ');
  return WRITTEN.has(key) && !GAP_SUBJECTS.some((subject) => subject === value);
}

const WRITTEN: ReadonlySet<string> = new Set([
  ...['team', 'owner', 'ticket', 'resourceId', 'subject'],
  ...['check', 'resource', 'account', 'tag:keep'],
]);

describe('strings of others on these pages', () => {
  it.each(HOSTILE_NAMES)('are inert: %j', (name) => {
    const { exemptions, ownership, savingsLedger, kpis } = REPORT;
    const parts = { exemptions, ownership, savingsLedger, kpis };
    const hostile: Report = { ...REPORT, ...Object(poisoned(parts, name)) };
    for (const text of [owners(hostile), fileOf(hostile, 'kpis.md'), fileOf(hostile, 'savings.md')]) {
      const types = new Set(nodesOf(parseMarkdown(text)).map(({ type }) => type));
      expect([...types].filter((type) => FORBIDDEN.has(type))).toEqual([]);
    }
  });
});

const FORBIDDEN: ReadonlySet<string> = new Set([
  'link',
  'image',
  'linkReference',
  'footnoteReference',
  'code',
]);
