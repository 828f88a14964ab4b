import { defineDataset } from '../../core/dataset.ts';

/** A customised Bedrock model that can be called on demand. Strings are untrusted; `null`: AWS did not tell. */
export interface ModelDeployment {
  readonly deploymentArn: string;
  readonly modelArn: string | null;
  /** `Creating`, `Active`, `Failed`. */
  readonly status: string | null;
}

export const modelDeployments = defineDataset<ModelDeployment>({
  id: 'bedrock/model-deployments',
  scope: 'region',
  reads: ['Bedrock:ListCustomModelDeployments'],
  load: () => import('./model-deployments.load.ts'),
});
