import type { RootContent } from 'mdast';
import { paragraph } from '../blocks.ts';
import { headlineOf } from '../headline.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** What spend is on this page: beside a forecast of all charges, a month has two totals. By currency where they differ. */
export function spendMeaning(page: Page): readonly RootContent[] {
  const { report, messages } = page;
  const own = report.costs.flatMap((costs) => {
    const headline = headlineOf({ report, costs });
    return headline ? [{ currency: costs.currency, metric: headline.now.metric }] : [];
  });
  const byMetric = Map.groupBy(own, ({ metric }) => metric);
  if (byMetric.size === 0) return [];
  const words = messages.narrative.spend;
  const sentences = [...byMetric].map(([metric, members]): Inline => {
    const named = messages.compared[metric];
    if (byMetric.size === 1) return words.is(named);
    const currencies = members.map(({ currency }) => untrusted(currency));
    return words.inCurrency(joinInline(currencies, ', '), named);
  });
  const isPart = own.some(({ metric }) => metric !== 'billedCost');
  return [paragraph(joinInline([...sentences, ...(isPart ? [words.beside] : [])], ' '))];
}
