import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { plainText } from '../plain-text.ts';
import { inlineHtml } from './inline-html.ts';
import { layout } from './layout-html.ts';
import type { MailContent } from './mail-content.ts';
import { BODY, FOOTER, TITLE } from './mail-style.ts';
import { partHtml } from './part-html.ts';
import { unlinked } from './unlinked.ts';

const WIDTH = 640;

/** The mail as HTML: tables and inline styles, nothing that is fetched from anywhere, and no links but ours. */
export function mailHtml({ language, title, parts, footer }: MailContent): string {
  const page = h('div', [
    h('h1', { style: TITLE }, [...inlineHtml(title)]),
    ...parts.flatMap(partHtml),
    h('p', { style: FOOTER }, footer),
  ]);
  const frame = layout({}, [
    h('tr', [
      h('td', { align: 'center', style: 'padding:24px 16px' }, [
        layout({ width: WIDTH, style: `width:100%;max-width:${WIDTH}px` }, [
          h('tr', [h('td', { align: 'left' }, [page])]),
        ]),
      ]),
    ]),
  ]);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'supported-color-schemes', content: 'light dark' }),
          // Names and amounts are no telephone numbers.
          h('meta', {
            name: 'format-detection',
            content: 'telephone=no, date=no, address=no, email=no, url=no',
          }),
          h('title', unlinked(plainText(title))),
        ]),
        h('body', { style: BODY }, [frame]),
      ]),
    ],
  };
  return `${toHtml(root)}\n`;
}
