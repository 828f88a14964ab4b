import type { RootContent } from 'mdast';
import type { Allocation } from '../../../core/allocation.ts';
import { decimal, subtractDecimal } from '../../../core/decimal.ts';
import { allocationsOf } from '../../allocations-of.ts';
import { columnsOf, paragraph, table, unbroken } from '../../blocks.ts';
import { dimensionOf } from '../../names.ts';
import type { CurrencyPage } from '../../page.ts';
import { type Inline, phrase } from '../../phrase.ts';
import { spellingBlocks } from '../../sections/allocation.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';

const WHOLE = decimal('1');

/** Of each tag that is asked for: how much of what could carry it does, and keys that are spelt alike. */
export const tagCompliance: Block = (page) =>
  byCurrencyPage(page, (own) => [...tagTable(own), ...spellingBlocks(own)]);

function tagTable(page: CurrencyPage): RootContent[] {
  const words = page.messages.steering;
  const rows = allocationsOf(page.costs).flatMap((allocation) => row(page, allocation));
  if (rows.length > 0) return [table(columnsOf(words.tagColumns, [2, 3, 4]), rows)];
  return page.depth === 2 ? [paragraph(words.noTags)] : [];
}

function row(page: CurrencyPage, { by, period, untagged }: Allocation): readonly (readonly Inline[])[] {
  if (!untagged) return [];
  const { formats, messages } = page;
  const { amount, taggable, ratio, basis } = untagged;
  const tagged = ratio ? formats.percent(subtractDecimal(WHOLE, ratio)) : messages.unknown;
  return [
    [
      dimensionOf(page, by),
      unbroken(formats.shortPeriod(period)),
      formats.money(taggable),
      formats.money(amount),
      basis === 'service' ? phrase`${tagged} (${messages.allocation.byService})` : tagged,
    ],
  ];
}
