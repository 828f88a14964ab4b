import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/app/run-contract.ts';
import { SUMMARY_BYTES, stepSummary } from '../../src/app/step-summary.ts';

const result: RunResult = {
  exitCode: 0,
  folder: 'reports/default/latest',
  reportJson: 'reports/default/latest/report.json',
  reportMarkdown: 'reports/default/latest/report.md',
  summary: {},
  figures: [['Month | `to` date\n## x', '$1']],
  totalCost: '1',
  forecast: null,
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
