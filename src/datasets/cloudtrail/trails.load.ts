import {
  type Trail as AwsTrail,
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  type GetTrailStatusResponse,
} from '@aws-sdk/client-cloudtrail';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isDenied } from '../is-denied.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { type RecordedEvents, recordedEvents } from './recorded-events.ts';
import type { Trail } from './trails.ts';

/** Trails whose home is the region: copies of those of other regions, and of the organisation's in its accounts, are left out. */
const load: DatasetLoader<Trail> = async function* ({ client, signal }) {
  const cloudtrail = client(CloudTrailClient);
  const trails = itemsOf({
    operation: 'DescribeTrails',
    ask: () =>
      cloudtrail.send(new DescribeTrailsCommand({ includeShadowTrails: false }), { abortSignal: signal }),
    items: ({ trailList }) => trailList,
    next: () => undefined,
    idOf: ({ TrailARN }) => TrailARN,
  });
  const told = eachOf(trails, ({ TrailARN }) =>
    cloudtrail.send(new GetTrailStatusCommand({ Name: TrailARN }), { abortSignal: signal }),
  );
  for await (const { item, answer } of told) {
    yield rowOf(item, answer, await eventsOf(cloudtrail, item, signal));
  }
};

export default load;

async function eventsOf(
  cloudtrail: CloudTrailClient,
  { TrailARN }: AwsTrail,
  signal: AbortSignal,
): Promise<RecordedEvents | null> {
  try {
    const command = new GetEventSelectorsCommand({ TrailName: TrailARN });
    return recordedEvents(await cloudtrail.send(command, { abortSignal: signal }));
  } catch (error) {
    if (isDenied(error)) return null;
    throw error;
  }
}

function rowOf(trail: AwsTrail, status: GetTrailStatusResponse | null, events: RecordedEvents | null): Trail {
  return {
    trailArn: bounded(trail.TrailARN ?? ''),
    name: boundedOrNull(trail.Name),
    homeRegion: boundedOrNull(trail.HomeRegion),
    everyRegion: trail.IsMultiRegionTrail === true,
    everyAccount: trail.IsOrganizationTrail === true,
    bucket: boundedOrNull(trail.S3BucketName),
    status: status === null ? 'denied' : 'read',
    records: status?.IsLogging ?? null,
    stoppedAt: isoInstant(status?.StopLoggingTime),
    selectors: events === null ? 'denied' : 'read',
    managementEvents: events?.management ?? null,
    wholeDataTypes: events?.wholeDataTypes ?? [],
  };
}
