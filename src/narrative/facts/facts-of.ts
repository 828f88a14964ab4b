import type { FactTable } from '../../core/fact.ts';
import { budgetFacts } from './budget-facts.ts';
import { chargeFacts } from './charge-facts.ts';
import { commitmentFacts } from './commitment-facts.ts';
import { coverageFacts } from './coverage-facts.ts';
import { factContext } from './fact-context.ts';
import { factTable } from './fact-table.ts';
import { forecastFacts } from './forecast-facts.ts';
import { kpiFacts, wasteFacts } from './kpi-facts.ts';
import { layerFacts } from './layer-facts.ts';
import { moverFacts } from './mover-facts.ts';
import { opportunityFacts } from './opportunity-facts.ts';
import { accountFacts, regionFacts } from './place-facts.ts';
import { roadmapFacts, technicalDebtFacts } from './plan-facts.ts';
import type { ReadReport } from './read-report.ts';
import { realisedFacts } from './realised-facts.ts';
import { savingsFacts } from './savings-facts.ts';
import { serviceFacts } from './service-facts.ts';
import { spendFacts } from './spend-facts.ts';
import { environmentFacts, tagFacts } from './tag-facts.ts';
import { teamFacts } from './team-facts.ts';
import { type UnitMetric, unitCostFacts } from './unit-cost-facts.ts';
import { anomalyFacts, trendFacts } from './unusual-facts.ts';

/** What report.json does not tell and facts are made with. */
export interface FactsExtra {
  readonly unitMetrics: readonly UnitMetric[];
}

/**
 * Every figure that a sentence about this report may use, with where it stands in report.json or how it follows from what
 * stands there. What is unknown is no fact. The same report, the same table.
 */
export function factsOf(report: ReadReport, { unitMetrics }: FactsExtra): FactTable {
  const context = factContext(report);
  return factTable([
    ...spendFacts(context),
    ...serviceFacts(context),
    ...accountFacts(context),
    ...regionFacts(context),
    ...environmentFacts(context),
    ...moverFacts(context),
    ...forecastFacts(context),
    ...budgetFacts(context),
    ...trendFacts(context),
    ...anomalyFacts(context),
    ...savingsFacts(context),
    ...opportunityFacts(context),
    ...roadmapFacts(context),
    ...technicalDebtFacts(context),
    ...layerFacts(context),
    ...coverageFacts(context),
    ...commitmentFacts(context),
    ...wasteFacts(context),
    ...kpiFacts(context),
    ...tagFacts(context),
    ...teamFacts(context),
    ...realisedFacts(context),
    ...unitCostFacts(context, unitMetrics),
    ...chargeFacts(context),
  ]);
}
