import { type HtmlToken, htmlTokens } from './html-tags.ts';
import { invisibleIn, type Live, type Own } from './judged.ts';

/** Elements that show something and do nothing. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...['html', 'head', 'meta', 'title', 'body', 'main', 'div', 'span', 'p', 'br', 'hr', 'center'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'i', 'code', 'pre', 'small'],
  ...[
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'caption',
    'col',
    'colgroup',
    'a',
    'img',
    'style',
  ],
  ...['blockquote', 'del', 'sub', 'sup'],
]);

/** Attributes that hold an address. */
const ADDRESSES: readonly string[] = [
  'href',
  'src',
  'srcset',
  'background',
  'action',
  'formaction',
  'poster',
  'cite',
  'data',
  'ping',
];

/** What mail programs make a link of, wherever it stands. */
const AUTOLINK = /[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\w[^\s]*|[\w.+-]+@[\w-]+(?:\.\w+)+/gi;

/** Everything in the HTML part of a mail that is live and not ours. `urls` holds our links, and `cid:` addresses of our images. */
export function liveInMail(html: string, own: Own = {}): readonly Live[] {
  const tokens = htmlTokens(html);
  return [
    ...tokens.flatMap((token, index) => liveToken(token, tokens[index - 1], own)),
    ...invisibleIn(html, MAIL_INVISIBLE),
  ];
}

/** The same of the text part, in which mail programs link what reads like an address. */
export function liveInMailText(text: string, own: Own = {}): readonly Live[] {
  return [...linked(text, own), ...invisibleIn(text, MAIL_INVISIBLE)];
}

/** What could leave a header, e.g. a subject: a line break or another control character. */
export function liveInHeader(value: string): readonly Live[] {
  return invisibleIn(value, new Set(['\u2060']));
}

/** Line breaks as mails have them; the word joiner and the mark that parts an address are ours. */
const MAIL_INVISIBLE: ReadonlySet<string> = new Set(['\n', '\r', '\u2060', '\u200B']);

function liveToken(token: HtmlToken, before: HtmlToken | undefined, own: Own): readonly Live[] {
  switch (token.kind) {
    case 'comment':
      return [{ what: 'comment', text: token.text }];
    case 'start':
      return liveElement(token.name, token.attributes, own);
    case 'text':
      return before?.kind === 'start' && before.name === 'style'
        ? liveStyle(token.text)
        : linked(unescaped(token.text), own);
    case 'end':
    case 'doctype':
      return [];
  }
}

function liveElement(name: string, attributes: ReadonlyMap<string, string>, { urls }: Own): readonly Live[] {
  const found: Live[] = HARMLESS.has(name) ? [] : [{ what: 'element', text: name }];
  for (const [key, value] of attributes) {
    if (key.startsWith('on') || key === 'http-equiv')
      found.push({ what: 'attribute', text: `${key}=${value}` });
    if (ADDRESSES.includes(key) && !urls?.has(unescaped(value))) found.push({ what: 'link', text: value });
    if (key === 'style') found.push(...liveStyle(unescaped(value)));
  }
  return found;
}

function liveStyle(css: string): readonly Live[] {
  return /url\(|@import|expression\(|\\|<\//i.test(css) ? [{ what: 'style', text: css }] : [];
}

function linked(text: string, { urls }: Own): readonly Live[] {
  return [...text.matchAll(AUTOLINK)]
    .map(([address]) => address.replace(/[.,;:)>\]]+$/, ''))
    .filter((address) => !urls?.has(address))
    .map((address) => ({ what: 'link', text: address }));
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** Character references as a browser reads them; those by other names stay. */
export function unescaped(html: string): string {
  return html.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
