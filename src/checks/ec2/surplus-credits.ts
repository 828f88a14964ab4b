import { defineCheck, type Verdict } from '../../core/check.ts';
import { instances } from '../../datasets/ec2/instances.ts';
import { everything } from '../claims.ts';
import { surplusCreditsGuide } from './surplus-credits.guide.ts';

const LOOK_BACK_DAYS = 7;

const BURSTABLE = /^t\d+[a-z]*\./;

/** A burstable instance that bursts all the time pays for it by the credit, beside its hours. */
export const surplusCredits = defineCheck({
  id: 'ec2-burstable-surplus',
  title: 'Every burstable instance lives on the CPU credits it earns',
  service: 'ec2',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'rightsize',
  needs: { instances },
  metrics: {
    charged: {
      namespace: 'AWS/EC2',
      metricName: 'CPUSurplusCreditsCharged',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'instances',
      dimensions: { InstanceId: 'instanceId' },
    },
  },
  thresholds: { maximumCreditsCharged: 0, minimumDaysCharged: 3 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'Low',
  restartNeeded: false,
  rollbackPossible: true,
  guide: surplusCreditsGuide,
  *evaluate({ instances }, { thresholds, metric }): Iterable<Verdict> {
    for (const instance of instances) {
      const { instanceId: resourceId, instanceType, state, autoScalingGroup } = instance;
      if (state !== 'running' || instanceType === null || !BURSTABLE.test(instanceType)) continue;
      const series = metric('charged', instance);
      if (series === null) {
        yield { resourceId, reason: 'CloudWatch returned no datapoint of CPUSurplusCreditsCharged' };
        continue;
      }
      const days = series.points.filter(({ value }) => value > 0).length;
      const credits = series.points.reduce((sum, { value }) => sum + value, 0);
      if (credits <= thresholds.maximumCreditsCharged || days < thresholds.minimumDaysCharged) continue;
      const evidence = `The instance of type ${instanceType} was charged for ${round(credits)} surplus CPU credits on ${days} of ${series.points.length} measured days.`;
      const claims = [everything(resourceId, ['CPUCredits:*'])];
      const group = autoScalingGroup === null ? {} : { workloadGroup: autoScalingGroup };
      yield { resourceId, evidence, claims, ...group };
    }
  },
});

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
