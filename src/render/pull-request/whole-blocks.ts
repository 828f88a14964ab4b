import type { RootContent } from 'mdast';
import { emphasis, paragraph, strong } from '../blocks.ts';
import { shortForm } from '../narrative/short-form.ts';
import { modelText } from '../narrative/written-by.ts';
import { joinInline } from '../phrase.ts';
import type { TenantPathCosts } from './path-costs.ts';
import type { PathPage } from './path-page.ts';

/** What the reader of comments is told of the whole report, before what these files are about; nothing where room is short. */
export function wholeBlocks(page: PathPage, { narrative }: TenantPathCosts): readonly RootContent[] {
  if (!narrative || page.most === 0) return [];
  const sentences = shortForm(page, narrative);
  if (sentences.length === 0) return [];
  const words = page.messages.pullRequest;
  const writer = modelText(page, narrative);
  return [
    paragraph(words.whole(strong(words.wholeBill), joinInline(sentences, ' '))),
    ...(writer === null ? [] : [paragraph(emphasis(writer))]),
  ];
}
