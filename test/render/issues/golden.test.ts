import { describe, expect, it } from 'vitest';
import { dashboardText } from '../../../src/render/issues/dashboard.ts';
import { issueText } from '../../../src/render/issues/issue-text.ts';
import { pageOf } from '../../../src/render/page.ts';
import { pullRequestText } from '../../../src/render/pull-request/comment-text.ts';
import { ISSUE_URL, PATH_COSTS } from '../pull-request/path-fixture.ts';
import { REPORT } from '../report-fixture.ts';
import { ACTION, LINKS, MARKER, MEASURED, OUTCOME, partsOf } from './issue-fixture.ts';

describe.each(['en', 'pt-BR'] as const)('the text that was looked at, in %s', (language) => {
  const page = pageOf({ ...REPORT, language });
  const parts = partsOf({ page });
  const file = (name: string) => `golden/${name}.${language}.md`;
  const titled = ({ title, body }: { readonly title: string; readonly body: string }) =>
    `# ${title}\n\n${body}`;

  it('is that of an issue', async () => {
    const text = issueText({ kind: 'single', recommendation: ACTION }, parts);
    await expect(titled(text)).toMatchFileSnapshot(file('issue'));
  });

  it('is that of a group', async () => {
    const recommendations = ['vol-1', 'vol-2'].map((resourceId) => ({ ...ACTION, resourceId }));
    const measured = { ...OUTCOME, state: 'measured', measurements: [MEASURED] } as const;
    const text = issueText({ kind: 'group', recommendations, done: [OUTCOME, measured] }, parts);
    await expect(titled(text)).toMatchFileSnapshot(file('group'));
  });

  it('is that of the dashboard', async () => {
    const rows = [
      { recommendation: ACTION, issueUrl: ISSUE_URL },
      { recommendation: { ...ACTION, owner: null }, issueUrl: null },
    ];
    const counts = { waiting: 1, snoozed: 1, exempt: 2 };
    const text = dashboardText(page, { tenant: 'default', rows, ...counts, links: LINKS, marker: MARKER });
    await expect(titled(text)).toMatchFileSnapshot(file('dashboard'));
  });

  it('is that of a comment on a pull request', async () => {
    const text = pullRequestText({ costs: { ...PATH_COSTS, language }, marker: MARKER });
    await expect(text).toMatchFileSnapshot(file('pull-request'));
  });
});
