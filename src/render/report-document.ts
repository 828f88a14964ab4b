import type { Collection } from '../core/collection.ts';
import { type Known, mapKnown } from '../core/known.ts';
import type { Breakdown, CurrencyReport, Report } from '../core/report.ts';
import { hasLedgerFile, isMissingRead, isTellingCheck } from './ledger-file.ts';
import { MOST_IN_REPORT } from './recommendations-file.ts';

/** `report.json`: the report without what other files beside it hold (`costs.csv`, the days of `summary.json`, `savings.json`). */
export interface ReportDocument extends Omit<Report, 'costs' | 'collection' | 'ledger' | 'outcomes'> {
  readonly costs: readonly CurrencyDocument[];
  readonly collection: Known<CollectionDocument>;
  /** Beyond a thousand rows of reads and checks: the reads that are missing; `ledger.ndjson` then holds all of both. */
  readonly ledger: Report['ledger'];
  /** Those beyond the most worthwhile 500: they stand in `recommendations.ndjson`, which then holds all of them. */
  readonly moreRecommendations: number;
}

/** What was found and what AWS advises stands with the recommendations it became; its reads are in the ledger of the report. Which run it was makes no other report. */
export type CollectionDocument = Omit<Collection, 'run' | 'advised' | 'stopped' | 'findings' | 'ledger'>;

export interface CurrencyDocument extends Omit<CurrencyReport, 'table'> {
  /** By every dimension but the day. */
  readonly breakdowns: readonly Breakdown[];
}

/** Git keeps what people review: rows by the thousand stand in files of their own. */
export function reportDocument({ outcomes: _, ...report }: Report): ReportDocument {
  const toFile = hasLedgerFile(report);
  return {
    ...report,
    costs: report.costs.map(currencyDocument),
    recommendations: mapKnown(report.recommendations, (all) => all.slice(0, MOST_IN_REPORT)),
    moreRecommendations: moreOf(report),
    ledger: mapKnown(report.ledger, ({ coverage, rows }) => ({
      coverage,
      rows: toFile ? rows.filter(isMissingRead) : rows,
    })),
    collection: mapKnown(
      report.collection,
      ({ run: _, advised: __, stopped: ___, findings: ____, ledger: _____, ...collection }) => ({
        ...collection,
        checks: toFile ? collection.checks.filter(isTellingCheck) : collection.checks,
      }),
    ),
  };
}

function moreOf({ recommendations }: Pick<Report, 'recommendations'>): number {
  return recommendations.known ? Math.max(0, recommendations.value.length - MOST_IN_REPORT) : 0;
}

function currencyDocument({ table: _, ...costs }: CurrencyReport): CurrencyDocument {
  return { ...costs, breakdowns: costs.breakdowns.filter(({ dimension }) => dimension !== 'day') };
}
