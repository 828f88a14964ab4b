import { defineCheck, type Verdict } from '../../core/check.ts';
import { type InstanceType, instanceTypes } from '../../datasets/ec2/instance-types.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { amdGuide } from './amd.guide.ts';
import { findTwin, nameOf } from './find-twin.ts';
import { asType, isChangeable } from './instances-by-type.ts';
import { remembered } from './remembered.ts';

/** The same machine with an AMD processor, where that is the cheaper one: no other image, no other software. */
export const amd = defineCheck({
  id: 'ec2-amd-candidate',
  title: 'Every Intel instance runs on AMD where its family offers it',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'modernise',
  needs: { instances, instanceTypes },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: amdGuide,
  *evaluate({ instances, instanceTypes }): Iterable<Verdict> {
    const twinOf = remembered((instanceType) => alikeOnAmd(instanceType, instanceTypes));
    for (const instance of instances) {
      const { instanceType } = instance;
      const twin = isChangeable(instance) && instanceType !== null ? twinOf(instanceType) : null;
      if (!twin) continue;
      const evidence = `The instance of type ${instanceType} has an Intel processor; ${twin.instanceType} has the same cores and ${twin.memoryMib} MiB of memory with an AMD one.`;
      yield asType(instance, twin, evidence);
    }
  },
});

function alikeOnAmd(instanceType: string, types: readonly InstanceType[]): InstanceType | null {
  const twin = isIntel(instanceType) ? findTwin(instanceType, 'a', types) : null;
  const own = types.find((type) => type.instanceType === instanceType);
  return twin && own && isLike(twin, own) ? twin : null;
}

/** Before the sixth generation Intel had no letter of its own. */
function isIntel(instanceType: string): boolean {
  const name = nameOf(instanceType);
  return name?.processor === 'i' || name?.processor === '';
}

/** From the seventh generation on AMD's vCPUs are whole cores, at a price of their own: another machine, not a twin. */
function isLike(twin: InstanceType, own: InstanceType): boolean {
  const name = nameOf(own.instanceType);
  const alike = twin.cores === own.cores && twin.threadsPerCore === own.threadsPerCore;
  return alike && own.cores !== null && name?.generation === nameOf(twin.instanceType)?.generation;
}
