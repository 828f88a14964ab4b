import { type CheckContext, defineCheck, type Verdict } from '../../core/check.ts';
import { type Workspace, workspaces } from '../../datasets/workspaces/workspaces.ts';
import { valuesOf } from '../series.ts';
import { largeBundlesGuide } from './large-bundles.guide.ts';

const LOOK_BACK_DAYS = 30;

const daily = {
  namespace: 'AWS/WorkSpaces',
  statistic: 'Maximum',
  periodSeconds: 86_400,
  of: 'workspaces',
  dimensions: { WorkspaceId: 'workspaceId' },
} as const;

/** Types that have a smaller one below them for the same kind of work. */
const LARGE: ReadonlySet<string> = new Set(['STANDARD', 'PERFORMANCE', 'POWER', 'POWERPRO']);

const THRESHOLDS = {
  /** Of the highest moment: half the desktop would then still do. */
  maximumCpuPercent: 40,
  maximumMemoryPercent: 40,
  minimumDaysMeasured: 10,
};

/** A bundle is chosen once, for the heaviest user anybody can think of. */
export const largeBundles = defineCheck({
  id: 'workspaces-bundle',
  title: 'Every WorkSpace needs the bundle it has',
  service: 'workspaces',
  scope: 'unit',
  actionType: 'Rightsize',
  actionFamily: 'rightsize',
  needs: { workspaces },
  metrics: {
    cpu: { ...daily, metricName: 'CPUUsage' },
    memory: { ...daily, metricName: 'MemoryUsage' },
  },
  thresholds: THRESHOLDS,
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: true,
  rollbackPossible: true,
  guide: largeBundlesGuide,
  *evaluate({ workspaces }, context): Iterable<Verdict> {
    for (const workspace of workspaces) {
      const { state, computeType } = workspace;
      if (state === 'TERMINATED' || state === 'TERMINATING' || !LARGE.has(computeType ?? '')) continue;
      const verdict = judged(workspace, context);
      if (verdict) yield verdict;
    }
  },
});

/** Days on which it did not run have no datapoints, so fewer than all are enough. */
function judged(
  workspace: Workspace,
  { metric, thresholds }: CheckContext<typeof THRESHOLDS>,
): Verdict | null {
  const { workspaceId: resourceId, computeType } = workspace;
  const cpu = valuesOf(metric('cpu', workspace));
  const memory = valuesOf(metric('memory', workspace));
  const most = { cpu: Math.max(0, ...cpu), memory: Math.max(0, ...memory) };
  if (most.cpu > thresholds.maximumCpuPercent || most.memory > thresholds.maximumMemoryPercent) return null;
  const days = Math.min(cpu.length, memory.length);
  const needed = Math.max(thresholds.minimumDaysMeasured, 1);
  if (days < needed) {
    return {
      resourceId,
      reason: `CloudWatch has ${days} days of CPUUsage and MemoryUsage, ${needed} are needed`,
    };
  }
  const evidence = `The WorkSpace of type ${computeType} used at most ${most.cpu} percent of its CPU and ${most.memory} percent of its memory on ${days} measured days.`;
  return { resourceId, evidence, claims: [] };
}
