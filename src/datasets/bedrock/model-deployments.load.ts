import { BedrockClient, ListCustomModelDeploymentsCommand } from '@aws-sdk/client-bedrock';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { ModelDeployment } from './model-deployments.ts';

/** The most that ListCustomModelDeployments returns at once. */
const PAGE = 1000;

/** All deployments of customised models in the region. */
const load: DatasetLoader<ModelDeployment> = async function* ({ client, signal }) {
  const service = client(BedrockClient);
  const items = itemsOf({
    operation: 'ListCustomModelDeployments',
    ask: (nextToken) =>
      service.send(new ListCustomModelDeploymentsCommand({ maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ modelDeploymentSummaries }) => modelDeploymentSummaries,
    next: ({ nextToken }) => nextToken,
    idOf: ({ customModelDeploymentArn }) => customModelDeploymentArn,
  });
  for await (const one of items) {
    yield {
      deploymentArn: bounded(one.customModelDeploymentArn ?? ''),
      modelArn: boundedOrNull(one.modelArn),
      status: boundedOrNull(one.status),
    };
  }
};

export default load;
