import {
  type Connection,
  DescribeConnectionsCommand,
  DescribeVirtualInterfacesCommand,
  DirectConnectClient,
} from '@aws-sdk/client-direct-connect';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import { tagsOf } from '../tags-of.ts';
import type { DirectConnection } from './connections.ts';

const PAGE = 100;

const GONE: ReadonlySet<string> = new Set(['deleted', 'deleting', 'rejected']);

/** All connections of the region with the number of their virtual interfaces. */
const load: DatasetLoader<DirectConnection> = async function* ({ client, signal }) {
  const direct = client(DirectConnectClient);
  const connections = await Array.fromAsync(
    itemsOf({
      operation: 'DescribeConnections',
      ask: (nextToken) =>
        direct.send(new DescribeConnectionsCommand({ maxResults: PAGE, nextToken }), { abortSignal: signal }),
      items: (page) => page.connections,
      next: ({ nextToken }) => nextToken,
      idOf: ({ connectionId }) => connectionId,
    }),
  );
  const interfaces = itemsOf({
    operation: 'DescribeVirtualInterfaces',
    ask: (nextToken) =>
      direct.send(new DescribeVirtualInterfacesCommand({ maxResults: PAGE, nextToken }), {
        abortSignal: signal,
      }),
    items: ({ virtualInterfaces }) => virtualInterfaces,
    next: ({ nextToken }) => nextToken,
    idOf: ({ virtualInterfaceId }) => virtualInterfaceId,
  });
  const counts = new Map<string | undefined, number>();
  for await (const { connectionId, virtualInterfaceState } of interfaces) {
    if (!GONE.has(virtualInterfaceState ?? '')) counts.set(connectionId, (counts.get(connectionId) ?? 0) + 1);
  }
  for (const one of connections) yield rowOf(one, counts.get(one.connectionId) ?? 0);
};

export default load;

function rowOf(connection: Connection, virtualInterfaces: number): DirectConnection {
  return {
    connectionId: bounded(connection.connectionId ?? ''),
    state: boundedOrNull(connection.connectionState),
    bandwidth: boundedOrNull(connection.bandwidth),
    lagId: boundedOrNull(connection.lagId),
    virtualInterfaces,
    tags: tagsOf(connection.tags),
  };
}
