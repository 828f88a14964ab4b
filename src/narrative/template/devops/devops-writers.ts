import { ACTIONS_OF, type WorkKind } from '../../../core/action-kinds.ts';
import type { SectionWriter } from '../section-writer.ts';
import { anomalies } from '../topics/anomalies.ts';
import { coverage } from '../topics/coverage.ts';
import { forecastChange, forecastRange } from '../topics/forecast.ts';
import { moversBy } from '../topics/movers.ts';
import { largestOpportunities } from '../topics/opportunities.ts';
import { atMost, inOrder } from '../topics/pick.ts';
import { realisedSavings } from '../topics/realised.ts';
import { roadmap } from '../topics/roadmap.ts';
import { savingsBy, savingsInAll, withoutAmountBy } from '../topics/savings.ts';
import { openingSpend } from '../topics/spend.ts';
import { trend } from '../topics/trend.ts';
import { waste } from '../topics/waste.ts';

/** Who writes the sections for DevOps and SRE. */
export const DEVOPS_WRITERS: Readonly<Record<string, SectionWriter>> = {
  'devops-summary': inOrder(
    openingSpend,
    moversBy('service', 2),
    atMost(1, savingsInAll),
    anomalies(1),
    atMost(1, realisedSavings),
    atMost(1, coverage),
  ),
  'devops-resources': largestOpportunities,
  'devops-schedules': ofKind('schedules'),
  'devops-rightsizing': ofKind('rightsizing'),
  'devops-lifecycle': ofKind('lifecycle'),
  'devops-orphans': inOrder(ofKind('orphans'), atMost(1, waste)),
  'devops-checklist': roadmap,
  'devops-watch': inOrder(atMost(1, forecastRange), atMost(1, forecastChange), anomalies(2), trend),
};

function ofKind(kind: WorkKind): SectionWriter {
  const actions = ACTIONS_OF[kind];
  return inOrder(savingsBy(...actions), withoutAmountBy(...actions));
}
