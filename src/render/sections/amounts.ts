import type { RootContent } from 'mdast';
import { compareMoney } from '../../core/money.ts';
import type { Recommendation, Saving } from '../../core/recommendation.ts';
import { foldedTable } from '../folded-table.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** How each amount was computed, folded away: formula, range, what it costs once, and how sure it is. */
export function amountsTable(page: Page, actions: readonly Recommendation[]): RootContent[] {
  const words = page.messages.savings;
  const priced = actions.flatMap(({ resourceId, saving }) => (saving ? [{ resourceId, saving }] : []));
  return foldedTable(page, words.why, words.whyColumns, [1, 2, 5, 6], priced, (row) => cells(page, row));
}

interface PricedRow {
  readonly resourceId: string;
  readonly saving: Saving;
}

function cells({ formats, messages }: Page, { resourceId, saving }: PricedRow): readonly Inline[] {
  const { net, low, high, basis, formula, oneOffCost, confidence } = saving;
  const isRange = compareMoney(low, high) !== 0;
  return [
    untrusted(resourceId),
    formats.money(net),
    isRange ? messages.savings.range(formats.money(low), formats.money(high)) : '',
    messages.savings.bases[basis],
    // Usage types of the bill stand in it.
    untrusted(formula),
    oneOffCost ? formats.money(oneOffCost) : '',
    formats.percent(confidence),
  ];
}
