import { defineCheck, type Verdict } from '../../core/check.ts';
import { channels } from '../../datasets/medialive/channels.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { highest } from '../series.ts';
import { channelsWithoutInputGuide } from './channels-without-input.guide.ts';

const LOOK_BACK_DAYS = 7;

const received = {
  namespace: 'AWS/MediaLive',
  metricName: 'NetworkIn',
  statistic: 'Maximum',
  periodSeconds: 86_400,
  of: 'channels',
} as const;

/** A channel is paid for by the hour while it runs, at a lower rate while it waits. */
export const channelsWithoutInput = defineCheck({
  id: 'mediaservices-idle',
  title: 'Every running MediaLive channel has input',
  service: 'medialive',
  scope: 'unit',
  actionType: 'Stop',
  actionFamily: 'idle',
  needs: { channels },
  metrics: {
    first: { ...received, dimensions: { ChannelId: 'channelId', Pipeline: 'firstPipeline' } },
    second: { ...received, dimensions: { ChannelId: 'channelId', Pipeline: 'secondPipeline' } },
  },
  thresholds: { minimumDaysMeasured: LOOK_BACK_DAYS - 1, maximumMegabits: 0 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: channelsWithoutInputGuide,
  *evaluate({ channels }, { thresholds, metric }): Iterable<Verdict> {
    for (const channel of channels) {
      if (channel.state !== 'RUNNING') continue;
      const { channelId: resourceId, channelClass } = channel;
      const pipelines =
        channelClass === 'SINGLE_PIPELINE' ? (['first'] as const) : (['first', 'second'] as const);
      const series = pipelines.map((name) => metric(name, channel));
      const most = Math.max(...series.map((one) => highest(one) ?? 0));
      if (most > thresholds.maximumMegabits) continue;
      const days = Math.min(...series.map((one) => one?.points.length ?? 0));
      yield days < Math.max(thresholds.minimumDaysMeasured, 1)
        ? {
            resourceId,
            reason: `CloudWatch has ${days} days of the input of its pipelines, ${thresholds.minimumDaysMeasured} are needed`,
          }
        : {
            resourceId,
            evidence: `The channel runs ${countText(pipelines.length, 'pipeline')} and received at most ${most} Mbit/s over ${days} measured days.`,
            claims: [everything(resourceId)],
          };
    }
  },
});
