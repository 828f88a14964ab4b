import { defineDataset } from '../../core/dataset.ts';
import { eksClusters } from './clusters.ts';

/** A rule of an EKS cluster that some pods run on Fargate. Strings are untrusted. */
export interface EksFargateProfile {
  readonly clusterName: string;
  readonly profileName: string;
}

export const eksFargateProfiles = defineDataset<EksFargateProfile>({
  id: 'eks/fargate-profiles',
  scope: 'region',
  reads: ['EKS:ListFargateProfiles'],
  after: { eksClusters },
  load: () => import('./fargate-profiles.load.ts'),
});
