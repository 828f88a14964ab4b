import { ListNotebookInstancesCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { NotebookInstance } from './notebook-instances.ts';

/** The most that ListNotebookInstances returns at once. */
const PAGE = 100;

/** All notebook instances of the region. */
const load: DatasetLoader<NotebookInstance> = async function* ({ client, signal }) {
  const sagemaker = client(SageMakerClient);
  const items = itemsOf({
    operation: 'ListNotebookInstances',
    ask: (NextToken) =>
      sagemaker.send(new ListNotebookInstancesCommand({ MaxResults: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ NotebookInstances }) => NotebookInstances,
    next: ({ NextToken }) => NextToken,
    idOf: ({ NotebookInstanceName }) => NotebookInstanceName,
  });
  for await (const one of items) {
    yield {
      notebookInstanceName: bounded(one.NotebookInstanceName ?? ''),
      notebookInstanceArn: boundedOrNull(one.NotebookInstanceArn),
      status: boundedOrNull(one.NotebookInstanceStatus),
      instanceType: boundedOrNull(one.InstanceType),
      createdAt: isoInstant(one.CreationTime),
      changedAt: isoInstant(one.LastModifiedTime),
    };
  }
};

export default load;
