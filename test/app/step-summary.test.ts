import { describe, expect, it } from 'vitest';
import type { CommandResult } from '../../src/app/command-result.ts';
import { plainSummary, SUMMARY_BYTES, stepSummary } from '../../src/app/step-summary.ts';

const result: CommandResult = {
  exitCode: 0,
  document: {},
  line: '',
  tables: [{ head: [], rows: [['Month | `to` date\n## x', '$1']] }],
  closing: ['Run | `x`'],
  outputs: {},
  page: 'reports/default/latest/report.md',
};

describe('stepSummary', () => {
  it('is the page, without the charts that lie beside it', () => {
    const page = '# Costs\n\n![Daily cost](daily.svg)\n\n![Logo](https://example.com/a.svg)\n\nText\n';

    expect(stepSummary(result, page)).toBe('# Costs\n\n![Logo](https://example.com/a.svg)\n\nText\n');
  });

  it('steps down to the figures when the page is too large in bytes, and says so', () => {
    const page = 'é'.repeat(SUMMARY_BYTES / 2 + 1);
    const summary = stepSummary(result, page);

    expect(page.length).toBeLessThan(SUMMARY_BYTES);
    expect(summary).toContain('| `Month to date ## x` | `$1` |');
    expect(summary).toContain('`reports/default/latest/report.md`; it is too large');
  });
});

describe('plainSummary', () => {
  it('shows what a command found where it leaves no page, inert', () => {
    expect(plainSummary(result)).toBe('|  |  |\n| --- | --: |\n| `Month to date ## x` | `$1` |\n\n`Run x`\n');
  });
});
