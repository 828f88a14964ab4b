import { layerOf } from '../../../src/app/layer-of.ts';
import { known } from '../../../src/core/known.ts';
import type { Narrative, Sentence } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import type { Publication } from '../../../src/core/publication.ts';
import { BY_TEMPLATE } from '../../../src/narrative/narrative-of.ts';
import { briefOf } from '../../../src/render/brief/brief-of.ts';
import { reportMail } from '../../../src/render/email/report-mail.ts';
import { createFormats } from '../../../src/render/formats.ts';
import { renderNarrative } from '../../../src/render/narrative/render-narrative.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import type { SentencePage } from '../../../src/render/narrative/sentence-page.ts';
import { writtenNote } from '../../../src/render/narrative/written-by.ts';
import { messagesIn, pageOf } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { pullRequestText } from '../../../src/render/pull-request/comment-text.ts';
import { reportPullRequestText } from '../../../src/render/pull-request/report-text.ts';
import { summaryMessage } from '../../../src/render/slack/summary-message.ts';
import { OUR_URLS, published } from '../../channels/published.ts';
import {
  ISSUE_URL,
  PATH_COSTS,
  REPORT_URL,
  TENANT,
  UNKNOWN_COSTS,
} from '../../render/pull-request/path-fixture.ts';
import { REPORT } from '../../render/report-fixture.ts';
import { liveInHeader, liveInMail, liveInMailText, unescaped } from '../../support/hostile/email-judge.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { htmlTokens } from '../../support/hostile/html-tags.ts';
import type { Live, Own } from '../../support/hostile/judged.ts';
import { liveInSlack } from '../../support/hostile/slack-judge.ts';

/** What a reader of one channel gets. */
export interface Rendered {
  readonly channel: 'page' | 'pull request' | 'comment' | 'slack' | 'mail' | 'mail text';
  /** As it is sent. */
  readonly source: string;
  /** As it is seen. */
  readonly text: string;
  /** What of the narrative is told there, and how figures are printed. */
  readonly told: readonly Sentence[];
  readonly page: SentencePage;
  /** What is more than text in it, and not ours. */
  live(): readonly Live[];
}

const OWN: Own = { urls: new Set([...OUR_URLS, REPORT_URL, ISSUE_URL, 'report.md', 'report.json']) };
const MARKER = '<!-- spendlog summary -->';
const SIZE = { movers: 1, actions: 1 };

/** A report with little else to tell beside the narrative, so that hundreds of them are soon judged. */
function little(language: NarrativeLanguage): Publication {
  return published({
    language,
    costs: REPORT.costs.slice(0, 1),
    changes: UNKNOWN_COSTS,
    recommendations: known([]),
  });
}

/** What a report is rendered with in that language. */
export function pageIn(language: NarrativeLanguage): SentencePage {
  return pageOf(published({ language }).report);
}

/** The same where it may be read at any time: no year is taken for granted. */
export function pageOfAnyYear(language: NarrativeLanguage): SentencePage {
  return { formats: createFormats(language), messages: messagesIn(language) };
}

/** The narrative in every channel there is. */
export function renderedBy(narrative: Narrative): readonly Rendered[] {
  const { language, sections, short } = narrative;
  const publication = little(language);
  const told = sections.flatMap(({ sentences }) => sentences);
  const page = pageIn(language);
  return [
    { ...markdown('page', pageText(publication, narrative)), told, page },
    { ...markdown('comment', commentText(narrative)), told: short, page: pageOfAnyYear(language) },
    ...[
      markdown('pull request', summaryText(publication, narrative)),
      slack(publication, narrative),
      ...mail(publication, narrative),
    ].map((shown) => ({ ...shown, told: short, page })),
  ];
}

type Shown = Omit<Rendered, 'told' | 'page'>;

function pageText({ report, links }: Publication, narrative: Narrative): string {
  return renderNarrative(report, narrative, { links, guide: () => null, layerOf });
}

function summaryText(publication: Publication, narrative: Narrative): string {
  return reportPullRequestText({
    page: pageOf(publication.report),
    brief: briefOf({ ...publication, narrative }, SIZE),
    marker: MARKER,
  });
}

/** What a change of files is told: the short form, before what the files cost. */
function commentText(narrative: Narrative): string {
  const tenant = {
    ...TENANT,
    costs: UNKNOWN_COSTS,
    recommendations: UNKNOWN_COSTS,
    trends: [],
    budgets: [],
    gaps: [],
    narrative,
  };
  const costs = { ...PATH_COSTS, tenants: [tenant], withoutReport: [], language: narrative.language };
  return pullRequestText({ costs, marker: MARKER });
}

/** Read as it is written: character references are all that hides words in it. */
function markdown(channel: 'page' | 'pull request' | 'comment', source: string): Shown {
  return { channel, source, text: unescaped(source), live: () => liveOnGithub(source, OWN) };
}

function slack(publication: Publication, narrative: Narrative): Shown {
  const message = summaryMessage({ ...publication, narrative });
  const source = JSON.stringify(message);
  return {
    channel: 'slack',
    source,
    text: unescaped(stringsOf(message).join(' ')),
    live: () => liveInSlack(message, OWN),
  };
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function mail(publication: Publication, narrative: Narrative): readonly Shown[] {
  const { subject, html, text } = reportMail(publication, { layout: 'finops', narrative, cadence: 'daily' });
  const seen = htmlTokens(html).map((token) => (token.kind === 'text' ? unescaped(token.text) : ' '));
  const live = () => [...liveInMail(html, OWN), ...liveInHeader(subject)];
  return [
    { channel: 'mail', source: html, text: seen.join(''), live },
    { channel: 'mail text', source: text, text, live: () => liveInMailText(text, OWN) },
  ];
}

/** The same page by the template, with a few words in the place of all that is told. */
export function wordless(narrative: Narrative): Narrative {
  const nothing: Sentence = [{ kind: 'text', text: 'Words.' }];
  return {
    ...narrative,
    sections: narrative.sections.map((section) => ({ ...section, sentences: [nothing] })),
    short: [nothing],
    written: BY_TEMPLATE,
    sentences: 0,
    dropped: {},
    refilled: [],
  };
}

/** Whose text it is, and how much of it did not stay. */
export function noteText(narrative: Narrative): string {
  return plainText(writtenNote(pageIn(narrative.language), narrative));
}

/** What the slots of the sentences stand for, as it is printed: figures with unit and rate, days, names. */
export function slotTexts(sentences: readonly Sentence[], page: SentencePage): readonly string[] {
  return sentences
    .flat()
    .filter(({ kind }) => kind !== 'text')
    .map((part) => plainText(sentenceInline(page, [part])));
}
