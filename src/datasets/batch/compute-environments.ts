import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A compute environment of AWS Batch. Strings are untrusted; `null`: AWS did not tell. */
export interface ComputeEnvironment {
  readonly name: string;
  /** `MANAGED`; `UNMANAGED` is run by the customer, who alone knows what on. */
  readonly management: string | null;
  /** `ENABLED` takes jobs. */
  readonly state: string | null;
  /** `VALID`, `DELETED` … */
  readonly status: string | null;
  /** `EC2`, `SPOT`, `FARGATE`, `FARGATE_SPOT`. */
  readonly resourceType: string | null;
  /** vCPUs it keeps running without any job. */
  readonly minimumVcpus: number | null;
  readonly desiredVcpus: number | null;
  /** Types, families, `optimal`, `default_x86_64` or `default_arm64`. */
  readonly instanceTypes: readonly string[];
  readonly tags: Tags;
}

export const computeEnvironments = defineDataset<ComputeEnvironment>({
  id: 'batch/compute-environments',
  scope: 'region',
  reads: ['Batch:DescribeComputeEnvironments'],
  resource: { id: 'name', tags: 'tags' },
  load: () => import('./compute-environments.load.ts'),
});
