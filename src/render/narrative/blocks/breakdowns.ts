import { allocationsOf } from '../../allocations-of.ts';
import { paragraph } from '../../blocks.ts';
import { ownerTables } from '../../sections/allocation.ts';
import { breakdownBlocks } from '../../sections/breakdowns.ts';
import { serviceBlocks } from '../../sections/services.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';

/** Spend by service, by region, and by whatever the bill is allocated by: accounts, environments, cost centres. */
export const breakdowns: Block = (page) =>
  byCurrencyPage(page, (own) => {
    const regions = own.costs.breakdowns.filter(({ dimension }) => dimension === 'regionId');
    const words = own.messages.breakdowns;
    return [
      ...serviceBlocks(own),
      ...(regions.length > 0 ? [paragraph(words.title(own.formats.period(own.report.span)))] : []),
      ...regions.flatMap((breakdown) => breakdownBlocks(own, breakdown)),
      ...ownerTables(own, allocationsOf(own.costs)),
    ];
  });
