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
};
