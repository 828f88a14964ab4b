import type { PhrasingContent } from 'mdast';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import type { CommandPlace } from './command-of.ts';

/** Code; and words that GitHub would make something of: a query's `@duration`, a type's `AWS::EC2::Instance`, an address. */
const CODE = /`([^`]+)`|([^\s`(]*(?:@|::|#\d|:\/\/|\bwww\.)[^\s`,;)]*)/gi;
const PLACEHOLDER = /\{(?<name>resourceId|account|region)\}/g;

/** A text of a check's guide, which is Markdown with code and nothing else, for the place of one finding. */
export function guideText(text: string, place: CommandPlace): readonly PhrasingContent[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const found of text.matchAll(CODE)) {
    const [whole, marked, bare = ''] = found;
    parts.push(plain(text.slice(from, found.index), place), code(marked ?? bare, place));
    from = found.index + whole.length;
  }
  return joinInline([...parts, plain(text.slice(from), place)], '');
}

function plain(text: string, place: CommandPlace): Inline {
  const parts: Inline[] = [];
  let from = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    parts.push(text.slice(from, found.index), untrusted(nameIn(found.groups?.['name'], place)));
    from = found.index + found[0].length;
  }
  return joinInline([...parts, text.slice(from)], '');
}

function code(text: string, place: CommandPlace): Inline {
  const value = text.replace(PLACEHOLDER, (_, name: string) => untrusted(nameIn(name, place)).value);
  return { type: 'inlineCode', value };
}

function nameIn(name: string | undefined, { resourceId, account, region }: CommandPlace): string {
  if (name === 'account') return account;
  return name === 'region' ? region : resourceId;
}
