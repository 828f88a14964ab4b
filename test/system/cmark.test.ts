import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN, PAGES, RENDERINGS } from '../render/hostile-renderings.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { type HtmlToken, htmlTokens } from '../support/hostile/html-tags.ts';
import { cmarkPython, htmlByCmark } from './cmark.ts';

/** What our Markdown becomes; each without an attribute, but for those below. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'pre', 'blockquote', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'img', 'input', 'details', 'summary'],
]);

const ATTRIBUTES: Readonly<Record<string, (value: string) => boolean>> = {
  'a href': (value) => OWN.urls.has(value),
  'img src': (value) => OWN.images.has(value),
  'img alt': (value) => !/[<>]/.test(value),
  'pre lang': (value) => value === 'sh',
  'th align': (value) => /^(?:left|right)$/.test(value),
  'td align': (value) => /^(?:left|right)$/.test(value),
  'input type': (value) => value === 'checkbox',
  'input checked': (value) => value === '',
  'input disabled': (value) => value === '',
};

const OWN_COMMENT = /^ spendlog:[\w:;,=. /+-]* $/;

/** Everything in the HTML that is not ours. */
function foreign(html: string): readonly string[] {
  return htmlTokens(html).flatMap((token) => foreignToken(token));
}

function foreignToken(token: HtmlToken): readonly string[] {
  if (token.kind === 'comment') return OWN_COMMENT.test(token.text) ? [] : [`comment ${token.text}`];
  if (token.kind === 'end') return ELEMENTS.has(token.name) ? [] : [`</${token.name}>`];
  if (token.kind !== 'start') return token.kind === 'doctype' ? ['doctype'] : [];
  const wrong = [...token.attributes]
    .filter(([key, value]) => ATTRIBUTES[`${token.name} ${key}`]?.(value) !== true)
    .map(([key, value]) => `${token.name} ${key}=${value}`);
  return ELEMENTS.has(token.name) ? wrong : [`<${token.name}>`, ...wrong];
}

describe.skipIf(cmarkPython === null)(
  'what GitHub’s own parser makes of hostile strings',
  { timeout: 300_000 },
  () => {
    const html = (markdown: readonly string[]) => htmlByCmark(cmarkPython ?? '', markdown);

    it('is judged: what is live is found', () => {
      const live = ['<b>x</b>', 'https://evil.example', '![a](b)', '<!-- x -->', '<a href=//evil>x</a>'];
      expect(html(live).map((each) => foreign(each).length > 0)).toEqual(live.map(() => true));
      expect(html(['`<b>`\n\n- [ ] a\n\n| a |\n| - |\n| b |']).flatMap(foreign)).toEqual([]);
    });

    it.each(Object.entries(RENDERINGS))('is nothing but ours in: %s', (_, render) => {
      const texts = [...HOSTILE_STRINGS, ...fc.sample(hostileString, 300)];
      const pages = html(texts.map((text) => render(text).markdown));
      const found = pages.flatMap((page, at) => foreign(page).map((what) => ({ what, text: texts[at] })));
      expect(pages).toHaveLength(texts.length);
      expect(found).toEqual([]);
    });

    it.each(Object.entries(PAGES))('is nothing but ours in: %s', (_, render) => {
      const texts = [...HOSTILE_STRINGS, ...fc.sample(hostileString, 300)];
      const starts = Array.from({ length: 8 }, (_each, at) => at * 60);
      const pages = starts.map((from) => {
        let at = from;
        return render(() => texts[at++ % texts.length] ?? '');
      });
      expect(html(pages).flatMap(foreign)).toEqual([]);
    });
  },
);
