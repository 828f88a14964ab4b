/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const network: Readonly<Record<string, readonly string[]>> = {
  'Elastic Load Balancing v2:DescribeListeners': ['elasticloadbalancing:DescribeListeners'],
  'Elastic Load Balancing v2:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
  'Elastic Load Balancing v2:DescribeTags': ['elasticloadbalancing:DescribeTags'],
  'Elastic Load Balancing v2:DescribeTargetGroups': ['elasticloadbalancing:DescribeTargetGroups'],
  'Elastic Load Balancing v2:DescribeTargetHealth': ['elasticloadbalancing:DescribeTargetHealth'],
  'Elastic Load Balancing:DescribeInstanceHealth': ['elasticloadbalancing:DescribeInstanceHealth'],
  'Elastic Load Balancing:DescribeLoadBalancers': ['elasticloadbalancing:DescribeLoadBalancers'],
  'Elastic Load Balancing:DescribeTags': ['elasticloadbalancing:DescribeTags'],
  'S3:GetBucketAccelerateConfiguration': ['s3:GetAccelerateConfiguration'],
  'S3:GetBucketEncryption': ['s3:GetEncryptionConfiguration'],
  'S3:GetBucketLifecycleConfiguration': ['s3:GetLifecycleConfiguration'],
  'S3:GetBucketReplication': ['s3:GetReplicationConfiguration'],
  'S3:GetBucketTagging': ['s3:GetBucketTagging'],
  'S3:GetBucketVersioning': ['s3:GetBucketVersioning'],
  'S3:GetObjectLockConfiguration': ['s3:GetBucketObjectLockConfiguration'],
  'S3:ListBuckets': ['s3:ListAllMyBuckets'],
};
