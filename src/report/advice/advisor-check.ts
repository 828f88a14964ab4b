/** What stands where a check id does for advice of AWS that no check of ours shares. */
export type AdvisorCheck = 'aws-cost-optimization-hub' | 'aws-compute-optimizer' | 'aws-cost-explorer';

/** By the id of the dataset that advice was read by; `null`: it advises on nothing. */
export function advisorCheckOf(dataset: string): AdvisorCheck | null {
  if (dataset === 'advisors/cost-optimization-hub') return 'aws-cost-optimization-hub';
  if (dataset === 'advisors/purchases') return 'aws-cost-explorer';
  return dataset.startsWith('advisors/optimizer-') ? 'aws-compute-optimizer' : null;
}
