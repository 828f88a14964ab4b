import type { Narrative } from '../../core/narrative.ts';
import type { Publication } from '../../core/publication.ts';
import type { Brief, BriefAction } from '../brief/brief.ts';
import { briefOf } from '../brief/brief-of.ts';
import { openingOf } from '../brief/opening-of.ts';
import { withinBytes } from '../fitting.ts';
import { type Page, pageOf } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { dayColumns, monthBarsOf } from './mail-charts.ts';
import type { MailAction, MailContent, MailLink, MailPart } from './mail-content.ts';
import { mailHtml } from './mail-html.ts';
import { LAYOUTS, type MailLayout, type ReportPart } from './mail-layout.ts';
import { mailText } from './mail-text.ts';
import { reportSubject } from './subject.ts';

export interface MailTexts {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export interface MailReader {
  readonly layout: MailLayout;
  /** What is told in short, in place of the verdict; `null`: nobody wrote for them. */
  readonly narrative: Narrative | null;
  /** How often they are told. */
  readonly cadence: 'daily' | 'weekly' | 'monthly';
}

/** Bytes of HTML above which Gmail hides the rest: 102 kB, less room for what servers on the way do to it. */
export const CLIP = 90_000;

/** Rows of any list, from those that each reader gets down to what fits whatever the names. The last is sent as it is. */
const MOST_ROWS = [100, 30, 10, 5, 2] as const;

/** A report as a mail for one kind of reader, in its language. */
export function reportMail(
  published: Pick<Publication, 'report' | 'alerts' | 'links'>,
  reader: MailReader,
): MailTexts {
  const page = pageOf(published.report);
  const [most, ...fewer] = MOST_ROWS;
  let content = contentOf(page, published, reader, most);
  let html = mailHtml(content);
  for (const rows of fewer) {
    if (withinBytes(CLIP)(html)) break;
    content = contentOf(page, published, reader, rows);
    html = mailHtml(content);
  }
  return { subject: reportSubject(page, content.title), html, text: mailText(content) };
}

function contentOf(
  page: Page,
  { report, alerts, links }: Pick<Publication, 'report' | 'alerts' | 'links'>,
  { layout, narrative, cadence }: MailReader,
  most: number,
): MailContent {
  const { parts, size } = LAYOUTS[layout];
  const brief = briefOf(
    { report, alerts, links, narrative },
    { movers: Math.min(size.movers, most), actions: Math.min(size.actions, most) },
  );
  return {
    language: report.language,
    title: brief.title,
    parts: [
      ...alertsPart(page, brief, most),
      { kind: 'words', heading: null, more: null, paragraphs: openingOf(brief, most) },
      ...linksPart(page, links),
      ...parts.flatMap((part) => PARTS[part](page, brief, most)),
      ...listPart(page, page.messages.gaps.title, brief.gaps, most),
    ],
    footer: page.messages.email.footers[cadence],
  };
}

type PartOf = (page: Page, brief: Brief, most: number) => readonly MailPart[];

const PARTS: Readonly<Record<ReportPart, PartOf>> = {
  figures: (page, { figures }, most) => {
    const { shown, more } = topRows(page, figures, most);
    return shown.length === 0 ? [] : [{ kind: 'figures', heading: null, more, rows: shown }];
  },
  months: (page) => {
    const [costs] = page.report.costs;
    const chart = costs ? monthBarsOf(page, costs) : null;
    return chart ? [{ kind: 'bars', heading: page.messages.email.months, more: null, chart }] : [];
  },
  days: (page) => {
    const [costs] = page.report.costs;
    const chart = costs ? dayColumns(page, costs) : null;
    if (!chart) return [];
    const heading = page.messages.email.days(chart.from, chart.to);
    return [{ kind: 'columns', heading, more: null, chart }];
  },
  movers: (page, { movers }, most) => listPart(page, page.messages.movers.title, movers, most),
  actions: (page, { actions, moreActions }) => actionsPart(page, actions, moreActions),
  changes: (page, { changes }, most) => listPart(page, page.messages.changes.title, changes, most),
};

function actionsPart(page: Page, actions: readonly BriefAction[], left: number): readonly MailPart[] {
  if (actions.length === 0) return [];
  const { messages } = page;
  const rows = actions.map(
    ({ title, team, amount, url }): MailAction => ({
      title,
      team,
      amount,
      link: linkTo(messages.email.openIssue, url)[0] ?? null,
    }),
  );
  return [{ kind: 'actions', heading: messages.email.saving, more: moreText(page, left), actions: rows }];
}

function alertsPart(page: Page, { alerts }: Brief, most: number): readonly MailPart[] {
  const { shown, more } = topRows(page, alerts, most);
  if (shown.length === 0) return [];
  const rows = shown.map(({ alert: { severity }, title, text }) => ({ severity, title, text }));
  return [{ kind: 'alerts', heading: null, more, alerts: rows }];
}

function listPart(page: Page, heading: string, items: readonly Inline[], most: number): readonly MailPart[] {
  const { shown, more } = topRows(page, items, most);
  return shown.length === 0 ? [] : [{ kind: 'list', heading, more, items: shown }];
}

/** The page of the report, and the run it comes from. */
export function linksPart({ messages }: Page, { report, run }: Publication['links']): readonly MailPart[] {
  const { openReport, openRun } = messages.email;
  const links = [...linkTo(openReport, report), ...linkTo(openRun, run)];
  return links.length === 0 ? [] : [{ kind: 'links', heading: null, more: null, links }];
}

function topRows<T>(page: Page, rows: readonly T[], most: number) {
  const shown = rows.slice(0, most);
  return { shown, more: moreText(page, rows.length - shown.length) };
}

function moreText({ messages, formats }: Page, left: number): string | null {
  return left === 0 ? null : `${messages.andMore(formats, left)}. ${messages.email.more}`;
}

function linkTo(text: string, url: string | null): readonly MailLink[] {
  return url === null ? [] : [{ text, url }];
}
