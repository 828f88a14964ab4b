import { AppStreamClient, type Fleet as AwsFleet, DescribeFleetsCommand } from '@aws-sdk/client-appstream';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { Fleet } from './fleets.ts';

/** AppStream chooses the size of its pages. */
const load: DatasetLoader<Fleet> = async function* ({ client, signal }) {
  const appStream = client(AppStreamClient);
  const items = itemsOf({
    operation: 'DescribeFleets',
    ask: (NextToken) => appStream.send(new DescribeFleetsCommand({ NextToken }), { abortSignal: signal }),
    items: ({ Fleets }) => Fleets,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Name }) => Name,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(fleet: AwsFleet): Fleet {
  return {
    name: bounded(fleet.Name ?? ''),
    arn: boundedOrNull(fleet.Arn),
    state: boundedOrNull(fleet.State),
    fleetType: boundedOrNull(fleet.FleetType),
    instanceType: boundedOrNull(fleet.InstanceType),
    desired: fleet.ComputeCapacityStatus?.Desired ?? null,
    createdAt: fleet.CreatedTime?.toISOString() ?? null,
  };
}
