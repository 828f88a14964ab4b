import { defineDataset } from '../../core/dataset.ts';

/** A customised Bedrock model: its storage is paid for by the month. Strings are untrusted; `null`: AWS did not tell. */
export interface CustomModel {
  readonly modelArn: string;
  readonly name: string | null;
  /** `Active`, `Creating`, `Failed`. */
  readonly status: string | null;
  readonly createdAt: string | null;
}

export const customModels = defineDataset<CustomModel>({
  id: 'bedrock/custom-models',
  scope: 'region',
  reads: ['Bedrock:ListCustomModels'],
  load: () => import('./custom-models.load.ts'),
});
