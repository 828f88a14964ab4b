import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.ts';
import type { RunNotes } from '../../src/core/run.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { RUN_COST_END, RUN_COST_START } from '../../src/render/sections/run.ts';
import { REPORT } from './report-fixture.ts';
import { NOTES } from './run-notes-fixture.ts';

function pageWith(notes: RunNotes | null, report: Report = REPORT): string {
  return reportFiles(report, notes).get('report.md') ?? '';
}

function markedIn(page: string): string {
  return page.slice(page.indexOf(RUN_COST_START), page.indexOf(RUN_COST_END));
}

describe('what is told of a run beside its report', () => {
  it('names every breaker that opened, in the marked block', () => {
    const marked = markedIn(pageWith(NOTES));
    expect(marked).toContain('Services and operations that Spendlog stopped asking for a while (2)');
    expect(marked).toMatch(/^\| `EC2 \\\| <b>` \| .* \| `us-east-1` \| 2 \| open \|$/m);
    expect(marked).toMatch(/^\| `CloudWatch:GetMetricData` \| .* \| `us-west-2` \| 1 \| closed again \|$/m);
    expect(markedIn(pageWith(NOTES, { ...REPORT, language: 'pt-BR' }))).toContain('fechado de novo');
  });

  it('says nothing of breakers where none opened', () => {
    expect(pageWith({ ...NOTES, breakers: [] })).not.toContain('stopped asking');
  });

  it('changes no byte outside the block, and no other file', () => {
    const outside = (page: string) => page.replace(markedIn(page), '');
    expect(outside(pageWith(NOTES))).toBe(outside(pageWith(null)));
    const others = (notes: RunNotes | null) =>
      [...reportFiles(REPORT, notes)].filter(([name]) => name !== 'report.md');
    expect(others(NOTES)).toEqual(others(null));
  });
});
