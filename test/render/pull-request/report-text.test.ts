import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../../src/core/recommendation.ts';
import type { Brief } from '../../../src/render/brief/brief.ts';
import { briefOf } from '../../../src/render/brief/brief-of.ts';
import { GITHUB_BODY } from '../../../src/render/fitting.ts';
import { pageOf } from '../../../src/render/page.ts';
import { reportPullRequestText } from '../../../src/render/pull-request/report-text.ts';
import { LINKS, MARKER } from '../issues/issue-fixture.ts';
import { REPORT } from '../report-fixture.ts';
import { ISSUE_URL } from './path-fixture.ts';

const PAGE = pageOf(REPORT);
const SIZE = { movers: 5, actions: 5 };
const BRIEF: Brief = briefOf({ report: REPORT, alerts: [], links: LINKS }, SIZE);

const text = (changes: Partial<Brief> = {}) =>
  reportPullRequestText({ page: PAGE, brief: { ...BRIEF, ...changes }, marker: MARKER });

describe('the summary of a report that arrives as a pull request', () => {
  it('tells the verdict, the figures, the movers, the actions and the changes', () => {
    const told = text({
      actions: [
        {
          fingerprints: ['a' as Fingerprint],
          title: 'Delete a volume',
          amount: '$40.15',
          team: 'data-1',
          url: ISSUE_URL,
        },
      ],
      moreActions: 3,
    });
    expect(told).toMatch(/^## Cloud costs, Nov 1/);
    expect(told).toContain('### What changed most');
    expect(told).toContain(`- Delete a volume, **$40.15** a month, \`data-1\`: [#12](${ISSUE_URL})`);
    expect(told).toContain('- and 3 more in the report');
    expect(told).toContain('### Since the last report');
    expect(told).toContain(`[The whole report](${LINKS.report})`);
    expect(told.trimEnd().endsWith(MARKER)).toBe(true);
  });

  it('has no heading without a list below it', () => {
    const told = text({
      movers: [],
      actions: [],
      moreActions: 0,
      changes: [],
      alerts: [],
      figures: [],
      url: null,
    });
    expect(told).not.toContain('###');
    expect(told).not.toContain('](');
  });

  it('shows fewer where not all fit, and says so', () => {
    const lines = Array.from({ length: 300 }, () => '日本'.repeat(500));
    const told = text({ movers: lines, changes: lines, gaps: lines });
    expect(told.length).toBeLessThanOrEqual(GITHUB_BODY);
    expect(told).toContain('more in the report');
    const huge = text({ movers: ['x'.repeat(60_000)] });
    expect(huge).toContain('were left out to fit');
    expect(huge).not.toContain('xxx');
  });
});
