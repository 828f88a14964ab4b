export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text directly inside, as written. */
  text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?: [\w:-]+="[^"<]*")*) ?(\/?)>|([^<]+)/gy;
const ATTRIBUTE = / ([\w:-]+)="([^"]*)"/g;
/** An ampersand that starts no reference XML knows without a DTD. */
const LOOSE_AMPERSAND = /&(?!#x[0-9A-Fa-f]+;|#\d+;|amp;|lt;|gt;|quot;|apos;)/;

/**
 * The elements of an XML document in order, by the part of the grammar our charts use. Throws on anything else:
 * a tag that is not closed, an attribute without quotes, a loose ampersand, a character XML does not allow.
 */
export function xmlElements(text: string): readonly XmlElement[] {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    throw new SyntaxError('A character XML forbids');
  if (LOOSE_AMPERSAND.test(text)) throw new SyntaxError('A loose ampersand');
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let end = 0;
  for (const [token, closing, name = '', attributes = '', selfClosing, content] of text.matchAll(TOKEN)) {
    end += token.length;
    const current = open.at(-1);
    if (content !== undefined) {
      if (current) current.text += content;
    } else if (closing) {
      if (current?.name !== name) throw new SyntaxError(`</${name}> closes nothing`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(attributes), text: '' };
      elements.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (end !== text.length) throw new SyntaxError(`No XML: ${text.slice(end, end + 80)}`);
  if (open.length > 0) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`);
  return elements;
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new SyntaxError('An attribute twice');
  return Object.fromEntries(pairs);
}
