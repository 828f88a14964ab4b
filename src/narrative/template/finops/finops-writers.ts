import type { SectionWriter } from '../section-writer.ts';
import { anomalies } from '../topics/anomalies.ts';
import { budgets } from '../topics/budgets.ts';
import { commitmentEnds, commitmentRates } from '../topics/commitments.ts';
import { coverage } from '../topics/coverage.ts';
import { forecastChange, forecastRange } from '../topics/forecast.ts';
import { largestOf } from '../topics/groups.ts';
import { kpis } from '../topics/kpis.ts';
import { moversBy } from '../topics/movers.ts';
import { largestOpportunities } from '../topics/opportunities.ts';
import { otherCharges } from '../topics/other-charges.ts';
import { atMost, inOrder } from '../topics/pick.ts';
import { realisedSavings } from '../topics/realised.ts';
import { roadmap } from '../topics/roadmap.ts';
import { savingsBy, savingsEachAlone, savingsInAll } from '../topics/savings.ts';
import { closedMonths, dailySpend, openingSpend } from '../topics/spend.ts';
import { tags } from '../topics/tags.ts';
import { teams } from '../topics/teams.ts';
import { trend } from '../topics/trend.ts';
import { unitEconomics } from '../topics/unit-economics.ts';
import { waste } from '../topics/waste.ts';

/** Who writes the sections for FinOps analysts. */
export const FINOPS_WRITERS: Readonly<Record<string, SectionWriter>> = {
  'finops-summary': inOrder(
    // What a short form has room for comes first.
    openingSpend,
    atMost(2, savingsInAll),
    moversBy('service', 2),
    atMost(1, realisedSavings),
    dailySpend,
    otherCharges(1),
  ),
  'finops-kpis': inOrder(trend, kpis),
  'finops-breakdowns': inOrder(
    largestOf('services', 3),
    largestOf('accounts', 2),
    largestOf('regions', 1),
    largestOf('environments', 3),
    teams(2),
  ),
  'finops-commitments': inOrder(
    commitmentRates,
    savingsBy('PurchaseSavingsPlans', 'PurchaseReservedInstances'),
    atMost(3, commitmentEnds),
  ),
  'finops-waste': inOrder(waste, savingsBy('Delete', 'Stop'), atMost(1, savingsEachAlone)),
  'finops-unit-economics': unitEconomics,
  'finops-comparisons': inOrder(
    closedMonths,
    moversBy('account', 1),
    moversBy('usage-type', 1),
    atMost(1, forecastRange),
    atMost(1, forecastChange),
    budgets,
    anomalies(2),
  ),
  'finops-tags': tags,
  'finops-priorities': inOrder(atMost(3, largestOpportunities), roadmap),
  'finops-quality': coverage,
};
