import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/render/render-report.ts';
import { REPORT } from './report-fixture.ts';

describe('renderReport', () => {
  it('opens with one sentence: what was spent, against what, and where the month is heading', () => {
    const [title, , verdict] = renderReport(REPORT).split('\n');

    expect(title).toBe('# Cloud costs, Nov 1 – 18, 2026');
    expect(verdict).toContain('$151,882, $12,472 (8.9%) more than Oct 1 – 18, 2026');
  });
});
