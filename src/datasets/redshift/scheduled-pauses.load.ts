import { DescribeScheduledActionsCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { RedshiftScheduledAction } from './scheduled-pauses.ts';

/** The most that Redshift gives at a time. */
const PAGE = 100;

/** All scheduled actions of the region's clusters. */
const load: DatasetLoader<RedshiftScheduledAction> = async function* ({ client, signal }) {
  const redshift = client(RedshiftClient);
  const items = itemsOf({
    operation: 'DescribeScheduledActions',
    ask: (Marker) =>
      redshift.send(new DescribeScheduledActionsCommand({ MaxRecords: PAGE, Marker }), {
        abortSignal: signal,
      }),
    items: ({ ScheduledActions }) => ScheduledActions,
    next: ({ Marker }) => Marker,
    idOf: ({ ScheduledActionName }) => ScheduledActionName,
  });
  for await (const { ScheduledActionName, State, TargetAction } of items)
    yield {
      scheduledActionName: bounded(ScheduledActionName ?? ''),
      state: boundedOrNull(State),
      pausesCluster: boundedOrNull(TargetAction?.PauseCluster?.ClusterIdentifier),
    };
};

export default load;
