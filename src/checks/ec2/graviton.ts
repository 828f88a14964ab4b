import { defineCheck, type Verdict } from '../../core/check.ts';
import { instanceTypes } from '../../datasets/ec2/instance-types.ts';
import { type Instance, instances } from '../../datasets/ec2/instances.ts';
import { findTwin } from './find-twin.ts';
import { gravitonGuide } from './graviton.guide.ts';
import { asType, isChangeable } from './instances-by-type.ts';
import { remembered } from './remembered.ts';

/** The same size on AWS's own processor has a lower price; the software has to be built for it. */
export const graviton = defineCheck({
  id: 'ec2-graviton',
  title: 'Every Linux instance runs on Graviton where its family offers it',
  service: 'ec2',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { instances, instanceTypes },
  thresholds: {},
  lookBackDays: 0,
  effort: 'High',
  restartNeeded: true,
  rollbackPossible: true,
  guide: gravitonGuide,
  *evaluate({ instances, instanceTypes }): Iterable<Verdict> {
    const twinOf = remembered((instanceType) => findTwin(instanceType, 'g', instanceTypes));
    for (const instance of instances) {
      if (!isChangeable(instance) || !isPlainLinux(instance)) continue;
      const { instanceType } = instance;
      const twin = instanceType === null ? null : twinOf(instanceType);
      if (!twin) continue;
      const evidence = `The instance of type ${instanceType} runs Linux on x86; ${twin.instanceType} has the same ${twin.vcpus} vCPUs and ${twin.memoryMib} MiB of memory on Graviton.`;
      yield asType(instance, twin, evidence);
    }
  },
});

/** Windows does not run on Arm; of other paid software it is not known whether its vendor offers it there. */
function isPlainLinux({ architecture, platformDetails }: Instance): boolean {
  return architecture === 'x86_64' && platformDetails === 'Linux/UNIX';
}
