import { defineCheck, type Verdict } from '../../core/check.ts';
import { type DbInstance, dbInstances } from '../../datasets/rds/instances.ts';
import { hasClass, isRds } from './instance-kind.ts';
import { rdsOpenSourceEngineGuide } from './open-source-engine.guide.ts';

/** Included licences cost more than the machine. */
export const rdsOpenSourceEngine = defineCheck({
  id: 'rds-open-source-engine',
  title: 'Every RDS database with a licence that is paid for needs its engine',
  service: 'rds',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'hygiene',
  needs: { instances: dbInstances },
  thresholds: {},
  lookBackDays: 0,
  effort: 'VeryHigh',
  restartNeeded: true,
  rollbackPossible: true,
  guide: rdsOpenSourceEngineGuide,
  *evaluate({ instances }): Iterable<Verdict> {
    for (const instance of instances) {
      if (instance.status !== 'available' || !isRds(instance) || !hasClass(instance)) continue;
      if (!paysLicence(instance)) continue;
      yield {
        resourceId: instance.dbInstanceIdentifier,
        evidence: `The hours of the ${instance.instanceClass ?? 'unknown'} include a licence of ${instance.engine ?? 'unknown'}.`,
        claims: [],
        tags: instance.tags,
      };
    }
  },
});

function paysLicence({ engine, licenseModel }: DbInstance): boolean {
  const commercial = engine?.startsWith('oracle') || engine?.startsWith('sqlserver');
  return commercial === true && engine !== 'sqlserver-ex' && licenseModel === 'license-included';
}
