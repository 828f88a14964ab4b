/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const databases: Readonly<Record<string, readonly string[]>> = {
  'RDS:DescribeDBClusterSnapshots': ['rds:DescribeDBClusterSnapshots'],
  'RDS:DescribeDBClusters': ['rds:DescribeDBClusters'],
  'RDS:DescribeDBInstances': ['rds:DescribeDBInstances'],
  'RDS:DescribeDBSnapshots': ['rds:DescribeDBSnapshots'],
};
