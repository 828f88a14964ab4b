import { defineDataset } from '../../core/dataset.ts';
import type { Asked } from '../ask-each.ts';

/** A private ECR repository. Strings are untrusted; `null`: AWS did not tell. */
export interface Repository {
  /** The id of its lines in the bill. */
  readonly repositoryArn: string;
  readonly repositoryName: string;
  /** ISO instant. */
  readonly createdAt: string | null;
  readonly lifecycle: Asked<RepositoryLifecycle>;
}

/** What a lifecycle policy expires; `unreadable`: there is one that cannot be understood. */
export interface RepositoryLifecycle {
  readonly policy: 'none' | 'readable' | 'unreadable';
  /** Whether some rule is for images with a tag, or for any. */
  readonly expiresTagged: boolean;
  /** Whether some rule is for images without a tag, or for any. */
  readonly expiresUntagged: boolean;
}

export const repositories = defineDataset<Repository>({
  id: 'ecr/repositories',
  scope: 'region',
  reads: ['ECR:DescribeRepositories', 'ECR:GetLifecyclePolicy'],
  resource: { id: 'repositoryArn' },
  load: () => import('./repositories.load.ts'),
});
