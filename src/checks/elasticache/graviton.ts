import { defineCheck, type Verdict } from '../../core/check.ts';
import { type CacheCluster, cacheClusters } from '../../datasets/elasticache/clusters.ts';
import { gravitonClass, type NodeClass, nodeClassOf, nodeClassText } from '../node-class.ts';
import { isAtLeast } from '../version.ts';
import { elasticacheGravitonGuide } from './graviton.guide.ts';
import { groupsOf, otherNodes } from './node-charges.ts';

/** First versions on Graviton nodes (Amazon ElastiCache User Guide, supported node types). */
const FIRST_VERSIONS: ReadonlyMap<string, string> = new Map([
  ['redis', '5.0.6'],
  ['valkey', '7.2'],
  ['memcached', '1.5.16'],
]);

/** Graviton nodes cost less an hour than x86 nodes of the same size. */
export const elasticacheGraviton = defineCheck({
  id: 'elasticache-graviton',
  title: 'Every cache that can runs on Graviton',
  service: 'elasticache',
  scope: 'unit',
  actionType: 'MigrateToGraviton',
  actionFamily: 'modernise',
  needs: { clusters: cacheClusters },
  thresholds: {},
  lookBackDays: 0,
  effort: 'Medium',
  restartNeeded: true,
  rollbackPossible: true,
  guide: elasticacheGravitonGuide,
  *evaluate({ clusters }): Iterable<Verdict> {
    for (const [resourceId, nodes] of groupsOf(clusters)) {
      const moved = nodes.flatMap((node) => {
        const target = targetOf(node);
        return target && node.nodeType !== null ? [{ node, nodeType: node.nodeType, target }] : [];
      });
      const [first] = moved;
      if (!first || moved.length < nodes.length) continue;
      yield {
        resourceId,
        evidence: `${nodes.length} ${nodes.length === 1 ? 'node is' : 'nodes are'} of type ${first.nodeType} with version ${first.node.engineVersion ?? 'unknown'}; ${nodeClassText(first.target)} is the Graviton type of the same size.`,
        claims: moved.flatMap(({ node, nodeType, target }) =>
          otherNodes(
            node,
            { nodeType, engine: node.engine },
            { nodeType: nodeClassText(target), engine: node.engine },
          ),
        ),
      };
    }
  },
});

function targetOf({ nodeType, engine, engineVersion, status }: CacheCluster): NodeClass | null {
  const first = FIRST_VERSIONS.get(engine ?? '');
  if (status !== 'available' || first === undefined || engineVersion === null) return null;
  const now = nodeClassOf(nodeType);
  return now && isAtLeast(engineVersion, first) ? gravitonClass(now) : null;
}
