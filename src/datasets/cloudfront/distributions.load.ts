import {
  CloudFrontClient,
  type DistributionList,
  type DistributionSummary,
  ListDistributionsCommand,
} from '@aws-sdk/client-cloudfront';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { Distribution } from './distributions.ts';

/** The most that ListDistributions returns at once. */
const PAGE = 100;

/** All distributions of the account. */
const load: DatasetLoader<Distribution> = async function* ({ client, signal }) {
  const cloudFront = client(CloudFrontClient);
  const items = itemsOf({
    operation: 'ListDistributions',
    ask: (Marker) =>
      cloudFront.send(new ListDistributionsCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ DistributionList }) => distributionsIn(DistributionList),
    next: ({ DistributionList }) => DistributionList?.NextMarker,
    idOf: ({ Id }) => Id,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

/** An account without distributions has a list without items. */
function distributionsIn(list: DistributionList | undefined): readonly DistributionSummary[] | undefined {
  return list && (list.Items ?? (list.Quantity === 0 ? [] : undefined));
}

function rowOf(distribution: DistributionSummary): Distribution {
  return {
    distributionId: bounded(distribution.Id ?? ''),
    enabled: distribution.Enabled ?? null,
    priceClass: boundedOrNull(distribution.PriceClass),
    sslSupportMethod: boundedOrNull(distribution.ViewerCertificate?.SSLSupportMethod),
    metricRegion: 'Global',
    webAclId: boundedOrNull(distribution.WebACLId || undefined),
  };
}
