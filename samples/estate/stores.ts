import { type DynamoTable, dynamoTables } from '../../src/datasets/dynamodb/tables.ts';
import { type CacheCluster, cacheClusters } from '../../src/datasets/elasticache/clusters.ts';
import { searchDomains } from '../../src/datasets/opensearch/domains.ts';
import { type RedshiftCluster, redshiftClusters } from '../../src/datasets/redshift/clusters.ts';
import { ERP_ACCOUNT, PAYMENTS_ACCOUNT, SHOP_ACCOUNT } from '../accounts.ts';
import { decoy, metricsOf, type PlantedResource, type PlantedTruth, rowOf, wasteOf } from './planted.ts';

function table(
  name: string,
  consumed: number,
  truth: PlantedTruth,
  row: Partial<DynamoTable> = {},
  gigabytes = 90,
): PlantedResource {
  return {
    accountId: PAYMENTS_ACCOUNT,
    region: 'eu-central-1',
    billedAs: `arn:aws:dynamodb:eu-central-1:${PAYMENTS_ACCOUNT}:table/${name}`,
    rows: [
      rowOf(dynamoTables, {
        tableName: name,
        described: true,
        status: 'ACTIVE',
        billingMode: 'PAY_PER_REQUEST',
        tableClass: 'STANDARD',
        readUnits: 0,
        writeUnits: 0,
        indexReadUnits: 0,
        indexWriteUnits: 0,
        indexes: 0,
        sizeBytes: gigabytes * 1_000_000_000,
        replicas: 0,
        createdAt: '2026-02-20T10:00:00.000Z',
        ...row,
      }),
    ],
    metrics: metricsOf(
      'AWS/DynamoDB',
      { TableName: name },
      { ConsumedReadCapacityUnits: consumed, ConsumedWriteCapacityUnits: consumed },
    ),
    charges: [
      { sku: 'dynamodb-storage', quantity: gigabytes },
      // What replicas write here is charged here as well.
      ...(row.replicas ? [{ sku: 'dynamodb-writes', quantity: 2_000_000 } as const] : []),
      ...(consumed > 0 ? [{ sku: 'dynamodb-writes', quantity: consumed } as const] : []),
    ],
    truth,
  };
}

function cache(
  id: string,
  lookups: number,
  truth: PlantedTruth,
  row: Partial<CacheCluster> = {},
): PlantedResource {
  const arn = `arn:aws:elasticache:us-east-1:${SHOP_ACCOUNT}:cluster:${id}`;
  return {
    accountId: SHOP_ACCOUNT,
    region: 'us-east-1',
    billedAs: arn,
    rows: [
      rowOf(cacheClusters, {
        cacheClusterId: id,
        arn,
        replicationGroupId: null,
        nodeType: 'cache.t4g.small',
        nodes: 1,
        engine: 'valkey',
        engineVersion: '8.1.0',
        status: 'available',
        createdAt: '2026-02-20T10:00:00.000Z',
        ...row,
      }),
    ],
    metrics: metricsOf(
      'AWS/ElastiCache',
      { CacheClusterId: id },
      // What was put into it once still fills it.
      {
        CacheHits: lookups,
        CacheMisses: lookups,
        CurrConnections: lookups > 0 ? 20 : 3,
        DatabaseMemoryUsagePercentage: 60,
        EngineCPUUtilization: lookups > 0 ? 35 : 1,
      },
    ),
    charges: [{ sku: 'valkey-t4g.small', quantity: 1 }],
    truth,
  };
}

function warehouse(
  id: string,
  connections: number,
  truth: PlantedTruth,
  row: Partial<RedshiftCluster> = {},
): PlantedResource {
  const planted: RedshiftCluster = {
    clusterIdentifier: id,
    nodeType: 'dc2.large',
    nodes: 2,
    status: 'available',
    createdAt: '2026-02-20T10:00:00.000Z',
    tags: { team: 'corporate-it', environment: 'prod' },
    ...row,
  };
  return {
    accountId: ERP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:redshift:us-east-1:${ERP_ACCOUNT}:cluster:${id}`,
    rows: [rowOf(redshiftClusters, planted)],
    metrics: metricsOf(
      'AWS/Redshift',
      { ClusterIdentifier: id },
      planted.status === 'available' ? { DatabaseConnections: connections } : {},
    ),
    charges: planted.status === 'available' ? [{ sku: 'redshift-dc2', quantity: 48 }] : [],
    truth,
  };
}

function domain(name: string, searches: number, truth: PlantedTruth): PlantedResource {
  return {
    accountId: ERP_ACCOUNT,
    region: 'us-east-1',
    billedAs: `arn:aws:es:us-east-1:${ERP_ACCOUNT}:domain/${name}`,
    rows: [
      rowOf(searchDomains, {
        domainName: name,
        clientId: ERP_ACCOUNT,
        engineVersion: 'OpenSearch_2.19',
        instanceType: 'm6g.large.search',
        instances: 1,
        volumeType: 'gp3',
        volumeGib: 20,
        changing: false,
      }),
    ],
    metrics: metricsOf(
      'AWS/ES',
      { DomainName: name, ClientId: ERP_ACCOUNT },
      { SearchRate: searches, IndexingRate: searches, CPUUtilization: 30, JVMMemoryPressure: 62 },
    ),
    charges: [{ sku: 'opensearch-m6g', quantity: 1 }],
    truth,
  };
}

export const plantedStores: readonly PlantedResource[] = [
  table('estate-carts', 0, wasteOf('dynamodb-idle-table', 'idle', 'estate-carts', [])),
  table('estate-global', 0, decoy('its replicas are used in other regions'), { replicas: 2 }),
  table('estate-ledger', 2_000, decoy('it is read and written, if seldom'), {}, 5),
  cache('estate-sessions', 0, wasteOf('elasticache-idle', 'idle', 'estate-sessions', [])),
  cache('estate-prices', 50_000, decoy('it is asked')),
  cache('estate-fresh', 0, decoy('a week old'), { createdAt: '2026-11-13T10:00:00.000Z' }),
  warehouse('estate-archive', 0, wasteOf('redshift-idle', 'idle', 'estate-archive', [])),
  warehouse('estate-paused', 0, decoy('paused: its nodes are not billed'), { status: 'paused' }),
  warehouse('estate-finance', 9, decoy('somebody is connected at every hour')),
  domain('estate-search', 0, wasteOf('opensearch-idle', 'idle', 'estate-search', [])),
  domain('estate-catalogue', 8_000, decoy('it is searched')),
];
