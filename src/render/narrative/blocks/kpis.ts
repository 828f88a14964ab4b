import { paragraph } from '../../blocks.ts';
import { trendBlocks } from '../../sections/anomalies.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';
import { kpisByCurrency } from './kpis-by-currency.ts';

/** Every figure to steer by beside its goal, and which way daily cost goes. */
export const kpis: Block = (page) => {
  const { report, messages } = page;
  const words = messages.steering;
  const trends = byCurrencyPage(page, trendBlocks);
  return [
    ...(report.kpis.length === 0
      ? []
      : [...kpisByCurrency(page, report.kpis), paragraph(messages.stateLegend)]),
    ...(trends.length > 0 ? [paragraph(words.spendTrend), ...trends] : []),
    ...(trends.length === 0 && report.costs.length > 0 ? [paragraph(words.noTrend)] : []),
  ];
};
