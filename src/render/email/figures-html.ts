import type { Element } from 'hast';
import { h } from 'hastscript';
import { layout } from './layout-html.ts';
import type { MailFigure } from './mail-content.ts';
import { COLOURS, FIGURE, MUTED } from './mail-style.ts';
import { unlinked } from './unlinked.ts';

/** Where the amount of a value ends, and what is to be known about it begins. */
const NOTE = /^(?<amount>.+?)(?:, | (?=\())(?<note>.+)$/s;

/** A value without such a place that is too long to be set large as a whole: its first word is the amount. */
const LONG = /^(?<amount>[^ ]{1,24}) (?<note>.{20,})$/s;

/** Figures two in a row: what it is, how much, and what is to be known about it. Another currency begins a row. */
export function figuresHtml(figures: readonly MailFigure[]): Element {
  return layout({}, rowsOf(figures).map(rowHtml));
}

type Row = readonly [left: MailFigure, right: MailFigure | null];

function rowsOf(figures: readonly MailFigure[]): readonly Row[] {
  const labels = new Set<string>();
  const rows: Row[] = [];
  for (const figure of figures) {
    const again = labels.has(figure.label);
    if (again) labels.clear();
    labels.add(figure.label);
    const [left, right] = rows.at(-1) ?? [];
    if (left !== undefined && right === null && !again) rows[rows.length - 1] = [left, figure];
    else rows.push([figure, null]);
  }
  return rows;
}

function rowHtml([left, right]: Row): Element {
  return h('tr', [cellHtml(left, '10px 12px 10px 0'), cellHtml(right, '10px 0 10px 12px')]);
}

function cellHtml(figure: MailFigure | null, padding: string): Element {
  const style = `padding:${padding};border-top:1px solid ${COLOURS.line};vertical-align:top`;
  if (!figure) return h('td', { style, width: '50%' }, '\u00A0');
  const parts = NOTE.exec(figure.value) ?? LONG.exec(figure.value);
  const { amount = figure.value, note = null } = parts?.groups ?? {};
  return h('td', { style, width: '50%' }, [
    h('span', { style: MUTED }, unlinked(figure.label)),
    h('br'),
    h('span', { style: FIGURE }, unlinked(amount)),
    ...(note === null ? [] : [h('br'), h('span', { style: MUTED }, unlinked(note))]),
  ]);
}
