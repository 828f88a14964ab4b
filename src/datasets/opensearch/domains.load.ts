import {
  DescribeDomainsCommand,
  type DomainStatus,
  ListDomainNamesCommand,
  OpenSearchClient,
} from '@aws-sdk/client-opensearch';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { inChunks } from '../in-chunks.ts';
import { itemsOf } from '../pages.ts';
import type { SearchDomain } from './domains.ts';

/** The most that DescribeDomains takes. */
const AT_ONCE = 5;

/** All domains of the region; the list has no pages. */
const load: DatasetLoader<SearchDomain> = async function* ({ client, account, signal }) {
  const search = client(OpenSearchClient);
  const names = itemsOf({
    operation: 'ListDomainNames',
    ask: () => search.send(new ListDomainNamesCommand({}), { abortSignal: signal }),
    items: ({ DomainNames }) => DomainNames,
    next: () => undefined,
    idOf: ({ DomainName }) => DomainName,
  });
  for await (const chunk of inChunks(names, AT_ONCE)) {
    const DomainNames = chunk.flatMap(({ DomainName }) => DomainName ?? []);
    const domains = itemsOf({
      operation: 'DescribeDomains',
      ask: () => search.send(new DescribeDomainsCommand({ DomainNames }), { abortSignal: signal }),
      items: ({ DomainStatusList }) => DomainStatusList,
      next: () => undefined,
      idOf: ({ DomainName }) => DomainName,
    });
    for await (const domain of domains) yield rowOf(domain, account);
  }
};

export default load;

function rowOf(domain: DomainStatus, account: string): SearchDomain {
  const { ClusterConfig, EBSOptions } = domain;
  return {
    domainName: bounded(domain.DomainName ?? ''),
    clientId: account,
    engineVersion: boundedOrNull(domain.EngineVersion),
    instanceType: boundedOrNull(ClusterConfig?.InstanceType),
    instances: ClusterConfig?.InstanceCount ?? null,
    volumeType: EBSOptions?.EBSEnabled ? boundedOrNull(EBSOptions.VolumeType) : null,
    volumeGib: EBSOptions?.EBSEnabled ? (EBSOptions.VolumeSize ?? null) : null,
    changing: domain.Created !== true || domain.Deleted === true || domain.Processing === true,
  };
}
