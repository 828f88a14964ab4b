import { defineTenantCheck, type Placed, type Verdict } from '../../core/check.ts';
import { optimizerDatabases } from '../../datasets/advisors/optimizer-databases.ts';
import { advisedResources } from './advised-resources.ts';
import { rdsRightsizedGuide } from './rds-rightsized.guide.ts';

/** What Compute Optimizer learned of databases from their metrics. */
export const rdsRightsized = defineTenantCheck({
  id: 'rds-rightsize-ml',
  title: 'Every RDS database has the size that Compute Optimizer recommends',
  service: 'rds',
  scope: 'tenant',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { optimizerDatabases },
  partial: true,
  thresholds: { minimumShare: 0 },
  lookBackDays: 14,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsRightsizedGuide,
  *evaluate({ optimizerDatabases }, { thresholds }): Iterable<Placed<Verdict>> {
    yield* advisedResources(optimizerDatabases, {
      resourceType: 'RdsDbInstance',
      actions: ['Rightsize'],
      minimumShare: thresholds.minimumShare,
    });
  },
});
