import type { PhrasingContent, RootContent } from 'mdast';
import type { Links } from '../../core/publication.ts';
import { paragraph } from '../blocks.ts';
import type { Page } from '../page.ts';
import { joinInline } from '../phrase.ts';

/** Where more is told, in one line; nothing where nothing stands on the web. `check`: that of the issue, if it is of one. */
export function linkLine(
  { messages }: Pick<Page, 'messages'>,
  links: Links,
  check: string | null,
): RootContent[] {
  const words = messages.issues.links;
  const told: readonly (readonly [string, string | null])[] = [
    [words.report, links.report],
    [words.check, check === null ? null : links.check(check)],
    [words.run, links.run],
  ];
  const shown = told.flatMap(([text, url]) => (url === null ? [] : [webLink(url, text)]));
  return shown.length === 0 ? [] : [paragraph(joinInline(shown, ' · '))];
}

/** A link with words of our own. */
export function webLink(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

/** An issue by its number, which stands at the end of its address. */
export function issueLink(url: string): PhrasingContent {
  return webLink(url, `#${/\d+$/.exec(url)?.[0] ?? '…'}`);
}
