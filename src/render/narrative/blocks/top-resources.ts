import type { RootContent } from 'mdast';
import type { Recommendation } from '../../../core/recommendation.ts';
import { details, fileLink, paragraph } from '../../blocks.ts';
import { allActions } from '../../sections/all-actions.ts';
import { actionTable } from './action-table.ts';
import type { Block, BlockPage } from './block.ts';
import { byWorth } from './by-worth.ts';
import { nothingOpen } from './nothing-open.ts';
import { openActions } from './open-actions.ts';
import { resourceCard } from './resource-cards.ts';

/** Rows that are seen at once. */
const MOST_ROWS = 10;
/** Cards that are folded away. */
const MOST_CARDS = 5;

/** What saves most, a row each; with the cards of the first, and the way to all others. */
export const topResources: Block = (page) => {
  const open = byWorth(page, openActions(page) ?? []);
  if (open.length === 0) return nothingOpen(page);
  const words = page.messages.doing;
  const shown = open.slice(0, MOST_ROWS);
  const cards = open.slice(0, MOST_CARDS);
  return [
    ...actionTable(page, shown, MOST_ROWS),
    ...details(
      words.cardsOf(page.formats, cards.length),
      cards.flatMap((action) => resourceCard(page, action)),
    ),
    ...others(page, open.slice(MOST_ROWS)),
  ];
};

function others(page: BlockPage, rest: readonly Recommendation[]): readonly RootContent[] {
  const words = page.messages.doing;
  return [
    ...(rest.length > 0 ? allActions(page, rest, words.moreRows) : []),
    ...(page.cardsPage === null ? [] : [paragraph(words.cardsIn(fileLink(page.cardsPage)))]),
  ];
}
