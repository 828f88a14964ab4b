import { emphasis } from './blocks.ts';
import type { Page } from './page.ts';
import { type Inline, joinInline, phrase } from './phrase.ts';
import { untrusted } from './untrusted.ts';

/** A name from the bill, its label first where it has one; the empty text is said to be none. */
export function nameOf(
  { messages }: Pick<Page, 'messages'>,
  name: string,
  label: string | null = null,
): Inline {
  if (name === '') return emphasis(messages.noValue);
  if (label === null || label === '' || label === name) return untrusted(name);
  return phrase`${untrusted(label)} (${untrusted(name)})`;
}

/** An account by its display name where no other account has the same; otherwise with its id. */
export function accountOf(page: Page, id: string): Inline {
  const name = page.report.accounts.find((account) => account.id === id)?.name ?? '';
  const namesakes = page.report.accounts.filter((account) => account.name === name);
  return name !== '' && namesakes.length === 1 ? untrusted(name) : nameOf(page, id, name);
}

/** Names one after the other, at most `most` of them, with a word on how many are left out. */
export function namesOf(
  page: Pick<Page, 'formats' | 'messages'>,
  names: readonly string[],
  most = 10,
): Inline {
  return listed(page, names.map(untrusted), most);
}

/** Any pieces of text in the same way. */
export function listed(
  { messages, formats }: Pick<Page, 'formats' | 'messages'>,
  items: readonly Inline[],
  most = 10,
): Inline {
  const shown = items.slice(0, most);
  const left = items.length - shown.length;
  const more = left > 0 ? [messages.andMore(formats, left)] : [];
  return joinInline([...shown, ...more], ', ');
}

/** A dimension in the reader's words; a tag or cost category by its own name. */
export function dimensionOf({ messages }: Pick<Page, 'messages'>, dimension: string): Inline {
  const titles: Readonly<Record<string, string>> = messages.dimensions;
  return (Object.hasOwn(titles, dimension) ? titles[dimension] : undefined) ?? untrusted(dimension);
}
