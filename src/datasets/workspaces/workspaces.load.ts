import {
  type Workspace as AwsWorkspace,
  DescribeWorkspacesCommand,
  WorkSpacesClient,
} from '@aws-sdk/client-workspaces';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { Workspace } from './workspaces.ts';

/** The most that WorkSpaces gives at a time. */
const PAGE = 25;

const load: DatasetLoader<Workspace> = async function* ({ client, signal }) {
  const workSpaces = client(WorkSpacesClient);
  const items = itemsOf({
    operation: 'DescribeWorkspaces',
    ask: (NextToken) =>
      workSpaces.send(new DescribeWorkspacesCommand({ Limit: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ Workspaces }) => Workspaces,
    next: ({ NextToken }) => NextToken,
    idOf: ({ WorkspaceId }) => WorkspaceId,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(workspace: AwsWorkspace): Workspace {
  const { WorkspaceProperties: properties, RelatedWorkspaces: related } = workspace;
  return {
    workspaceId: bounded(workspace.WorkspaceId ?? ''),
    state: boundedOrNull(workspace.State),
    runningMode: boundedOrNull(properties?.RunningMode),
    computeType: boundedOrNull(properties?.ComputeTypeName),
    bundleId: boundedOrNull(workspace.BundleId),
    isStandby: (related ?? []).some(({ Type }) => Type === 'PRIMARY'),
  };
}
