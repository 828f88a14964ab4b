import { defineCheck, type Verdict } from '../../core/check.ts';
import { memoryDbClusters } from '../../datasets/memorydb/clusters.ts';
import { memorydbValkeyGuide } from './valkey.guide.ts';

/** The same node costs less with Valkey than with Redis OSS. */
export const memorydbValkey = defineCheck({
  id: 'memorydb-valkey',
  title: 'Every MemoryDB cluster runs Valkey',
  service: 'memorydb',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'rate',
  needs: { clusters: memoryDbClusters },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: memorydbValkeyGuide,
  *evaluate({ clusters }): Iterable<Verdict> {
    for (const { clusterName: resourceId, engine, engineVersion, nodes, nodeType, status } of clusters) {
      if (status !== 'available') continue;
      if (engine === null) yield { resourceId, reason: 'MemoryDB did not tell the engine of the cluster' };
      else if (engine === 'redis')
        yield {
          resourceId,
          evidence: `Its ${nodes} ${nodeType ?? 'unknown'} nodes run Redis OSS ${engineVersion ?? 'of unknown version'}.`,
          claims: [],
        };
    }
  },
});
