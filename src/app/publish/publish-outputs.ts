import type { ChannelDelivery } from './publish-report.ts';

/** What later steps of a workflow use of what was published; the empty text where there is none. */
export interface PublishOutputs {
  /** Id of the commit that holds the report. */
  readonly commit: string;
  /** Web address of the report. */
  readonly 'report-url': string;
  /** Channels that failed, with commas between them. */
  readonly 'failed-channels': string;
}

export function publishOutputs(deliveries: readonly ChannelDelivery[]): PublishOutputs {
  const committed = deliveries.find(({ channel, delivery }) => channel === 'git' && 'reference' in delivery);
  const failed = deliveries.filter(({ delivery }) => delivery.state === 'failed');
  return {
    commit: committed && 'reference' in committed.delivery ? committed.delivery.reference : '',
    'report-url': deliveries.find(({ reportUrl }) => reportUrl !== undefined)?.reportUrl ?? '',
    'failed-channels': [...new Set(failed.map(({ channel }) => channel))].join(','),
  };
}
