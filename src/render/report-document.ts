import type { Collection } from '../core/collection.ts';
import { type Known, mapKnown } from '../core/known.ts';
import type { Breakdown, CurrencyReport, Report } from '../core/report.ts';
import { MOST_IN_REPORT } from './recommendations-file.ts';

/** `report.json`: the report without what other files beside it hold (`costs.csv`, the days of `summary.json`, `savings.json`). */
export interface ReportDocument extends Omit<Report, 'costs' | 'collection' | 'outcomes'> {
  readonly costs: readonly CurrencyDocument[];
  readonly collection: Known<CollectionDocument>;
  /** Those beyond the most worthwhile 500: they stand in `recommendations.ndjson`, which then holds all of them. */
  readonly moreRecommendations: number;
}

/** What was found and what AWS advises stands with the recommendations it became. */
export type CollectionDocument = Omit<Collection, 'advised' | 'stopped' | 'findings'>;

export interface CurrencyDocument extends Omit<CurrencyReport, 'table'> {
  /** By every dimension but the day. */
  readonly breakdowns: readonly Breakdown[];
}

/** Git keeps what people review: rows by the thousand stand in files of their own. */
export function reportDocument({ outcomes: _, ...report }: Report): ReportDocument {
  return {
    ...report,
    costs: report.costs.map(currencyDocument),
    recommendations: mapKnown(report.recommendations, (all) => all.slice(0, MOST_IN_REPORT)),
    moreRecommendations: moreOf(report),
    collection: mapKnown(
      report.collection,
      ({ advised: _, stopped: __, findings: ___, ...collection }) => collection,
    ),
  };
}

function moreOf({ recommendations }: Pick<Report, 'recommendations'>): number {
  return recommendations.known ? Math.max(0, recommendations.value.length - MOST_IN_REPORT) : 0;
}

function currencyDocument({ table: _, ...costs }: CurrencyReport): CurrencyDocument {
  return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}
