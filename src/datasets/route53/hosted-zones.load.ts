import {
  type HostedZone as AwsHostedZone,
  ListHostedZonesCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { HostedZone } from './hosted-zones.ts';

const PAGE = 100;

const PATH = '/hostedzone/';

/** All hosted zones of the account. */
const load: DatasetLoader<HostedZone> = async function* ({ client, signal }) {
  const route53 = client(Route53Client);
  const items = itemsOf({
    operation: 'ListHostedZones',
    ask: (Marker) =>
      route53.send(new ListHostedZonesCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ HostedZones }) => HostedZones,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ Id }) => Id,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(zone: AwsHostedZone): HostedZone {
  return {
    hostedZoneId: bounded((zone.Id ?? '').replace(PATH, '')),
    name: boundedOrNull(zone.Name),
    isPrivate: zone.Config?.PrivateZone ?? null,
    records: zone.ResourceRecordSetCount ?? null,
    linkedService: boundedOrNull(zone.LinkedService?.ServicePrincipal),
  };
}
