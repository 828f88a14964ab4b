import { defineDataset } from '../../core/dataset.ts';

/** An OpenSearch or Elasticsearch domain. Strings are untrusted; `null`: AWS did not tell. */
export interface SearchDomain {
  readonly domainName: string;
  /** The account: its metrics have it as a dimension. */
  readonly clientId: string;
  /** `OpenSearch_2.11`, `Elasticsearch_7.10`. */
  readonly engineVersion: string | null;
  /** `r5.large.search`. */
  readonly instanceType: string | null;
  readonly instances: number | null;
  readonly volumeType: string | null;
  /** Of each instance; `null` also where they have no EBS volume. */
  readonly volumeGib: number | null;
  /** Being made, changed or deleted. */
  readonly changing: boolean;
}

export const searchDomains = defineDataset<SearchDomain>({
  id: 'opensearch/domains',
  scope: 'region',
  reads: ['OpenSearch:ListDomainNames', 'OpenSearch:DescribeDomains'],
  resource: { id: 'domainName' },
  load: () => import('./domains.load.ts'),
});
