import type { Delivery } from '../../core/channel.ts';
import type { ExitCode } from '../../core/errors.ts';
import type { CommandResult } from '../command-result.ts';
import { publishOutputs } from './publish-outputs.ts';
import type { ChannelDelivery } from './publish-report.ts';

/** What was published, as a command result: one row for each thing that was to be delivered. */
export function publishResult(deliveries: readonly ChannelDelivery[]): CommandResult {
  const line = publishLine(deliveries);
  return {
    exitCode: publishExitCode(deliveries),
    document: deliveries.map(({ channel, delivery }) => ({ channel, ...delivery })),
    line,
    tables: [
      {
        head: ['Channel', 'What', 'State', 'Where, or why not'],
        rows: deliveries.map(({ channel, delivery }) => [
          channel,
          delivery.what,
          delivery.state,
          'reference' in delivery ? delivery.reference : delivery.reason,
        ]),
      },
    ],
    closing: [line],
    outputs: { ...publishOutputs(deliveries) },
    page: null,
  };
}

/** Failed for certain is a verdict; what nobody can tell, or waits, is told and goes on next time. */
export function publishExitCode(deliveries: readonly ChannelDelivery[]): ExitCode {
  return deliveries.some(({ delivery }) => delivery.state === 'failed') ? 4 : 0;
}

const ORDER: readonly Delivery['state'][] = ['failed', 'unconfirmed', 'postponed', 'delivered', 'unchanged'];

/** One line: how much of each, and which channels failed. */
export function publishLine(deliveries: readonly ChannelDelivery[]): string {
  if (deliveries.length === 0) {
    return 'Nothing is published: no channel is configured (git, issues, slack, email, sns, webhook in spendlog.yml).';
  }
  const counts = ORDER.flatMap((state) => {
    const of = deliveries.filter(({ delivery }) => delivery.state === state);
    if (of.length === 0) return [];
    const named = state === 'failed' || state === 'unconfirmed' ? ` (${channelsIn(of)})` : '';
    return [`${of.length} ${state}${named}`];
  });
  return `Published: ${counts.join(', ')}.`;
}

function channelsIn(deliveries: readonly ChannelDelivery[]): string {
  return [...new Set(deliveries.map(({ channel }) => channel))].join(', ');
}
