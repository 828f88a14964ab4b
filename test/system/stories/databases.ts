import { CreateCacheClusterCommand, ElastiCacheClient } from '@aws-sdk/client-elasticache';
import { CreateDBInstanceCommand, RDSClient } from '@aws-sdk/client-rds';
import { CreateClusterCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import { measure, type Story } from './story.ts';

const databases: Story = {
  service: 'RDS',
  async make(own, now) {
    const rds = new RDSClient(own);
    for (const [DBInstanceIdentifier, connections] of [
      ['story-idle', 0],
      ['story-busy', 12],
    ] as const) {
      await rds.send(
        new CreateDBInstanceCommand({
          DBInstanceIdentifier,
          DBInstanceClass: 'db.m5.large',
          Engine: 'mysql',
          MasterUsername: 'admin',
          MasterUserPassword: 'not-a-secret',
          AllocatedStorage: 100,
        }),
      );
      await measure(own, now, 'AWS/RDS', { DBInstanceIdentifier }, { DatabaseConnections: connections });
    }
    const check = 'rds-idle-connections';
    return { wasted: { [check]: ['story-idle'] }, good: { [check]: ['story-busy'] } };
  },
};

const caches: Story = {
  service: 'ElastiCache',
  async make(own, now) {
    const elasticache = new ElastiCacheClient(own);
    for (const [CacheClusterId, lookups] of [
      ['story-cold', 0],
      ['story-warm', 90_000],
    ] as const) {
      await elasticache.send(
        new CreateCacheClusterCommand({
          CacheClusterId,
          CacheNodeType: 'cache.m5.large',
          Engine: 'redis',
          NumCacheNodes: 1,
        }),
      );
      const metrics = { CacheHits: lookups, CacheMisses: lookups, CurrConnections: lookups > 0 ? 20 : 1 };
      await measure(own, now, 'AWS/ElastiCache', { CacheClusterId }, metrics);
    }
    const check = 'elasticache-idle';
    return { wasted: { [check]: ['story-cold'] }, good: { [check]: ['story-warm'] } };
  },
};

const warehouses: Story = {
  service: 'Redshift',
  async make(own, now) {
    const redshift = new RedshiftClient(own);
    for (const [ClusterIdentifier, connections] of [
      ['story-asleep', 0],
      ['story-awake', 8],
    ] as const) {
      await redshift.send(
        new CreateClusterCommand({
          ClusterIdentifier,
          NodeType: 'ra3.xlplus',
          NumberOfNodes: 2,
          MasterUsername: 'admin',
          MasterUserPassword: 'Not-a-secret-1',
        }),
      );
      await measure(own, now, 'AWS/Redshift', { ClusterIdentifier }, { DatabaseConnections: connections });
    }
    const check = 'redshift-idle';
    return { wasted: { [check]: ['story-asleep'] }, good: { [check]: ['story-awake'] } };
  },
};

export const databaseStories: readonly Story[] = [databases, caches, warehouses];
