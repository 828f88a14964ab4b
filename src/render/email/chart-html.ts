import type { Element } from 'hast';
import { h } from 'hastscript';
import { layout } from './layout-html.ts';
import type { MailBars, MailColumns } from './mail-content.ts';
import { BAR_LABEL, BAR_VALUE, COLOURS, EMPTY, FILLED, MUTED, OPEN } from './mail-style.ts';
import { unlinked } from './unlinked.ts';

const BAR_HEIGHT = 14;
const COLUMNS_HEIGHT = 64;
/** What can be seen of something that is more than nothing. */
const LEAST_PIXELS = 1;

/** Charts out of the cells of tables, the one drawing that every mail program shows; amounts stand beside them as text. */
export function barsHtml({ bars, summary }: MailBars): readonly Element[] {
  const rows = bars.map(({ label, value, filled, open }) =>
    h('tr', [
      h('td', { style: BAR_LABEL }, label),
      h('td', { style: EMPTY, width: '100%' }, [barHtml(filled, open)]),
      h('td', { style: BAR_VALUE, align: 'right' }, value),
    ]),
  );
  return [layout({}, rows), ...(summary === null ? [] : [summaryHtml(summary)])];
}

function summaryHtml(summary: string): Element {
  return h('p', { style: `${MUTED};margin:4px 0 0` }, unlinked(summary));
}

function barHtml(filled: number, open: number): Element {
  const [first, second] = [percent(filled), percent(open)];
  const rest = 100 - first - second;
  return layout({}, [
    h('tr', [
      ...(first > 0 ? [stripe(first, FILLED, COLOURS.bar)] : []),
      ...(second > 0 ? [stripe(second, OPEN)] : []),
      ...(rest > 0 ? [stripe(rest, EMPTY)] : []),
    ]),
  ]);
}

function stripe(width: number, style: string, bgColor?: string): Element {
  return h(
    'td',
    { style, width: `${width}%`, height: BAR_HEIGHT, ...(bgColor ? { bgColor } : {}) },
    '\u00A0',
  );
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

export function columnsHtml({ columns, from, to, summary }: MailColumns): readonly Element[] {
  const half = Math.ceil(columns.length / 2);
  return [
    layout({}, [
      h(
        'tr',
        columns.map((column) =>
          h('td', { style: `${EMPTY};padding:0 1px`, vAlign: 'bottom', height: COLUMNS_HEIGHT }, [
            columnHtml(column),
          ]),
        ),
      ),
      h('tr', [
        h('td', { style: MUTED, colSpan: half }, from),
        h('td', { style: MUTED, colSpan: columns.length - half, align: 'right' }, to),
      ]),
    ]),
    summaryHtml(summary),
  ];
}

function columnHtml({ height, complete }: MailColumns['columns'][number]): Element {
  const pixels = height > 0 ? Math.max(LEAST_PIXELS, Math.round(height * COLUMNS_HEIGHT)) : 0;
  if (pixels === 0) return h('span', '\u00A0');
  const style = complete ? FILLED : OPEN;
  return layout({}, [
    h('tr', [h('td', { style, height: pixels, ...(complete ? { bgColor: COLOURS.bar } : {}) }, '\u00A0')]),
  ]);
}
