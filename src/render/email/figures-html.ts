import type { Element } from 'hast';
import { h } from 'hastscript';
import { layout } from './layout-html.ts';
import type { MailFigure } from './mail-content.ts';
import { COLOURS, FIGURE, MUTED } from './mail-style.ts';
import { unlinked } from './unlinked.ts';

/** Where the amount of a value ends, and what is to be known about it begins. */
const NOTE = /^(?<amount>.+?)(?:, | (?=\())(?<note>.+)$/s;

/** Figures two in a row: what it is, how much, and what is to be known about it. */
export function figuresHtml(figures: readonly MailFigure[]): Element {
  const rows = figures.flatMap((figure, index) => (index % 2 === 0 ? [[figure, figures[index + 1]]] : []));
  return layout(
    {},
    rows.map((row) =>
      h(
        'tr',
        row.map((figure, index) => figureHtml(figure, index === 0)),
      ),
    ),
  );
}

function figureHtml(figure: MailFigure | undefined, isFirst: boolean): Element {
  const place = isFirst ? 'padding:10px 12px 10px 0' : 'padding:10px 0 10px 12px';
  const style = `${place};border-top:1px solid ${COLOURS.line};vertical-align:top`;
  if (!figure) return h('td', { style, width: '50%' }, '\u00A0');
  const { amount = figure.value, note = null } = NOTE.exec(figure.value)?.groups ?? {};
  return h('td', { style, width: '50%' }, [
    h('span', { style: MUTED }, unlinked(figure.label)),
    h('br'),
    h('span', { style: FIGURE }, unlinked(amount)),
    ...(note === null ? [] : [h('br'), h('span', { style: MUTED }, unlinked(note))]),
  ]);
}
