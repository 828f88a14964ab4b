import { DescribeClusterVersionsCommand, EKSClient } from '@aws-sdk/client-eks';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { EksClusterVersion } from './cluster-versions.ts';

const PAGE = 100;

/** All versions, with those whose support has ended. */
const load: DatasetLoader<EksClusterVersion> = async function* ({ client, signal }) {
  const eks = client(EKSClient);
  const versions = itemsOf({
    operation: 'DescribeClusterVersions',
    ask: (nextToken) =>
      eks.send(new DescribeClusterVersionsCommand({ includeAll: true, maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ clusterVersions }) => clusterVersions,
    next: ({ nextToken }) => nextToken,
    idOf: ({ clusterVersion }) => clusterVersion,
  });
  for await (const one of versions) {
    yield {
      version: bounded(one.clusterVersion ?? ''),
      // `status` is its older spelling, in lower case and with hyphens.
      status: boundedOrNull(one.versionStatus ?? one.status?.toUpperCase().replaceAll('-', '_')),
      standardSupportEnds: isoInstant(one.endOfStandardSupportDate),
      extendedSupportEnds: isoInstant(one.endOfExtendedSupportDate),
    };
  }
};

export default load;
