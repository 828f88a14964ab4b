import type { Verdict } from '../../core/check.ts';
import type { DbInstance } from '../../datasets/rds/instances.ts';
import { gravitonClass, type NodeClass, nodeClassOf, nodeClassText } from '../node-class.ts';
import { isAtLeast } from '../version.ts';
import { otherClass } from './instance-charges.ts';

/** First versions that m6g, r6g and t4g run (RDS, Aurora, DocumentDB and Neptune user guides). */
const SIXTH: ReadonlyMap<string, string> = new Map([
  ['mysql', '8.0.17'],
  ['mariadb', '10.4.13'],
  ['postgres', '12.3'],
  ['aurora-mysql', '5.7.mysql_aurora.2.9.2'],
  ['aurora-postgresql', '11.9'],
  ['docdb', '4.0.0'],
  ['neptune', '1.1.1.0'],
]);

/** First versions from which on every version runs m7g and r7g (same sources). */
const SEVENTH: ReadonlyMap<string, string> = new Map([
  ['mysql', '8.0.28'],
  ['mariadb', '10.6.10'],
  ['postgres', '15.2'],
  ['aurora-mysql', '8.0.mysql_aurora.3.3.1'],
  ['aurora-postgresql', '15.2'],
]);

/** Engines whose only burstable classes are medium and large. */
const IN_CLUSTERS: ReadonlySet<string> = new Set(['aurora-mysql', 'aurora-postgresql', 'docdb', 'neptune']);

/** The Graviton class an instance could run on as it is; `null` where its engine, version or size has none. */
export function gravitonTarget({ engine, engineVersion, instanceClass }: DbInstance): NodeClass | null {
  const now = nodeClassOf(instanceClass);
  const target = now && gravitonClass(now);
  const first = (target?.family.endsWith('7g') ? SEVENTH : SIXTH).get(engine ?? '');
  if (!target || first === undefined || engineVersion === null || !isAtLeast(engineVersion, first))
    return null;
  const inCluster = IN_CLUSTERS.has(engine ?? '');
  if (inCluster && target.family === 't4g' && target.size !== 'medium') return null;
  return inCluster && target.family.startsWith('m') ? null : target;
}

/** What moves to the class that `targetOf` names. */
export function* onGraviton(
  instances: readonly DbInstance[],
  targetOf: (instance: DbInstance) => NodeClass | null,
): Iterable<Verdict> {
  for (const instance of instances) {
    const target = targetOf(instance);
    if (!target || instance.status !== 'available' || instance.instanceClass === null) continue;
    const { instanceClass, dbInstanceIdentifier: resourceId } = instance;
    yield {
      resourceId,
      evidence: `The instance is a ${instanceClass} of engine version ${instance.engineVersion ?? 'unknown'}; ${nodeClassText(target)} is the Graviton class of the same size.`,
      claims: otherClass(instance, instanceClass, nodeClassText(target)),
      tags: instance.tags,
    };
  }
}
