import { DescribeReservedInstancesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { DescribeReservedCacheNodesCommand, ElastiCacheClient } from '@aws-sdk/client-elasticache';
import { MemoryDBClient, DescribeReservedNodesCommand as MemoryNodesCommand } from '@aws-sdk/client-memorydb';
import {
  OpenSearchClient,
  DescribeReservedInstancesCommand as SearchInstancesCommand,
} from '@aws-sdk/client-opensearch';
import { DescribeReservedDBInstancesCommand, RDSClient } from '@aws-sdk/client-rds';
import { DescribeReservedNodesCommand, RedshiftClient } from '@aws-sdk/client-redshift';
import type { DatasetContext } from '../../core/dataset.ts';
import { itemsOf } from '../pages.ts';

/** A reservation of any service. */
export interface Reservation {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly count: number | undefined;
  readonly state: string | undefined;
  readonly end: Date | undefined;
}

const PAGE = 100;

/** By catalogue id. */
export const RESERVATION_LISTS: Readonly<
  Record<string, (context: DatasetContext) => AsyncIterable<Reservation> | Promise<readonly Reservation[]>>
> = { ec2, rds, elasticache, redshift, opensearch, memorydb };

/** EC2 answers with all of them at once. */
async function ec2({ client, signal }: DatasetContext): Promise<readonly Reservation[]> {
  const answer = await client(EC2Client).send(new DescribeReservedInstancesCommand({}), {
    abortSignal: signal,
  });
  return (answer.ReservedInstances ?? []).map((one) => ({
    id: one.ReservedInstancesId,
    type: one.InstanceType,
    count: one.InstanceCount,
    state: one.State,
    end: one.End,
  }));
}

async function* rds({ client, signal }: DatasetContext): AsyncGenerator<Reservation> {
  const sdk = client(RDSClient);
  const items = itemsOf({
    operation: 'DescribeReservedDBInstances',
    ask: (Marker) =>
      sdk.send(new DescribeReservedDBInstancesCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: (page) => page.ReservedDBInstances,
    next: (page) => page.Marker,
    idOf: (one) => one.ReservedDBInstanceId,
  });
  for await (const one of items) {
    const { DBInstanceClass: type, DBInstanceCount: count, State: state } = one;
    yield { id: one.ReservedDBInstanceId, type, count, state, end: endOf(one) };
  }
}

async function* elasticache({ client, signal }: DatasetContext): AsyncGenerator<Reservation> {
  const sdk = client(ElastiCacheClient);
  const items = itemsOf({
    operation: 'DescribeReservedCacheNodes',
    ask: (Marker) =>
      sdk.send(new DescribeReservedCacheNodesCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: (page) => page.ReservedCacheNodes,
    next: (page) => page.Marker,
    idOf: (one) => one.ReservedCacheNodeId,
  });
  for await (const one of items) {
    const { CacheNodeType: type, CacheNodeCount: count, State: state } = one;
    yield { id: one.ReservedCacheNodeId, type, count, state, end: endOf(one) };
  }
}

async function* redshift({ client, signal }: DatasetContext): AsyncGenerator<Reservation> {
  const sdk = client(RedshiftClient);
  const items = itemsOf({
    operation: 'DescribeReservedNodes',
    ask: (Marker) =>
      sdk.send(new DescribeReservedNodesCommand({ MaxRecords: PAGE, Marker }), { abortSignal: signal }),
    items: (page) => page.ReservedNodes,
    next: (page) => page.Marker,
    idOf: (one) => one.ReservedNodeId,
  });
  for await (const one of items) {
    const { NodeType: type, NodeCount: count, State: state } = one;
    yield { id: one.ReservedNodeId, type, count, state, end: endOf(one) };
  }
}

async function* opensearch({ client, signal }: DatasetContext): AsyncGenerator<Reservation> {
  const sdk = client(OpenSearchClient);
  const items = itemsOf({
    operation: 'DescribeReservedInstances',
    ask: (NextToken) =>
      sdk.send(new SearchInstancesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: (page) => page.ReservedInstances,
    next: (page) => page.NextToken,
    idOf: (one) => one.ReservedInstanceId,
  });
  for await (const one of items) {
    const { InstanceType: type, InstanceCount: count, State: state } = one;
    yield { id: one.ReservedInstanceId, type, count, state, end: endOf(one) };
  }
}

async function* memorydb({ client, signal }: DatasetContext): AsyncGenerator<Reservation> {
  const sdk = client(MemoryDBClient);
  const items = itemsOf({
    operation: 'DescribeReservedNodes',
    ask: (NextToken) =>
      sdk.send(new MemoryNodesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: (page) => page.ReservedNodes,
    next: (page) => page.NextToken,
    idOf: (one) => one.ReservationId,
  });
  for await (const one of items) {
    const { NodeType: type, NodeCount: count, State: state } = one;
    yield { id: one.ReservationId, type, count, state, end: endOf(one) };
  }
}

/** All but EC2 tell a start and seconds. */
function endOf({
  StartTime,
  Duration,
}: {
  readonly StartTime?: Date | undefined;
  readonly Duration?: number | undefined;
}): Date | undefined {
  return StartTime && Duration ? new Date(StartTime.getTime() + Duration * 1_000) : undefined;
}
