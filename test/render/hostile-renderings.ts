import { stepSummary } from '../../src/app/step-summary.ts';
import { day } from '../../src/core/period.ts';
import { briefOf } from '../../src/render/brief/brief-of.ts';
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
import { renderNarrative } from '../../src/render/narrative/render-narrative.ts';
import { pageOf } from '../../src/render/page.ts';
import { pullRequestText } from '../../src/render/pull-request/comment-text.ts';
import { reportPullRequestText } from '../../src/render/pull-request/report-text.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { reportFiles } from '../../src/render/report-files.ts';
import { poisoned } from '../support/hostile/poison.ts';
import { ACTION, LINKS, MARKER, MEASURED, OUTCOME, OWN_URLS, partsOf } from './issues/issue-fixture.ts';
import { type NarrativeGiven, narrativeOfReport, SOURCES } from './narrative/narrative-fixture.ts';
import { poisonedReport } from './poisoned-report.ts';
import { ISSUE_URL, PATH_COSTS, REPORT_URL } from './pull-request/path-fixture.ts';
import { REPORT } from './report-fixture.ts';

const PAGE = pageOf(REPORT);

/** Files beside the page, and its charts: the only things a page links to and shows. */
const FILES = [
  'report.md',
  'report.json',
  'summary.json',
  'costs.csv',
  'savings.md',
  'kpis.md',
  'recommendations.ndjson',
];

const CHARTS = ['daily-cost-by-service.svg', 'monthly-cost-and-forecast.svg'];

/** What these texts may link to and show. */
export const OWN = { urls: new Set([...OWN_URLS, ISSUE_URL, REPORT_URL, ...FILES]), images: new Set(CHARTS) };

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

export interface Rendered {
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
export function hostileParts(text: string): IssueParts {
  const accounts = [{ id: text, name: text }];
  const page = { ...PAGE, report: { ...REPORT, accounts } };
  return partsOf({ page, extraLabels: [text], unassignable: [text], tenant: text });
}

/** Issues, comments and what else is of one or a few things, with a text in the place of every string from outside. */
export const RENDERINGS: Readonly<Record<string, (text: string) => Rendered>> = {
  issue: (text) => {
    const recommendation = action(text);
    return issue(issueText({ kind: 'single', recommendation }, hostileParts(text)));
  },
  group: (text) => issue(issueText(group(text), hostileParts(text))),
  dashboard: (text) => {
    const { page, marker } = hostileParts(text);
    const recommendation = action(text);
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

/** The words of an advisor are AWS's, where ours share their key. */
export const action = (text: string) => ({
  ...poisoned(ACTION, isUntrusted, text),
  advice: ACTION.advice.map((advice) => ({ ...poisoned(advice, isUntrusted, text), actionType: text })),
});

const outcome = (text: string) =>
  poisoned({ ...OUTCOME, state: 'measured' as const, measurements: [MEASURED] }, isUntrusted, text);
const comment = (markdown: string): Rendered => ({ markdown, title: 'x' });
const issue = ({ title, body }: { readonly title: string; readonly body: string }): Rendered => ({
  markdown: body,
  title,
});

/** The pages of a report and what is made of it as a whole, with one text after the other in the places of its strings. */
export const PAGES: Readonly<Record<string, (next: () => string) => string>> = {
  page: (next) => reportFiles(poisonedReport(next)).get('report.md') ?? '',
  'page of savings': (next) => reportFiles(poisonedReport(next)).get('savings.md') ?? '',
  'page of key figures': (next) => reportFiles(poisonedReport(next)).get('kpis.md') ?? '',
  'page of the executive': (next) => readerPage('executive', next),
  'page of the CTO': (next) => readerPage('cto', next),
  'page of DevOps': (next) => readerPage('devops', next),
  'page of FinOps': (next) => readerPage('finops', next),
  'step summary': (next) => {
    const markdown = renderReport(poisonedReport(next));
    return stepSummary({ tables: [], closing: [], page: null, outputs: {} }, markdown);
  },
  'report as a pull request': (next) => {
    const report = poisonedReport(next);
    const brief = briefOf({ report, alerts: [], links: LINKS }, { movers: 5, actions: 5 });
    return reportPullRequestText({ page: pageOf(report), brief, marker: MARKER });
  },
};

function readerPage(persona: NarrativeGiven['persona'], next: () => string): string {
  const report = poisonedReport(next);
  return renderNarrative(report, narrativeOfReport({ report, persona }), SOURCES);
}
