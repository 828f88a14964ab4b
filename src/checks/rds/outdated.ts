import type { Verdict } from '../../core/check.ts';
import type { DbInstance } from '../../datasets/rds/instances.ts';
import { currentClass, isPreviousGeneration, nodeClassOf, nodeClassText } from '../node-class.ts';
import { gravitonTarget } from './graviton-target.ts';
import { otherClass } from './instance-charges.ts';

/** Instances of earlier generations that cannot move to Graviton as they are. */
export function* outdated(
  instances: readonly DbInstance[],
  judges: (instance: DbInstance) => boolean,
): Iterable<Verdict> {
  for (const instance of instances) {
    const now = nodeClassOf(instance.instanceClass);
    if (!now || !isPreviousGeneration(now) || instance.status !== 'available') continue;
    if (!judges(instance) || gravitonTarget(instance) !== null) continue;
    const target = currentClass(now);
    yield {
      resourceId: instance.dbInstanceIdentifier,
      evidence: `The instance is a ${nodeClassText(now)}, of an earlier generation; ${target ? `${nodeClassText(target)} took over from it` : 'no class of the same size took over from it'}.`,
      claims: target ? otherClass(instance, nodeClassText(now), nodeClassText(target)) : [],
      tags: instance.tags,
    };
  }
}
