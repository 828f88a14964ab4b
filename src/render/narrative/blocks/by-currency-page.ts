import type { RootContent } from 'mdast';
import type { CurrencyPage } from '../../page.ts';
import type { BlockPage } from './block.ts';
import { byCurrency } from './by-currency.ts';

/** The same of each currency, as sections of the report render it: the primary one in full. */
export function byCurrencyPage(
  page: BlockPage,
  render: (own: CurrencyPage) => readonly RootContent[],
): readonly RootContent[] {
  const [primary] = page.report.costs;
  return byCurrency(page, (costs) => render({ ...page, costs, depth: costs === primary ? 2 : 3 }));
}
