import { defineDataset } from '../../core/dataset.ts';

/** A WorkSpace: a desktop of one user. Strings are untrusted; `null`: AWS did not tell. Tags and age come with no list. */
export interface Workspace {
  readonly workspaceId: string;
  /** `AVAILABLE`, `STOPPED`, `TERMINATED` … */
  readonly state: string | null;
  /** `ALWAYS_ON` is charged by the month, `AUTO_STOP` by the month and by the hour; `MANUAL` is run by the customer. */
  readonly runningMode: string | null;
  /** `VALUE`, `STANDARD`, `POWER`, `GRAPHICS_G4DN` … */
  readonly computeType: string | null;
  readonly bundleId: string | null;
  /** It stands by for one in another region. */
  readonly isStandby: boolean;
}

export const workspaces = defineDataset<Workspace>({
  id: 'workspaces/workspaces',
  scope: 'region',
  reads: ['WorkSpaces:DescribeWorkspaces'],
  resource: { id: 'workspaceId' },
  load: () => import('./workspaces.load.ts'),
});
