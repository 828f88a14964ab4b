/** Operations that checks of this area read with, and the IAM actions they need; no action: AWS asks for none. */
export const advisors: Readonly<Record<string, readonly string[]>> = {
  'Cost Optimization Hub:GetPreferences': ['cost-optimization-hub:GetPreferences'],
  'Cost Optimization Hub:ListEnrollmentStatuses': ['cost-optimization-hub:ListEnrollmentStatuses'],
  'Cost Optimization Hub:ListRecommendations': ['cost-optimization-hub:ListRecommendations'],
  'Cost Optimization Hub:ListRecommendationSummaries': ['cost-optimization-hub:ListRecommendationSummaries'],
};
