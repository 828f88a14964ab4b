import { type CheckContext, defineCheck, type Verdict } from '../../core/check.ts';
import { type Workspace, workspaces } from '../../datasets/workspaces/workspaces.ts';
import { runningModesGuide } from './running-modes.guide.ts';

const LOOK_BACK_DAYS = 30;

const THRESHOLDS = {
  /** Hours a month about which both modes cost the same. */
  breakEvenHours: 80,
  breakEvenHoursGraphics: 300,
  /** Hours of the look-back that must have a datapoint, where few are counted. */
  minimumHoursMeasured: (LOOK_BACK_DAYS - 1) * 24,
};

/** Many hours are cheaper by the month, few by the hour. */
export const runningModes = defineCheck({
  id: 'workspaces-running-mode',
  title: 'Every WorkSpace has the running mode that fits its hours',
  service: 'workspaces',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rate',
  needs: { workspaces },
  metrics: {
    connected: {
      namespace: 'AWS/WorkSpaces',
      metricName: 'UserConnected',
      statistic: 'Maximum',
      periodSeconds: 3_600,
      of: 'workspaces',
      dimensions: { WorkspaceId: 'workspaceId' },
    },
  },
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: runningModesGuide,
  *evaluate({ workspaces }, context): Iterable<Verdict> {
    for (const workspace of workspaces) {
      const { state, runningMode } = workspace;
      if (state === 'TERMINATED' || state === 'TERMINATING') continue;
      const verdict =
        runningMode === 'ALWAYS_ON'
          ? alwaysOn(workspace, context)
          : runningMode === 'AUTO_STOP'
            ? autoStop(workspace, context)
            : null;
      if (verdict) yield verdict;
    }
  },
});

type Context = CheckContext<typeof THRESHOLDS>;

/** Hours that were counted are there, however many others are missing. */
function autoStop(workspace: Workspace, context: Context): Verdict | null {
  const hours = hoursOf(workspace, context).connected;
  const limit = breakEven(workspace, context);
  if (hours <= limit) return null;
  const evidence = `Somebody was connected to the WorkSpace in ${hours} hours of ${LOOK_BACK_DAYS} days, and it is charged by the hour; from about ${limit} hours a month it is cheaper always on.`;
  return { resourceId: workspace.workspaceId, evidence, claims: [] };
}

function alwaysOn(workspace: Workspace, context: Context): Verdict | null {
  const { workspaceId: resourceId } = workspace;
  const { connected, measured } = hoursOf(workspace, context);
  const limit = breakEven(workspace, context);
  if (connected >= limit) return null;
  const needed = Math.max(context.thresholds.minimumHoursMeasured, 1);
  if (measured < needed) {
    return { resourceId, reason: `CloudWatch has ${measured} hours of UserConnected, ${needed} are needed` };
  }
  // Where nobody ever is, it is not the mode that is wrong.
  if (connected === 0) return null;
  const evidence = `Somebody was connected to the WorkSpace in ${connected} hours of ${LOOK_BACK_DAYS} days, and it is charged for the whole month; up to about ${limit} hours a month it is cheaper with AutoStop.`;
  return { resourceId, evidence, claims: [] };
}

function hoursOf(workspace: Workspace, { metric }: Context) {
  const points = metric('connected', workspace)?.points ?? [];
  return { connected: points.filter(({ value }) => value > 0).length, measured: points.length };
}

function breakEven({ computeType }: Workspace, { thresholds }: Context): number {
  return computeType?.startsWith('GRAPHICS') ? thresholds.breakEvenHoursGraphics : thresholds.breakEvenHours;
}
