import { defineCheck, type Verdict } from '../../core/check.ts';
import { type ComputeEnvironment, computeEnvironments } from '../../datasets/batch/compute-environments.ts';
import { nameOf } from '../ec2/find-twin.ts';
import { armEnvironmentsGuide } from './arm-environments.guide.ts';

/** Containers are built for Arm with one flag more. */
export const armEnvironments = defineCheck({
  id: 'batch-graviton',
  title: 'Every Batch environment on EC2 may take Graviton',
  service: 'batch',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { computeEnvironments },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: false,
  rollbackPossible: true,
  guide: armEnvironmentsGuide,
  *evaluate({ computeEnvironments }): Iterable<Verdict> {
    for (const environment of computeEnvironments) {
      const { name: resourceId, instanceTypes } = environment;
      if (!isOnEc2(environment) || instanceTypes.length === 0 || !instanceTypes.every(isX86)) continue;
      const evidence = `The compute environment takes ${instanceTypes.length} instance types or families, all of them x86.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});

function isOnEc2({ management, state, resourceType }: ComputeEnvironment): boolean {
  if (management !== 'MANAGED' || state !== 'ENABLED') return false;
  return resourceType === 'EC2' || resourceType === 'SPOT';
}

/** Families with accelerators have no twin on Arm for the same job. */
const GENERAL: ReadonlySet<string> = new Set(['m', 'c', 'r', 't']);

function isX86(type: string): boolean {
  if (type === 'optimal' || type === 'default_x86_64') return true;
  const name = nameOf(type.includes('.') ? type : `${type}.large`);
  return name !== null && GENERAL.has(name.series) && name.processor !== 'g';
}
