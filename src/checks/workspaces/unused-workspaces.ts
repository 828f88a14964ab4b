import { type CheckContext, defineCheck, type Verdict } from '../../core/check.ts';
import { type WorkspaceConnection, workspaceConnections } from '../../datasets/workspaces/connections.ts';
import { type Workspace, workspaces } from '../../datasets/workspaces/workspaces.ts';
import { everything } from '../claims.ts';
import { dayOf } from '../day-of.ts';
import { daysBetween } from '../days-between.ts';
import { unusedWorkspacesGuide } from './unused-workspaces.guide.ts';

const LOOK_BACK_DAYS = 30;

const THRESHOLDS = {
  minimumDaysSinceLogin: 60,
  /** Where no connection is known at all: days on which CloudWatch must have seen that nobody was connected. */
  minimumDaysMeasured: LOOK_BACK_DAYS - 1,
};

/** A desktop is charged by the month, also in the month after its user left. */
export const unusedWorkspaces = defineCheck({
  id: 'workspaces-unused',
  title: 'Every WorkSpace is logged in to',
  service: 'workspaces',
  scope: 'unit',
  actionType: 'Delete',
  actionFamily: 'idle',
  needs: { workspaces, workspaceConnections },
  metrics: {
    connected: {
      namespace: 'AWS/WorkSpaces',
      metricName: 'UserConnected',
      statistic: 'Maximum',
      periodSeconds: 86_400,
      of: 'workspaces',
      dimensions: { WorkspaceId: 'workspaceId' },
    },
  },
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  // What is on its disks is gone.
  rollbackPossible: false,
  guide: unusedWorkspacesGuide,
  *evaluate({ workspaces, workspaceConnections }, context): Iterable<Verdict> {
    const byId = new Map(workspaceConnections.map((one) => [one.workspaceId, one]));
    for (const workspace of workspaces) {
      if (!isCharged(workspace)) continue;
      const verdict = judged(workspace, byId.get(workspace.workspaceId) ?? null, context);
      if (verdict) yield verdict;
    }
  },
});

/** A standby for another region is there to be unused; what is going or gone is charged no more. */
function isCharged({ state, isStandby }: Workspace): boolean {
  return !isStandby && state !== 'TERMINATED' && state !== 'TERMINATING' && state !== 'PENDING';
}

function judged(
  workspace: Workspace,
  connection: WorkspaceConnection | null,
  context: CheckContext<typeof THRESHOLDS>,
): Verdict | null {
  const { workspaceId: resourceId } = workspace;
  if (connection?.state === 'CONNECTED') return null;
  const claims = [everything(resourceId)];
  const { now, thresholds } = context;
  const last = connection?.lastConnectedAt ?? null;
  if (last !== null) {
    if (daysBetween(last, now) < thresholds.minimumDaysSinceLogin) return null;
    return {
      resourceId,
      evidence: `${noun(workspace)} has not been connected to since ${dayOf(last)}.`,
      claims,
    };
  }
  const points = context.metric('connected', workspace)?.points ?? [];
  if (points.some(({ value }) => value > 0)) return null;
  const needed = Math.max(thresholds.minimumDaysMeasured, 1);
  return points.length < needed
    ? {
        resourceId,
        reason: 'WorkSpaces knows of no connection and does not tell when the WorkSpace was made',
      }
    : {
        resourceId,
        evidence: `${noun(workspace)} is not known to have been connected to, and was not on any of ${points.length} measured days.`,
        claims,
      };
}

function noun({ computeType, runningMode }: Workspace): string {
  return `The WorkSpace of type ${computeType ?? 'unknown'} and running mode ${runningMode ?? 'unknown'}`;
}
