import type { Collection } from '../core/collection.ts';
import { type Known, mapKnown } from '../core/known.ts';
import type { Breakdown, CurrencyReport, Report } from '../core/report.ts';

/** `report.json`: the report without what other files beside it hold (`costs.csv`, the days of `summary.json`). */
export interface ReportDocument extends Omit<Report, 'costs' | 'collection'> {
  readonly costs: readonly CurrencyDocument[];
  readonly collection: Known<CollectionDocument>;
}

/** What AWS advises stands with the recommendations it became. */
export type CollectionDocument = Omit<Collection, 'advised' | 'stopped'>;

export interface CurrencyDocument extends Omit<CurrencyReport, 'table'> {
  /** By every dimension but the day. */
  readonly breakdowns: readonly Breakdown[];
}

/** Git keeps what people review: rows by the thousand stand in files of their own. */
export function reportDocument(report: Report): ReportDocument {
  return {
    ...report,
    costs: report.costs.map(currencyDocument),
    collection: mapKnown(report.collection, ({ advised: _, stopped: __, ...collection }) => collection),
  };
}

function currencyDocument({ table: _, ...costs }: CurrencyReport): CurrencyDocument {
  return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}
