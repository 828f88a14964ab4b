import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandResult } from '../../src/app/command-result.ts';
import { plainSummary, SUMMARY_BYTES, stepSummary } from '../../src/app/step-summary.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { HOSTILE_NAMES } from '../render/hostile-names.ts';
import { REPORT } from '../render/report-fixture.ts';
import { liveOnGithub } from '../support/hostile/github-judge.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';

const result: CommandResult = {
  exitCode: 0,
  document: {},
  line: '',
  tables: [{ head: [], rows: [['Month | `to` date\n## x', '$1']] }],
  closing: ['Run | `x`'],
  outputs: {},
  page: 'reports/default/latest/report.md',
};

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** A page with a table, a list and a fold in a fold, each of so many lines. */
function page(lines: number): string {
  const rows = (name: string) => Array.from({ length: lines }, (_, index) => `| ${name} ${index} | é |`);
  const table = (name: string) => ['| What | Where |', '| :- | -: |', ...rows(name)].join('\n');
  const fold = (inner: string) => `<details>\n<summary>More</summary>\n\n${inner}\n\n</details>`;
  const items = Array.from({ length: lines }, (_, index) => `- item ${index}`).join('\n');
  return `# Costs\n\nIt cost $1.\n\n${table('row')}\n\n${items}\n\n${fold(`${table('folded')}\n\n${fold('deep')}`)}\n\n## End\n`;
}

/** What is left of the page in so many bytes. */
const within = (room: number, markdown: string) => stepSummary(result, markdown, room);

describe('stepSummary', () => {
  it('is the page, without the charts that lie beside it', () => {
    const markdown = '# Costs\n\n![Daily cost](daily.svg)\n\n![Logo](https://example.com/a.svg)\n\nText\n';

    expect(stepSummary(result, markdown)).toBe('# Costs\n\n![Logo](https://example.com/a.svg)\n\nText\n');
  });

  it('names the files beside the report without a link, which would lead nowhere', () => {
    expect(stepSummary(result, 'All of it is in [report.json](report.json).\n')).toBe(
      'All of it is in `report.json`.\n',
    );
  });

  it('shows below the page what was published, and where it failed', () => {
    const published = {
      head: ['Channel', 'State'],
      rows: [
        ['git', 'delivered'],
        ['slack | <b>', 'failed'],
      ],
    };
    const summary = stepSummary({ ...result, tables: [...result.tables, published] }, '# Costs\n');

    expect(summary).toBe(
      '# Costs\n\n| Channel | State |\n| --- | --: |\n| `git` | `delivered` |\n| `slack <b>` | `failed` |\n',
    );
  });

  it('takes all that GitHub takes, and not one byte more', () => {
    const whole = `${'é'.repeat(SUMMARY_BYTES / 2)}`;

    expect(stepSummary(result, whole)).toBe(whole);
    expect(stepSummary(result, `${whole}x`)).not.toContain('éx');
    expect(bytes(stepSummary(result, `${whole}x`))).toBeLessThan(SUMMARY_BYTES);
  });

  it('leaves out first what folds, and says so', () => {
    const whole = page(100);
    const summary = within(bytes(whole) - 1, whole);

    expect(summary).toContain('> Details that fold are left out');
    expect(summary).toContain('The whole report is `reports/default/latest/report.md`.');
    expect(summary).not.toMatch(/folded|<details>|deep/);
    expect(summary).toContain('| row 99 | é |');
    expect(summary).toContain('\n## End\n');
  });

  it('then keeps the first rows of each table and list, whole, and counts the others', () => {
    const summary = within(1_000, page(1_000));

    expect(summary).toContain('> Only the first 20 rows of each table and items of each list');
    expect(summary).toContain('| row 19 | é |\n\n_980 more rows_');
    expect(summary).toContain('- item 19\n\n_980 more items_');
    expect(summary).not.toContain('row 20');
    expect(summary).toContain('\n## End\n');
  });

  it('then keeps the figures alone', () => {
    const summary = within(300, page(1_000));

    expect(summary).toContain('| `Month to date ## x` | `$1` |');
    expect(summary).toContain('These are the figures alone: the report is too large');
    expect(summary).not.toContain('row 0');
  });

  it('is the figures where the page is not there', () => {
    const summary = stepSummary(result, null);

    expect(summary).toContain('| `Month to date ## x` | `$1` |');
    expect(summary).not.toContain('too large');
  });

  it('links to the report where it stands on the web', () => {
    const at = (url: string) => stepSummary({ ...result, outputs: { 'report-url': url } }, page(100), 1_000);
    const url = 'https://github.com/acme/costs/blob/main/reports/acme/2026/11/20/report.md';

    expect(at(url)).toContain(`The whole report is at <${url}>.`);
    expect(at('https://evil.example/x> <b>')).toContain('`reports/default/latest/report.md`');
  });

  it('never is larger than its room, and never holds a part of a line', () => {
    const whole = page(200);
    const lines = new Set(whole.split('\n'));
    const own =
      /^(?:> .*|_\d+ more (?:rows|items)_|These are .*|What was .*|\| {2}\| {2}\||\| --- \| --: \||\| `.*\|)$/;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes(whole) + 10 }), (room) => {
        const summary = within(room, whole);
        expect(bytes(summary)).toBeLessThanOrEqual(room);
        for (const line of summary.split('\n')) expect(lines.has(line) || own.test(line)).toBe(true);
      }),
    );
  });

  it('keeps a hostile page inert at every size', () => {
    const whole = renderReport({
      ...REPORT,
      accounts: HOSTILE_NAMES.map((name, index) => ({ id: `${index}`, name })),
    });
    const sizes = [1, 0.8, 0.6, 0.4, 0.2, 0.1].map((share) => bytes(whole) * share);
    for (const size of sizes) {
      const live = liveOnGithub(within(size, whole));
      expect(live.filter(({ text }) => !text.includes('[!CAUTION]'))).toEqual([]);
    }
    expect(within(bytes(whole) * 0.8, whole).split('\n')).not.toContain('</details>');
  });
});

describe('plainSummary', () => {
  it('shows what a command found where it leaves no page, inert', () => {
    expect(plainSummary(result)).toBe('|  |  |\n| --- | --: |\n| `Month to date ## x` | `$1` |\n\n`Run x`\n');
  });

  it('keeps the first rows where they are too many, and counts the others', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`run ${index}`, 'ok']);
    const summary = plainSummary({ tables: [{ head: ['Run', 'State'], rows }], closing: ['Done'] }, 3_000);

    expect(summary).toContain('| `run 99` | `ok` |\n\n_4900 more rows_');
    expect(summary).toContain('`Done`');
    expect(plainSummary({ tables: [{ head: [], rows: [['x'.repeat(500)]] }], closing: [] }, 100)).toContain(
      '_1 more rows_',
    );
    expect(plainSummary({ tables: [], closing: ['x'.repeat(500)] }, 100)).toBe(
      'What was found is too large for this page.\n',
    );
    expect(plainSummary({ tables: [], closing: ['x'.repeat(500)] }, 10)).toBe('');
  });

  it('is inert whatever stands in it', () => {
    fc.assert(
      fc.property(hostileString, hostileString, (text, other) => {
        const tables = [{ head: [], rows: [[text, other]] }];
        expect(liveOnGithub(plainSummary({ tables, closing: [other] }))).toEqual([]);
      }),
    );
  });
});
