/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const databases: Readonly<Record<string, readonly string[]>> = {
  'Application Auto Scaling:DescribeScalableTargets': ['application-autoscaling:DescribeScalableTargets'],
  'DynamoDB:DescribeTable': ['dynamodb:DescribeTable'],
  'DynamoDB:ListBackups': ['dynamodb:ListBackups'],
  'DynamoDB:ListTables': ['dynamodb:ListTables'],
  'ElastiCache:DescribeCacheClusters': ['elasticache:DescribeCacheClusters'],
  'ElastiCache:DescribeSnapshots': ['elasticache:DescribeSnapshots'],
  'RDS:DescribeDBClusterSnapshots': ['rds:DescribeDBClusterSnapshots'],
  'RDS:DescribeDBClusters': ['rds:DescribeDBClusters'],
  'RDS:DescribeDBInstances': ['rds:DescribeDBInstances'],
  'RDS:DescribeDBSnapshots': ['rds:DescribeDBSnapshots'],
};
