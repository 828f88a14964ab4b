import type { PhrasingContent } from 'mdast';
import type { Narrative } from '../../core/narrative.ts';
import { fileLink } from '../blocks.ts';
import type { Page } from '../page.ts';
import { inlineNodes, joinInline, phrase } from '../phrase.ts';
import { narrativePage } from './narrative-page.ts';
import { titleText } from './title-text.ts';

/** The way from the report to the pages for its readers, in one line; empty: there are none. */
export function narrativeLinks(
  { messages }: Pick<Page, 'messages'>,
  pages: readonly Narrative[],
): readonly PhrasingContent[] {
  if (pages.length === 0) return [];
  const links = pages.map(
    (each) => phrase`${fileLink(narrativePage(each))} (${titleText(each.title[each.language])})`,
  );
  return inlineNodes(messages.narrative.pages(joinInline(links, ', ')));
}
