import {
  type AppDetails,
  DescribeAppCommand,
  type DescribeAppResponse,
  ListAppsCommand,
  SageMakerClient,
} from '@aws-sdk/client-sagemaker';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { StudioApp } from './apps.ts';

/** The most that ListApps returns at once. */
const PAGE = 100;

/** Apps stay in the list for a day after they were deleted; what they did is asked of the others alone. */
const load: DatasetLoader<StudioApp> = async function* ({ client, signal }) {
  const sagemaker = client(SageMakerClient);
  const apps = itemsOf({
    operation: 'ListApps',
    ask: (NextToken) =>
      sagemaker.send(new ListAppsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Apps }) => Apps,
    next: ({ NextToken }) => NextToken,
    idOf,
  });
  const described = eachOf(living(apps), ({ DomainId, UserProfileName, SpaceName, AppType, AppName }) =>
    sagemaker.send(new DescribeAppCommand({ DomainId, UserProfileName, SpaceName, AppType, AppName }), {
      abortSignal: signal,
    }),
  );
  for await (const { item, answer } of described) yield rowOf(item, answer);
};

export default load;

async function* living(apps: AsyncIterable<AppDetails>): AsyncGenerator<AppDetails> {
  for await (const app of apps) if (app.Status !== 'Deleted') yield app;
}

/** Names of apps repeat between users: `default` is everybody's. */
function idOf({ DomainId, UserProfileName, SpaceName, AppType, AppName }: AppDetails): string | undefined {
  return AppName && [DomainId, UserProfileName ?? SpaceName, AppType, AppName].join('/');
}

function rowOf(app: AppDetails, told: DescribeAppResponse | null): StudioApp {
  return {
    appId: bounded(idOf(app) ?? ''),
    appArn: boundedOrNull(told?.AppArn),
    described: told === null ? 'denied' : 'read',
    appType: boundedOrNull(app.AppType),
    status: boundedOrNull(app.Status),
    instanceType: boundedOrNull(told?.ResourceSpec?.InstanceType ?? app.ResourceSpec?.InstanceType),
    createdAt: isoInstant(app.CreationTime),
    activeAt: isoInstant(told?.LastUserActivityTimestamp),
  };
}
