import { ADVISORS } from './advisor-cases.ts';
import type { RecordedCase } from './case.ts';
import { COMPUTE } from './compute-cases.ts';
import { DATABASES } from './database-cases.ts';
import { MANAGEMENT } from './management-cases.ts';
import { NETWORK } from './network-cases.ts';

/** What the recordings of real accounts hold, by what a careful reader of them says. */
export const CASES: readonly RecordedCase[] = [
  ...COMPUTE,
  ...NETWORK,
  ...DATABASES,
  ...MANAGEMENT,
  ...ADVISORS,
];

/** Recordings that concern no check, and why. */
export const NO_CASE: Readonly<Record<string, string>> = {
  s3_storage_lens:
    'Configurations of Storage Lens are not looked at: what advanced metrics cost is in the bill.',
  test_iam_user_unused_keys: 'Users and their keys cost nothing.',
  test_lambda_trim_versions:
    'Versions of functions cost nothing but their share of the storage of code, which is free.',
  test_metric_period_rounding: 'A queue that is idle costs nothing.',
  test_sagemaker_endpoint_config: 'A configuration without an endpoint costs nothing.',
  test_service_quota: 'Quotas cost nothing.',
};
