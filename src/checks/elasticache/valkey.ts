import { defineCheck, type Verdict } from '../../core/check.ts';
import { cacheClusters } from '../../datasets/elasticache/clusters.ts';
import { isAtLeast } from '../version.ts';
import { groupsOf, otherNodes } from './node-charges.ts';
import { elasticacheValkeyGuide } from './valkey.guide.ts';

/** The first version that is upgraded in place (Amazon ElastiCache User Guide, upgrading from Redis OSS to Valkey). */
const FIRST_VERSION = '5.0.6';

/** The same node costs less with Valkey than with Redis OSS. */
export const elasticacheValkey = defineCheck({
  id: 'elasticache-valkey',
  title: 'Every cache that could be Valkey is',
  service: 'elasticache',
  scope: 'unit',
  actionType: 'Upgrade',
  actionFamily: 'rate',
  needs: { clusters: cacheClusters },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  guide: elasticacheValkeyGuide,
  *evaluate({ clusters }): Iterable<Verdict> {
    const redis = clusters.filter(({ engine, status }) => engine === 'redis' && status === 'available');
    for (const [resourceId, nodes] of groupsOf(redis)) {
      const version = nodes[0]?.engineVersion ?? null;
      if (version === null)
        yield { resourceId, reason: 'ElastiCache did not tell the version of its engine' };
      else if (isAtLeast(version, FIRST_VERSION))
        yield {
          resourceId,
          evidence: `${nodes.length} ${nodes.length === 1 ? 'node runs' : 'nodes run'} Redis OSS ${version}, which can be upgraded to Valkey in place.`,
          claims: nodes.flatMap((node) =>
            node.nodeType === null
              ? []
              : otherNodes(
                  node,
                  { nodeType: node.nodeType, engine: 'redis' },
                  { nodeType: node.nodeType, engine: 'valkey' },
                ),
          ),
        };
    }
  },
});
