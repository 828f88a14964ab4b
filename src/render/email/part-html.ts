import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { barsHtml, columnsHtml } from './chart-html.ts';
import { figuresHtml } from './figures-html.ts';
import { inlineHtml } from './inline-html.ts';
import { layout } from './layout-html.ts';
import type { MailAction, MailAlert, MailLink, MailPart } from './mail-content.ts';
import { CELL, COLOURS, HEADING, LINK, MUTED, NUMBER_CELL, PARAGRAPH } from './mail-style.ts';

/** One part of a mail as HTML. */
export function partHtml(part: MailPart): readonly Element[] {
  return [
    ...(part.heading === null ? [] : [h('h2', { style: HEADING }, part.heading)]),
    ...bodyHtml(part),
    ...moreHtml(part.more),
  ];
}

function bodyHtml(part: MailPart): readonly Element[] {
  switch (part.kind) {
    case 'words':
      return part.paragraphs.map((each) => h('p', { style: PARAGRAPH }, [...inlineHtml(each)]));
    case 'alerts':
      return part.alerts.map(alertHtml);
    case 'figures':
      return [figuresHtml(part.rows)];
    case 'list':
      return [listHtml(part.items)];
    case 'actions':
      return [layout({}, part.actions.map(actionHtml))];
    case 'bars':
      return barsHtml(part.chart);
    case 'columns':
      return columnsHtml(part.chart);
    case 'links':
      return [h('p', { style: `${PARAGRAPH};margin:0 0 20px` }, part.links.flatMap(nextLink))];
  }
}

function listHtml(items: readonly Inline[]): Element {
  const style = `${PARAGRAPH};margin:0 0 6px`;
  return h(
    'ul',
    { style: 'margin:0;padding:0 0 0 20px' },
    items.map((item) => h('li', { style }, [...inlineHtml(item)])),
  );
}

function alertHtml({ severity, title, text }: MailAlert): Element {
  const edge = `padding:2px 0 2px 14px;border-left:4px solid ${COLOURS[severity]}`;
  return layout({ style: 'margin:0 0 14px' }, [
    h('tr', [
      h('td', { style: edge }, [
        h('p', { style: `${PARAGRAPH};margin:0;font-weight:600` }, [...inlineHtml(title)]),
        h('p', { style: `${PARAGRAPH};margin:0` }, [...inlineHtml(text)]),
      ]),
    ]),
  ]);
}

function actionHtml({ title, team, amount, link }: MailAction): Element {
  const below: ElementContent[][] = [
    ...(team === null ? [] : [[...inlineHtml(untrusted(team))]]),
    ...(link ? [[linkHtml(link)]] : []),
  ];
  return h('tr', [
    h('td', { style: CELL }, [
      ...inlineHtml(title),
      ...(below.length === 0 ? [] : [h('br'), h('span', { style: MUTED }, joined(below))]),
    ]),
    h('td', { style: NUMBER_CELL, align: 'right' }, amount ?? '–'),
  ]);
}

function joined(pieces: readonly ElementContent[][]): ElementContent[] {
  return pieces.flatMap((piece, index) =>
    index === 0 ? piece : [{ type: 'text' as const, value: ' · ' }, ...piece],
  );
}

function moreHtml(more: string | null): readonly Element[] {
  return more === null ? [] : [h('p', { style: `${MUTED};margin:8px 0 0` }, more)];
}

function nextLink(link: MailLink, index: number): readonly ElementContent[] {
  return index === 0 ? [linkHtml(link)] : [{ type: 'text', value: ' · ' }, linkHtml(link)];
}

function linkHtml({ text, url }: MailLink): Element {
  return h('a', { href: url, style: LINK }, text);
}
