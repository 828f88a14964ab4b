/**
 * Usage types that Savings Plans, reserved instances or reserved capacity can cover. Sources: AWS Savings Plans user guide (what
 * is eligible), and the reservation pages of RDS, ElastiCache, OpenSearch, Redshift, MemoryDB and DynamoDB.
 */
export const COVERABLE_USAGE_TYPES: readonly string[] = [
  'BoxUsage*',
  'DedicatedUsage*',
  'HostUsage*',
  'HostBoxUsage*',
  'UnusedBox*',
  'UnusedDed*',
  'SchedUsage*',
  'Fargate-*',
  'Lambda-*',
  'InstanceUsage*',
  'Multi-AZUsage*',
  'Multi-AZClusterUsage*',
  'Aurora:ServerlessUsage*',
  'Aurora:ServerlessV2*',
  'NodeUsage*',
  'ESInstance*',
  'Node:*',
  'ReadCapacityUnit-Hrs',
  'WriteCapacityUnit-Hrs',
  'ReadRequestUnits',
  'WriteRequestUnits',
  'Notebk:*',
  'Train:*',
  'Host:*',
  'Processing:*',
];
