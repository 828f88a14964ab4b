import type { RootContent } from 'mdast';
import { paragraph } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import type { BlockPage } from './block.ts';

/** Why there is nothing to do here: nobody could look, which is not the same as nothing being found. */
export function nothingOpen(page: BlockPage): readonly RootContent[] {
  const { recommendations } = page.report;
  return [paragraph(recommendations.known ? page.messages.actions.none : gapLine(page, recommendations.gap))];
}
