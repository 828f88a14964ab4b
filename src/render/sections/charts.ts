import type { RootContent } from 'mdast';
import { type ChartFile, drawChart } from '../charts/charts.ts';
import type { Page } from '../page.ts';

/** A chart with its text alternative; nothing where the report has nothing to draw. */
export function chartImage(page: Page, file: ChartFile): RootContent[] {
  const chart = drawChart(page, file);
  if (!chart) return [];
  return [{ type: 'paragraph', children: [{ type: 'image', url: file, alt: chart.description }] }];
}
