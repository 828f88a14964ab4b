import { defineDataset } from '../../core/dataset.ts';

/** When somebody was last connected to a WorkSpace. `null`: AWS knows of no connection. */
export interface WorkspaceConnection {
  readonly workspaceId: string;
  /** `CONNECTED`, `DISCONNECTED`, `UNKNOWN`. */
  readonly state: string | null;
  /** ISO instant. */
  readonly lastConnectedAt: string | null;
}

export const workspaceConnections = defineDataset<WorkspaceConnection>({
  id: 'workspaces/connections',
  scope: 'region',
  reads: ['WorkSpaces:DescribeWorkspacesConnectionStatus'],
  load: () => import('./connections.load.ts'),
});
