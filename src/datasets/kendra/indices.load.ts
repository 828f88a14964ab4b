import { KendraClient, ListIndicesCommand } from '@aws-sdk/client-kendra';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { KendraIndex } from './indices.ts';

/** The most that ListIndices returns at once. */
const PAGE = 100;

/** All indices of the region. */
const load: DatasetLoader<KendraIndex> = async function* ({ client, signal }) {
  const service = client(KendraClient);
  const items = itemsOf({
    operation: 'ListIndices',
    ask: (NextToken) =>
      service.send(new ListIndicesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ IndexConfigurationSummaryItems }) => IndexConfigurationSummaryItems,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Id }) => Id,
  });
  for await (const one of items) {
    yield {
      indexId: bounded(one.Id ?? ''),
      name: boundedOrNull(one.Name),
      edition: boundedOrNull(one.Edition),
      status: boundedOrNull(one.Status),
      createdAt: isoInstant(one.CreatedAt),
    };
  }
};

export default load;
