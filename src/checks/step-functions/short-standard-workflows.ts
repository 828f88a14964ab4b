import { defineCheck, type MetricSeries, type Verdict } from '../../core/check.ts';
import { stateMachines } from '../../datasets/step-functions/state-machines.ts';
import { shortStandardWorkflowsGuide } from './short-standard-workflows.guide.ts';

const MS_PER_SECOND = 1_000;
const LOOK_BACK_DAYS = 14;

const daily = {
  namespace: 'AWS/States',
  periodSeconds: 86_400,
  of: 'stateMachines',
  dimensions: { StateMachineArn: 'stateMachineArn' },
} as const;

/** Standard workflows pay for each step; express ones for how long they run. */
export const shortStandardWorkflows = defineCheck({
  id: 'stepfunctions-express',
  title: 'Every short and frequent workflow is an express one',
  service: 'step-functions',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'modernise',
  needs: { stateMachines },
  metrics: {
    started: { ...daily, metricName: 'ExecutionsStarted', statistic: 'Sum' },
    longest: { ...daily, metricName: 'ExecutionTime', statistic: 'Maximum' },
  },
  thresholds: {
    /** Express workflows end after five minutes. */
    maximumSeconds: 240,
    minimumExecutionsADay: 10_000,
  },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'High',
  restartNeeded: false,
  rollbackPossible: true,
  guide: shortStandardWorkflowsGuide,
  *evaluate({ stateMachines }, { thresholds, metric }): Iterable<Verdict> {
    for (const machine of stateMachines) {
      if (machine.type !== 'STANDARD') continue;
      const { stateMachineArn: resourceId } = machine;
      const [started, longest] = [metric('started', machine), metric('longest', machine)];
      if (started === null || longest === null || longest.points.length === 0) {
        yield { resourceId, reason: 'CloudWatch has no executions of the state machine, or not all of them' };
        continue;
      }
      const aDay = values(started).reduce((sum, value) => sum + value, 0) / LOOK_BACK_DAYS;
      const seconds = Math.max(...values(longest)) / MS_PER_SECOND;
      if (aDay < thresholds.minimumExecutionsADay || seconds > thresholds.maximumSeconds) continue;
      yield {
        resourceId,
        evidence: `The standard workflow started ${Math.round(aDay)} times a day over ${LOOK_BACK_DAYS} days, and the longest execution took ${seconds.toFixed(1)} seconds.`,
        claims: [],
      };
    }
  },
});

function values({ points }: MetricSeries): readonly number[] {
  return points.map(({ value }) => value);
}
