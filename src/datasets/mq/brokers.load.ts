import {
  type BrokerSummary,
  DescribeBrokerCommand,
  type DescribeBrokerResponse,
  ListBrokersCommand,
  MqClient,
} from '@aws-sdk/client-mq';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { eachOf } from '../each-of.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import { tagsOfMap } from '../tags-of.ts';
import type { MqBroker } from './brokers.ts';

/** The most that ListBrokers returns at once. */
const PAGE = 100;

/** All brokers of the region; only the description of each one has its tags, and always its engine. */
const load: DatasetLoader<MqBroker> = async function* ({ client, signal }) {
  const mq = client(MqClient);
  const listed = itemsOf({
    operation: 'ListBrokers',
    ask: (NextToken) =>
      mq.send(new ListBrokersCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ BrokerSummaries }) => BrokerSummaries,
    next: ({ NextToken }) => NextToken,
    idOf: ({ BrokerId }) => BrokerId,
  });
  const described = eachOf(listed, ({ BrokerId }) =>
    mq.send(new DescribeBrokerCommand({ BrokerId }), { abortSignal: signal }),
  );
  for await (const { item, answer } of described) yield rowOf(item, answer);
};

export default load;

function rowOf(broker: BrokerSummary, described: DescribeBrokerResponse | null): MqBroker {
  const name = boundedOrNull(broker.BrokerName);
  // Older answers write `ActiveMQ`.
  const engine = boundedOrNull(broker.EngineType ?? described?.EngineType)?.toUpperCase() ?? null;
  const deploymentMode = boundedOrNull(broker.DeploymentMode);
  const alone = engine === 'ACTIVEMQ' && deploymentMode === 'SINGLE_INSTANCE';
  return {
    brokerId: bounded(broker.BrokerId ?? ''),
    engine,
    state: boundedOrNull(broker.BrokerState),
    deploymentMode,
    instanceType: boundedOrNull(broker.HostInstanceType),
    createdAt: isoInstant(broker.Created ?? described?.Created),
    activeMqName: alone && name !== null ? `${name}-1` : null,
    rabbitMqName: engine === 'RABBITMQ' ? name : null,
    tags: described && tagsOfMap(described.Tags),
  };
}
