import { layerOf } from '../../../src/app/layer-of.ts';
import type { Narrative, Sentence } from '../../../src/core/narrative.ts';
import type { NarrativeLanguage } from '../../../src/core/persona.ts';
import type { Publication } from '../../../src/core/publication.ts';
import { BY_TEMPLATE } from '../../../src/narrative/narrative-of.ts';
import { briefOf } from '../../../src/render/brief/brief-of.ts';
import { reportMail } from '../../../src/render/email/report-mail.ts';
import { renderNarrative } from '../../../src/render/narrative/render-narrative.ts';
import { sentenceInline } from '../../../src/render/narrative/sentence.ts';
import { writtenNote } from '../../../src/render/narrative/written-by.ts';
import { type Page, pageOf } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { reportPullRequestText } from '../../../src/render/pull-request/report-text.ts';
import { summaryMessage } from '../../../src/render/slack/summary-message.ts';
import { OUR_URLS, published } from '../../channels/published.ts';
import { liveInHeader, liveInMail, liveInMailText, unescaped } from '../../support/hostile/email-judge.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { htmlTokens } from '../../support/hostile/html-tags.ts';
import type { Live, Own } from '../../support/hostile/judged.ts';
import { liveInSlack } from '../../support/hostile/slack-judge.ts';

/** What a reader of one channel gets. */
export interface Rendered {
  readonly channel: 'page' | 'pull request' | 'slack' | 'mail' | 'mail text';
  /** As it is sent. */
  readonly source: string;
  /** As it is seen. */
  readonly text: string;
  /** What is more than text in it, and not ours. */
  live(): readonly Live[];
}

const OWN: Own = { urls: new Set([...OUR_URLS, 'report.md', 'report.json']) };
const SIZE = { movers: 3, actions: 3 };

const PAGES: Readonly<Record<NarrativeLanguage, Page>> = {
  en: pageOf(published({ language: 'en' }).report),
  'pt-BR': pageOf(published({ language: 'pt-BR' }).report),
};

/** The narrative in every channel there is. */
export function renderedBy(narrative: Narrative): readonly Rendered[] {
  const publication = published({ language: narrative.language });
  return [
    markdown('page', pageText(publication, narrative)),
    markdown('pull request', pullRequestText(publication, narrative)),
    slack(publication, narrative),
    ...mail(publication, narrative),
  ];
}

function pageText({ report, links }: Publication, narrative: Narrative): string {
  return renderNarrative(report, narrative, { links, guide: () => null, layerOf });
}

function pullRequestText(publication: Publication, narrative: Narrative): string {
  return reportPullRequestText({
    page: pageOf(publication.report),
    brief: briefOf({ ...publication, narrative }, SIZE),
    marker: '<!-- spendlog summary -->',
  });
}

/** Read as it is written: character references are all that hides words in it. */
function markdown(channel: 'page' | 'pull request', source: string): Rendered {
  return { channel, source, text: unescaped(source), live: () => liveOnGithub(source, OWN) };
}

function slack(publication: Publication, narrative: Narrative): Rendered {
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

function mail(publication: Publication, narrative: Narrative): readonly Rendered[] {
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
  return plainText(writtenNote(PAGES[narrative.language], narrative));
}

/** What the slots of the sentences stand for, as it is printed: figures with unit and rate, days, names. */
export function slotTexts(sentences: readonly Sentence[], language: NarrativeLanguage): readonly string[] {
  const page = PAGES[language];
  return sentences
    .flat()
    .filter(({ kind }) => kind !== 'text')
    .map((part) => plainText(sentenceInline(page, [part])));
}
