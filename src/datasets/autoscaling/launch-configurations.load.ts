import {
  AutoScalingClient,
  type LaunchConfiguration as AwsLaunchConfiguration,
  DescribeLaunchConfigurationsCommand,
} from '@aws-sdk/client-auto-scaling';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { LaunchConfiguration } from './launch-configurations.ts';

const PAGE = 100;

const load: DatasetLoader<LaunchConfiguration> = async function* ({ client, signal }) {
  const autoScaling = client(AutoScalingClient);
  const items = itemsOf({
    operation: 'DescribeLaunchConfigurations',
    ask: (NextToken) =>
      autoScaling.send(new DescribeLaunchConfigurationsCommand({ MaxRecords: PAGE, NextToken }), {
        abortSignal: signal,
      }),
    items: ({ LaunchConfigurations }) => LaunchConfigurations,
    next: ({ NextToken }) => NextToken,
    idOf: ({ LaunchConfigurationName }) => LaunchConfigurationName,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(configuration: AwsLaunchConfiguration): LaunchConfiguration {
  return {
    name: bounded(configuration.LaunchConfigurationName ?? ''),
    imageId: boundedOrNull(configuration.ImageId),
    instanceType: boundedOrNull(configuration.InstanceType),
    createdAt: configuration.CreatedTime?.toISOString() ?? null,
  };
}
