import type { CheckGuide } from '../../core/check-guide.ts';

/** What the checks of old database classes have in common. */
export function previousGenerationGuide(console: string, resource: string): CheckGuide {
  return {
    why: 'Classes of earlier generations are slower, mostly cost as much or more an hour than those that took over from them, and are withdrawn at some point.',
    measured:
      'Available instances of db.t1, t2, m1 to m4, r3 and r4 that could not run on Graviton as they are: those that could are found by the check of Graviton.',
    saving:
      'The hours billed for the class, less the same hours of the current x86 class of the same size; none where no class has that size.',
    caveats: [
      'The newer class may not be offered in the region, or not for the engine version.',
      'Reservations for the old family do not apply to the new one.',
    ],
    verify: {
      console: `${console} → Configuration: instance class`,
      cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[DBInstanceClass,Engine,EngineVersion]'",
    },
    fix: {
      console: `${console} → Modify → DB instance class`,
      cli: [
        'aws rds describe-orderable-db-instance-options --region {region} --engine ENGINE --engine-version VERSION --query OrderableDBInstanceOptions[].DBInstanceClass',
        'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --db-instance-class CURRENT_CLASS --no-apply-immediately',
        'aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query DBInstances[].PendingModifiedValues',
      ],
      dryRun: null,
      terraform: `\`instance_class\` on the \`${resource}\`.`,
    },
    rollback: 'Change the class back as long as AWS still offers it; each change restarts the instance.',
  };
}
