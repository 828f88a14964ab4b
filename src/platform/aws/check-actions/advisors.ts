/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const advisors: Readonly<Record<string, readonly string[]>> = {
  // Compute Optimizer asks for the permission to list what it speaks of as well (its user guide, controlling access).
  'Compute Optimizer:GetAutoScalingGroupRecommendations': [
    'compute-optimizer:GetAutoScalingGroupRecommendations',
    'autoscaling:DescribeAutoScalingGroups',
  ],
  'Compute Optimizer:GetEBSVolumeRecommendations': [
    'compute-optimizer:GetEBSVolumeRecommendations',
    'ec2:DescribeVolumes',
  ],
  'Compute Optimizer:GetEC2InstanceRecommendations': [
    'compute-optimizer:GetEC2InstanceRecommendations',
    'ec2:DescribeInstances',
  ],
  'Compute Optimizer:GetECSServiceRecommendations': [
    'compute-optimizer:GetECSServiceRecommendations',
    'ecs:ListServices',
    'ecs:ListClusters',
  ],
  'Compute Optimizer:GetIdleRecommendations': ['compute-optimizer:GetIdleRecommendations'],
  'Compute Optimizer:GetLambdaFunctionRecommendations': [
    'compute-optimizer:GetLambdaFunctionRecommendations',
    'lambda:ListFunctions',
    'lambda:ListProvisionedConcurrencyConfigs',
  ],
  'Compute Optimizer:GetLicenseRecommendations': [
    'compute-optimizer:GetLicenseRecommendations',
    'ec2:DescribeInstances',
  ],
  'Compute Optimizer:GetRDSDatabaseRecommendations': [
    'compute-optimizer:GetRDSDatabaseRecommendations',
    'rds:DescribeDBInstances',
    'rds:DescribeDBClusters',
  ],
  'Cost Optimization Hub:GetPreferences': ['cost-optimization-hub:GetPreferences'],
  'Cost Optimization Hub:ListEnrollmentStatuses': ['cost-optimization-hub:ListEnrollmentStatuses'],
  'Cost Optimization Hub:ListRecommendations': ['cost-optimization-hub:ListRecommendations'],
  'Cost Optimization Hub:ListRecommendationSummaries': ['cost-optimization-hub:ListRecommendationSummaries'],
};
