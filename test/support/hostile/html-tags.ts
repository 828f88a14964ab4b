/** A tag, a comment or a text of an HTML document, as a browser's tokeniser finds them. */
export type HtmlToken =
  | { readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'comment' | 'doctype' | 'text'; readonly text: string };

/** Elements whose content is text up to their own end tag. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);

const COMMENT = /<!--(?:>|->|([\s\S]*?)(?:-->|--!>|$))/y;
const BOGUS = /<(?:!(?!--)|\?|\/(?=[^a-z]))([^>]*)(?:>|$)/iy;
const END = /<\/([a-z][^\s/>]*)[^>]*(?:>|$)/iy;
const START = /<([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>]*)))?/y;
const CLOSE = /[\s/]*(?:>|$)/y;

/** Splits HTML the way the tokeniser of the HTML standard does, character references left as they are written. */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let at = 0;
  while (at < html.length) {
    const [token, next] = tokenAt(html, at, tokens.at(-1));
    tokens.push(token);
    at = next;
  }
  return tokens;
}

function tokenAt(html: string, at: number, before: HtmlToken | undefined): readonly [HtmlToken, number] {
  if (before?.kind === 'start' && RAW.has(before.name)) return rawText(html, at, before.name);
  const comment = matchAt(COMMENT, html, at);
  if (comment) return [{ kind: 'comment', text: comment[1] ?? '' }, at + comment[0].length];
  const bogus = matchAt(BOGUS, html, at);
  if (bogus)
    return [
      { kind: /^<!doctype/i.test(bogus[0]) ? 'doctype' : 'comment', text: bogus[1] ?? '' },
      at + bogus[0].length,
    ];
  const end = matchAt(END, html, at);
  if (end) return [{ kind: 'end', name: (end[1] ?? '').toLowerCase() }, at + end[0].length];
  const start = matchAt(START, html, at);
  if (start) return startTag(html, at + start[0].length, (start[1] ?? '').toLowerCase());
  const next = html.indexOf('<', at + 1);
  const stop = next < 0 ? html.length : next;
  return [{ kind: 'text', text: html.slice(at, stop) }, stop];
}

function startTag(html: string, from: number, name: string): readonly [HtmlToken, number] {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    const close = matchAt(CLOSE, html, at);
    if (close) return [{ kind: 'start', name, attributes }, at + Math.max(1, close[0].length)];
    const attribute = matchAt(ATTRIBUTE, html, at);
    if (!attribute) return [{ kind: 'start', name, attributes }, at + 1];
    const [whole, key = '', double, single, bare] = attribute;
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
    at += whole.length;
  }
}

function rawText(html: string, at: number, name: string): readonly [HtmlToken, number] {
  const found = html.slice(at).search(new RegExp(`</${name}[\\s/>]`, 'i'));
  if (found === 0) return tokenAt(html, at, undefined);
  const stop = found < 0 ? html.length : at + found;
  return [{ kind: 'text', text: html.slice(at, stop) }, stop];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
