/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const compute: Readonly<Record<string, readonly string[]>> = {
  'EC2:DescribeImages': ['ec2:DescribeImages'],
  'EC2:DescribeInstances': ['ec2:DescribeInstances'],
  'EC2:DescribeSnapshots': ['ec2:DescribeSnapshots'],
};
