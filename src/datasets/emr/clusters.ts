import { defineDataset } from '../../core/dataset.ts';

/** An EMR cluster on EC2 that is up. Strings are untrusted; `null`: AWS did not tell. */
export interface EmrCluster {
  readonly clusterId: string;
  /** `WAITING`, `RUNNING` … */
  readonly state: string | null;
  /** ISO instant. */
  readonly readyAt: string | null;
}

export const emrClusters = defineDataset<EmrCluster>({
  id: 'emr/clusters',
  scope: 'region',
  reads: ['EMR:ListClusters'],
  resource: { id: 'clusterId' },
  load: () => import('./clusters.load.ts'),
});
