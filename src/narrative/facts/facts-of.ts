import type { FactTable } from '../../core/fact.ts';
import { factContext } from './fact-context.ts';
import { factTable } from './fact-table.ts';
import { forecastFacts } from './forecast-facts.ts';
import { moverFacts } from './mover-facts.ts';
import { opportunityFacts } from './opportunity-facts.ts';
import type { ReadReport } from './read-report.ts';
import { savingsFacts } from './savings-facts.ts';
import { serviceFacts } from './service-facts.ts';
import { spendFacts } from './spend-facts.ts';

/** What report.json does not tell and facts are made with. */
export interface FactsExtra {
  /** How much of what the business counts there was, by month (`2026-10`). */
  readonly unitMetrics: readonly {
    readonly name: string;
    readonly months: Readonly<Record<string, number>>;
  }[];
}

/**
 * Every figure that a sentence about this report may use, with where it stands in report.json or how it follows from what
 * stands there. What is unknown is no fact. The same report, the same table.
 */
export function factsOf(report: ReadReport, _extra: FactsExtra): FactTable {
  const context = factContext(report);
  return factTable([
    ...spendFacts(context),
    ...serviceFacts(context),
    ...moverFacts(context),
    ...forecastFacts(context),
    ...savingsFacts(context),
    ...opportunityFacts(context),
  ]);
}
