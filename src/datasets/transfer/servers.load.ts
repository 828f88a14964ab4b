import { DescribeServerCommand, ListServersCommand, TransferClient } from '@aws-sdk/client-transfer';
import type { DatasetLoader } from '../../core/dataset.ts';
import { askEach } from '../ask-each.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { TransferServer } from './servers.ts';

const PAGE = 1_000;

/** All Transfer Family servers of the region with their protocols; AWS tells those of one at a time. */
const load: DatasetLoader<TransferServer> = async function* ({ client, signal }) {
  const transfer = client(TransferClient);
  const found = await Array.fromAsync(
    itemsOf({
      operation: 'ListServers',
      ask: (NextToken) =>
        transfer.send(new ListServersCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
      items: ({ Servers }) => Servers,
      next: ({ NextToken }) => NextToken,
      idOf: ({ ServerId }) => ServerId,
    }),
  );
  const answers = await askEach(found, async ({ ServerId }) => {
    const { Server } = await transfer.send(new DescribeServerCommand({ ServerId }), { abortSignal: signal });
    return { protocols: (Server?.Protocols ?? []).map(bounded), tags: tagsOf(Server?.Tags) };
  });
  for (const [{ ServerId, State }, told] of answers) {
    if (told.state === 'gone') continue;
    yield {
      serverId: bounded(ServerId ?? ''),
      state: boundedOrNull(State),
      details: told.state === 'told' ? { state: 'told', value: { protocols: told.value.protocols } } : told,
      tags: told.state === 'told' ? told.value.tags : {},
    };
  }
};

export default load;
