import { defineCheck, type Verdict } from '../../core/check.ts';
import { glueDevEndpoints } from '../../datasets/glue/dev-endpoints.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { glueDevEndpointGuide } from './dev-endpoint.guide.ts';

/** An endpoint is billed until it is deleted. */
export const glueDevEndpoint = defineCheck({
  id: 'glue-dev-endpoint',
  title: 'Every Glue development endpoint is gone after the day it was made for',
  service: 'glue',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { endpoints: glueDevEndpoints },
  thresholds: { minimumAgeDays: 2 },
  lookBackDays: 0,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: glueDevEndpointGuide,
  *evaluate({ endpoints }, { now, thresholds }): Iterable<Verdict> {
    for (const { endpointName: resourceId, status, workerType, units, createdAt } of endpoints) {
      if (status !== 'READY') continue;
      if (createdAt === null) {
        yield { resourceId, reason: 'Glue did not tell when the endpoint was created' };
        continue;
      }
      if (daysBetween(createdAt, now) < thresholds.minimumAgeDays) continue;
      yield {
        resourceId,
        evidence: `The endpoint of ${units ?? 'unknown'} ${workerType ?? 'standard'} workers was created on ${dayOf(createdAt)} and is ready.`,
        claims: [everything(resourceId)],
      };
    }
  },
});
