import { type SearchDomain, searchDomains } from '../../datasets/opensearch/domains.ts';
import { everything } from '../claims.ts';
import { countText } from '../count-text.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import { opensearchIdleGuide } from './opensearch.guide.ts';

const daily = {
  namespace: 'AWS/ES',
  statistic: 'Sum',
  dimensions: { DomainName: 'domainName', ClientId: 'clientId' },
  atMost: 0,
} as const;

/** Instances are paid for by the hour, whoever searches. */
export const opensearchIdle = defineIdleCheck<SearchDomain>({
  id: 'opensearch-idle',
  title: 'Every OpenSearch domain is searched or written to',
  service: 'opensearch',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // Gone for good unless its indexes are in a repository of one's own.
  rollbackPossible: false,
  guide: opensearchIdleGuide,
  dataset: searchDomains,
  metrics: {
    searches: { ...daily, metricName: 'SearchRate', unit: 'searches' },
    writes: { ...daily, metricName: 'IndexingRate', unit: 'indexing operations' },
  },
  days: 14,
  minimumAgeDays: 14,
  resource: ({ domainName, changing, instances, instanceType }) =>
    changing
      ? null
      : {
          resourceId: domainName,
          noun: `The domain of ${countText(instances, `${instanceType ?? 'unknown'} instance`)}`,
          createdAt: 'unknowable',
        },
  claims: ({ domainName }) => [everything(domainName)],
});
