import {
  DescribeWorkspacesConnectionStatusCommand,
  WorkSpacesClient,
  type WorkspaceConnectionStatus,
} from '@aws-sdk/client-workspaces';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { WorkspaceConnection } from './connections.ts';

/** WorkSpaces chooses the size of its pages. */
const load: DatasetLoader<WorkspaceConnection> = async function* ({ client, signal }) {
  const workSpaces = client(WorkSpacesClient);
  const items = itemsOf({
    operation: 'DescribeWorkspacesConnectionStatus',
    ask: (NextToken) =>
      workSpaces.send(new DescribeWorkspacesConnectionStatusCommand({ NextToken }), { abortSignal: signal }),
    items: ({ WorkspacesConnectionStatus }) => WorkspacesConnectionStatus,
    next: ({ NextToken }) => NextToken,
    idOf: ({ WorkspaceId }) => WorkspaceId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(status: WorkspaceConnectionStatus): WorkspaceConnection {
  return {
    workspaceId: bounded(status.WorkspaceId ?? ''),
    state: boundedOrNull(status.ConnectionState),
    lastConnectedAt: status.LastKnownUserConnectionTimestamp?.toISOString() ?? null,
  };
}
