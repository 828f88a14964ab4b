import { type MqBroker, mqBrokers } from '../../datasets/mq/brokers.ts';
import { everything } from '../claims.ts';
import { defineIdleCheck } from './define-idle-check.ts';
import type { IdleMetric, IdleResource } from './idle-row.ts';
import { idleActiveMqGuide, idleRabbitMqGuide } from './mq.guide.ts';

const DAYS = 14;

/** ActiveMQ counts by instance: of a pair only one takes connections at a time, so that pairs are left to people. */
export const idleActiveMqBrokers = defineIdleCheck<MqBroker>({
  id: 'mq-broker-idle',
  title: 'Every ActiveMQ broker has connections',
  service: 'mq',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // Messages that are stored go with it.
  rollbackPossible: false,
  guide: idleActiveMqGuide,
  dataset: mqBrokers,
  metrics: { connections: connections('CurrentConnectionsCount', 'activeMqName') },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: (broker) =>
    broker.engine === 'ACTIVEMQ' && broker.deploymentMode === 'SINGLE_INSTANCE' ? running(broker) : null,
  claims: ({ brokerId }) => [everything(brokerId)],
});

/** RabbitMQ counts for the broker as a whole, one node or a cluster of them. */
export const idleRabbitMqBrokers = defineIdleCheck<MqBroker>({
  id: 'mq-rabbitmq-broker-idle',
  title: 'Every RabbitMQ broker has connections',
  service: 'mq',
  actionType: 'Delete',
  effort: 'Medium',
  restartNeeded: false,
  // Messages that are stored go with it.
  rollbackPossible: false,
  guide: idleRabbitMqGuide,
  dataset: mqBrokers,
  metrics: { connections: connections('ConnectionCount', 'rabbitMqName') },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: (broker) => (broker.engine === 'RABBITMQ' ? running(broker) : null),
  claims: ({ brokerId }) => [everything(brokerId)],
});

function connections(metricName: string, column: keyof MqBroker): IdleMetric {
  return {
    namespace: 'AWS/AmazonMQ',
    metricName,
    statistic: 'Maximum',
    dimensions: { Broker: column },
    atMost: 0,
    unit: 'connections',
  };
}

function running({ brokerId, state, instanceType, createdAt }: MqBroker): IdleResource | null {
  if (state !== 'RUNNING') return null;
  return {
    resourceId: brokerId,
    noun: 'The broker',
    createdAt,
    remark: `its instance type is ${instanceType ?? 'unknown'}`,
  };
}
