import type { Report } from '../../core/report.ts';
import { type Page, pageOf } from '../page.ts';
import { type DrawnChart, dailyChart } from './daily-chart.ts';
import { monthlyChart } from './monthly-chart.ts';

export type ChartFile = 'daily-cost-by-service.svg' | 'monthly-cost-and-forecast.svg';

/** The charts of a report by file name, in its primary currency; none where there is nothing to draw. */
export function charts(report: Report): ReadonlyMap<ChartFile, string> {
  const page = pageOf(report);
  const files = new Map<ChartFile, string>();
  for (const file of Object.keys(DRAW).filter(isChartFile)) {
    const chart = drawChart(page, file);
    if (chart) files.set(file, chart.svg);
  }
  return files;
}

export function drawChart(page: Page, file: ChartFile): DrawnChart | null {
  const [primary] = page.report.costs;
  return primary ? DRAW[file](page, primary) : null;
}

const DRAW = {
  'daily-cost-by-service.svg': dailyChart,
  'monthly-cost-and-forecast.svg': monthlyChart,
} as const;

function isChartFile(name: string): name is ChartFile {
  return Object.hasOwn(DRAW, name);
}
