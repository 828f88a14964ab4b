import type { RootContent } from 'mdast';
import type { CurrencyReport } from '../../../core/report.ts';
import { paragraph } from '../../blocks.ts';
import { untrusted } from '../../untrusted.ts';
import type { BlockPage } from './block.ts';

/** A part for each currency, named where there are several with something to show: two are never added. */
export function byCurrency(
  page: BlockPage,
  part: (costs: CurrencyReport) => readonly RootContent[],
): readonly RootContent[] {
  const parts = page.report.costs
    .map((costs) => ({ costs, content: part(costs) }))
    .filter(({ content }) => content.length > 0);
  if (parts.length === 1) return parts[0]?.content ?? [];
  return parts.flatMap(({ costs, content }) => [
    paragraph(page.messages.leadership.currency(untrusted(costs.currency))),
    ...content,
  ]);
}
