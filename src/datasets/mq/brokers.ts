import { defineDataset } from '../../core/dataset.ts';
import type { Tags } from '../../core/tags.ts';

/** A broker of Amazon MQ. Strings are untrusted; `null`: AWS did not tell. */
export interface MqBroker {
  readonly brokerId: string;
  /** In capitals: `ACTIVEMQ` or `RABBITMQ`. */
  readonly engine: string | null;
  /** `RUNNING`, `CREATION_IN_PROGRESS`, `CRITICAL_ACTION_REQUIRED` … */
  readonly state: string | null;
  /** `SINGLE_INSTANCE`, `ACTIVE_STANDBY_MULTI_AZ`, `CLUSTER_MULTI_AZ`. */
  readonly deploymentMode: string | null;
  readonly instanceType: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** As CloudWatch names the only instance of an ActiveMQ broker; `null` for every other broker. */
  readonly activeMqName: string | null;
  /** As CloudWatch names a RabbitMQ broker, however many nodes it has; `null` for every other broker. */
  readonly rabbitMqName: string | null;
  /** `null`: AWS refused to tell. */
  readonly tags: Tags | null;
}

export const mqBrokers = defineDataset<MqBroker>({
  id: 'mq/brokers',
  scope: 'region',
  reads: ['mq:ListBrokers', 'mq:DescribeBroker'],
  resource: { id: 'brokerId', tags: 'tags' },
  load: () => import('./brokers.load.ts'),
});
