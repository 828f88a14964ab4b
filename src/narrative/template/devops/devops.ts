import type { SectionWriter } from '../section-writer.ts';
import { anomalies } from '../topics/anomalies.ts';
import { coverage } from '../topics/coverage.ts';
import { forecastChange, forecastRange } from '../topics/forecast.ts';
import { moversBy } from '../topics/movers.ts';
import { largestOpportunities } from '../topics/opportunities.ts';
import { atMost, inOrder } from '../topics/pick.ts';
import { realisedSavings } from '../topics/realised.ts';
import { roadmap } from '../topics/roadmap.ts';
import { savingsBy, savingsInAll } from '../topics/savings.ts';
import { openingSpend } from '../topics/spend.ts';
import { technicalDebt } from '../topics/technical-debt.ts';
import { trend } from '../topics/trend.ts';
import { waste } from '../topics/waste.ts';

/** Who writes the sections for DevOps and SRE. */
export const DEVOPS_WRITERS: Readonly<Record<string, SectionWriter>> = {
  'devops-summary': inOrder(
    atMost(1, openingSpend),
    moversBy('service', 2),
    atMost(1, savingsInAll),
    anomalies(1),
    atMost(1, realisedSavings),
    atMost(1, coverage),
  ),
  'devops-resources': largestOpportunities,
  'devops-schedules': savingsBy('Schedule', 'Stop'),
  'devops-rightsizing': inOrder(
    savingsBy('Rightsize', 'ScaleIn', 'Upgrade', 'MigrateToGraviton'),
    technicalDebt,
  ),
  'devops-lifecycle': savingsBy('ChangeStorageClass', 'Configure'),
  'devops-orphans': inOrder(savingsBy('Delete'), atMost(1, waste)),
  'devops-checklist': roadmap,
  'devops-watch': inOrder(atMost(1, forecastRange), atMost(1, forecastChange), anomalies(2), trend),
};
