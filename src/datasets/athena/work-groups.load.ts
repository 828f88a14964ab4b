import { AthenaClient, GetWorkGroupCommand, ListWorkGroupsCommand } from '@aws-sdk/client-athena';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { itemsOf } from '../pages.ts';
import type { AthenaWorkGroup } from './work-groups.ts';

/** The most that Athena gives at a time. */
const PAGE = 50;

/** All workgroups of the region, each with its own call: the list has no configuration. */
const load: DatasetLoader<AthenaWorkGroup> = async function* ({ client, signal }) {
  const athena = client(AthenaClient);
  const groups = itemsOf({
    operation: 'ListWorkGroups',
    ask: (NextToken) =>
      athena.send(new ListWorkGroupsCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ WorkGroups }) => WorkGroups,
    next: ({ NextToken }) => NextToken,
    idOf: ({ Name }) => Name,
  });
  const described = eachOf(groups, async ({ Name: WorkGroup }) => {
    const answer = await athena.send(new GetWorkGroupCommand({ WorkGroup }), { abortSignal: signal });
    return answer.WorkGroup ?? null;
  });
  for await (const { item, answer } of described)
    yield {
      name: bounded(item.Name ?? ''),
      described: answer !== null,
      state: boundedOrNull(answer?.State),
      bytesScannedCutoff: answer?.Configuration?.BytesScannedCutoffPerQuery ?? null,
    };
};

export default load;
