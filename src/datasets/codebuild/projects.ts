import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A CodeBuild project. Strings are untrusted; `null`: AWS did not tell. */
export interface BuildProject {
  readonly projectName: string;
  /** E.g. `LINUX_CONTAINER`, `ARM_CONTAINER`, `LINUX_LAMBDA_CONTAINER`. */
  readonly environmentType: string | null;
  /** E.g. `BUILD_GENERAL1_LARGE`. */
  readonly computeType: string | null;
  /** Builds on a fleet that is paid for by the hour. */
  readonly onFleet: boolean;
  readonly tags: Tags;
}

export const buildProjects = defineDataset<BuildProject>({
  id: 'codebuild/projects',
  scope: 'region',
  reads: ['CodeBuild:ListProjects', 'CodeBuild:BatchGetProjects'],
  resource: { id: 'projectName', tags: 'tags' },
  load: () => import('./projects.load.ts'),
});
