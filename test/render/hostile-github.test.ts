import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/period.ts';
import { GITHUB_BODY } from '../../src/render/fitting.ts';
import {
  doneComment,
  measuredComment,
  refusedCommandComment,
  returnedComment,
  snoozedComment,
  stateComment,
} from '../../src/render/issues/comments.ts';
import { dashboardText } from '../../src/render/issues/dashboard.ts';
import type { GroupSubject, IssueParts } from '../../src/render/issues/issue-subject.ts';
import { issueText } from '../../src/render/issues/issue-text.ts';
import { pageOf } from '../../src/render/page.ts';
import { pullRequestText } from '../../src/render/pull-request/comment-text.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { judgedByGithub, liveInTitle, shapeOf } from '../support/hostile/github-judge.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { poisoned } from '../support/hostile/poison.ts';
import { ACTION, LINKS, MARKER, MEASURED, OUTCOME, OWN_URLS, partsOf } from './issues/issue-fixture.ts';
import { ISSUE_URL, PATH_COSTS, REPORT_URL } from './pull-request/path-fixture.ts';
import { REPORT } from './report-fixture.ts';

const PAGE = pageOf(REPORT);

const OWN = { urls: new Set([...OWN_URLS, ISSUE_URL, REPORT_URL]) };

/** What comes from AWS, from tags, and from people who write to issues. */
const UNTRUSTED: ReadonlySet<string> = new Set([
  ...[
    'check',
    'account',
    'region',
    'service',
    'serviceName',
    'resourceId',
    'resourceIds',
    'evidence',
    'source',
  ],
  ...[
    'formula',
    'team',
    'labels',
    'actionTypeOfAws',
    'target',
    'estimationMode',
    'advisor',
    'refreshedAt',
    'firstSeen',
  ],
  ...[
    'reason',
    'owner',
    'expires',
    'ticket',
    'tenant',
    'services',
    'key',
    'values',
    'name',
    'subAccountId',
    'hint',
  ],
  ...['withoutReport', 'handles', 'workloadGroup', 'id'],
]);

/** Words of ours that share a key with those: `needs-export`, `discount-mode`. */
const OURS: ReadonlySet<string> = new Set(['needs-export', 'USD']);

const isUntrusted = (key: string, text: string) => UNTRUSTED.has(key) && !OURS.has(text);

interface Rendered {
  readonly markdown: string;
  readonly title: string;
}

const NAMES = ['vol-1', 'vol-2', 'vol-3'];

function group(text: string): GroupSubject {
  const members = NAMES.map((resourceId) => ({ ...ACTION, resourceId }));
  const measured = { ...OUTCOME, state: 'measured', measurements: [MEASURED] } as const;
  return poisoned({ kind: 'group', recommendations: members, done: [OUTCOME, measured] }, isUntrusted, text);
}

/** A report whose accounts are called so: they stand beside every resource. */
function hostileParts(text: string): IssueParts {
  const accounts = [{ id: text, name: text }];
  const page = { ...PAGE, report: { ...REPORT, accounts } };
  return partsOf({ page, extraLabels: [text], unassignable: [text], tenant: text });
}

/** Everything that GitHub shows besides the report, with a text in the place of every string from outside. */
const RENDERINGS: Readonly<Record<string, (text: string) => Rendered>> = {
  issue: (text) => {
    const recommendation = poisoned(ACTION, isUntrusted, text);
    return issue(issueText({ kind: 'single', recommendation }, hostileParts(text)));
  },
  group: (text) => issue(issueText(group(text), hostileParts(text))),
  dashboard: (text) => {
    const { page, marker } = hostileParts(text);
    const recommendation = poisoned(ACTION, isUntrusted, text);
    const rows = [
      { recommendation, issueUrl: ISSUE_URL },
      { recommendation: { ...recommendation, owner: null }, issueUrl: null },
    ];
    const counts = { waiting: 1, snoozed: 2, exempt: 3 };
    return issue(dashboardText(page, { tenant: 'acme', rows, ...counts, links: LINKS, marker }));
  },
  'pull request': (text) => {
    const costs = poisoned(PATH_COSTS, isUntrusted, text);
    return { markdown: pullRequestText({ costs, marker: MARKER }), title: 'x' };
  },
  done: (text) => comment(doneComment(hostileParts(text).page, [outcome(text)], MARKER)),
  measured: (text) => comment(measuredComment(hostileParts(text).page, outcome(text), MARKER)),
  returned: (text) => comment(returnedComment(hostileParts(text).page, action(text), MARKER)),
  exempt: (text) => comment(stateComment(hostileParts(text).page, 'exempt', action(text), MARKER)),
  accepted: (text) => comment(stateComment(hostileParts(text).page, 'accepted', action(text), MARKER)),
  snoozed: (text) => comment(snoozedComment(hostileParts(text).page, day('2026-12-20'), text || '-', MARKER)),
  refused: (text) => comment(refusedCommandComment(hostileParts(text).page, text, MARKER)),
};

const action = (text: string) => poisoned(ACTION, isUntrusted, text);
const outcome = (text: string) =>
  poisoned({ ...OUTCOME, state: 'measured' as const, measurements: [MEASURED] }, isUntrusted, text);
const comment = (markdown: string): Rendered => ({ markdown, title: 'x' });
const issue = ({ title, body }: { readonly title: string; readonly body: string }): Rendered => ({
  markdown: body,
  title,
});

/** A name that is as long as words get, and no more than words: code, as it holds a dash. */
const HARMLESS = 'harmless-name';

describe.each(Object.entries(RENDERINGS))('hostile strings in: %s', (_, render) => {
  const shape = wordsAlike(shapeOf(render(HARMLESS).markdown));

  function expectInert(text: string): void {
    const { markdown, title } = render(text);
    const told = JSON.stringify(text.slice(0, 80));
    const judged = judgedByGithub(markdown, OWN);
    expect(judged.live, told).toEqual([]);
    expect(liveInTitle(title), told).toEqual([]);
    expect(title.length, told).toBeLessThanOrEqual(256);
    expect(markdown.length, told).toBeLessThanOrEqual(GITHUB_BODY);
    expect(markdown.isWellFormed(), told).toBe(true);
    expect(wordsAlike(judged.shape), told).toBe(shape);
  }

  it('of the corpus', () => {
    for (const text of HOSTILE_STRINGS) expectInert(text);
  });

  it('whatever the string', () => {
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 50 });
  });
});

/** That there is no name may be said in italics. */
function wordsAlike(shape: string): string {
  return shape.replaceAll('emphasis(words)', 'words').replaceAll(/words(?: words)+/g, 'words');
}

describe('hostile labels', () => {
  it.each(HOSTILE_STRINGS.map((text) => [text]))('%j', (text) => {
    const { labels } = issueText({ kind: 'single', recommendation: action(text) }, hostileParts(text));
    for (const label of labels) {
      expect(label.length).toBeLessThanOrEqual(50);
      expect(label).not.toMatch(/[,\n\r]/);
      expect(label).toBe(label.trim());
      expect(label.isWellFormed()).toBe(true);
    }
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
  });
});
