import { expect, it } from 'vitest';
import { workspaceConnections } from '../../src/datasets/workspaces/connections.ts';
import { workspaces } from '../../src/datasets/workspaces/workspaces.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

it('WorkSpaces are read to the last page, and one that stands by for another is known', async () => {
  const first = {
    WorkspaceId: 'ws-1',
    State: 'AVAILABLE' as const,
    BundleId: 'wsb-1',
    WorkspaceProperties: { RunningMode: 'ALWAYS_ON' as const, ComputeTypeName: 'POWER' as const },
    RelatedWorkspaces: [{ WorkspaceId: 'ws-9', Type: 'STANDBY' as const }],
  };
  const second = { WorkspaceId: 'ws-2', RelatedWorkspaces: [{ Type: 'PRIMARY' as const }] };
  await using aws = await startScriptedAws({
    'WorkSpaces:DescribeWorkspaces': ({ NextToken }: Paged) =>
      NextToken === undefined ? { Workspaces: [first], NextToken: 'more' } : { Workspaces: [second] },
  });
  expect(await rowsOf(workspaces, contextFor(aws.url))).toEqual([
    {
      workspaceId: 'ws-1',
      state: 'AVAILABLE',
      runningMode: 'ALWAYS_ON',
      computeType: 'POWER',
      bundleId: 'wsb-1',
      isStandby: false,
    },
    {
      workspaceId: 'ws-2',
      state: null,
      runningMode: null,
      computeType: null,
      bundleId: null,
      isStandby: true,
    },
  ]);
});

it('connections are read to the last page; none known is no time', async () => {
  const first = {
    WorkspaceId: 'ws-1',
    ConnectionState: 'DISCONNECTED' as const,
    LastKnownUserConnectionTimestamp: new Date('2026-01-01T00:00:00Z'),
  };
  await using aws = await startScriptedAws({
    'WorkSpaces:DescribeWorkspacesConnectionStatus': ({ NextToken }: Paged) =>
      NextToken === undefined
        ? { WorkspacesConnectionStatus: [first], NextToken: 'more' }
        : { WorkspacesConnectionStatus: [{ WorkspaceId: 'ws-2' }] },
  });
  expect(await rowsOf(workspaceConnections, contextFor(aws.url))).toEqual([
    { workspaceId: 'ws-1', state: 'DISCONNECTED', lastConnectedAt: '2026-01-01T00:00:00.000Z' },
    { workspaceId: 'ws-2', state: null, lastConnectedAt: null },
  ]);
});
