import { defineDataset } from '../../core/dataset.ts';

/** A SageMaker notebook instance. Strings are untrusted; `null`: AWS did not tell. */
export interface NotebookInstance {
  readonly notebookInstanceName: string;
  /** Bills name the instance so; it is in lower case whatever the name is. */
  readonly notebookInstanceArn: string | null;
  /** `InService` is paid for by the hour; stopped ones by their volume alone. */
  readonly status: string | null;
  /** E.g. `ml.t3.medium`. */
  readonly instanceType: string | null;
  readonly createdAt: string | null;
  /** Starting, stopping and changing it all count. */
  readonly changedAt: string | null;
}

export const notebookInstances = defineDataset<NotebookInstance>({
  id: 'sagemaker/notebook-instances',
  scope: 'region',
  reads: ['SageMaker:ListNotebookInstances'],
  load: () => import('./notebook-instances.load.ts'),
});
