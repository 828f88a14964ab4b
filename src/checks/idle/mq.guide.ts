import type { CheckGuide } from '../../core/check-guide.ts';

const COMMON = {
  saving: 'What is billed for the broker: its instances and its storage.',
  caveats: [
    'It may stand by for another region, or serve something rare: the end of a quarter or of a year.',
    'Messages may still wait in its queues: look before it goes.',
  ],
  verify: {
    console: 'Amazon MQ → Brokers → the broker → Monitoring: connections over three months',
    cli: 'aws mq describe-broker --region {region} --broker-id {resourceId}',
  },
  fix: {
    console: 'Amazon MQ → Brokers → Delete',
    cli: [
      'aws mq describe-broker --region {region} --broker-id {resourceId}',
      'aws mq delete-broker --region {region} --broker-id {resourceId}',
      'aws mq list-brokers --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_mq_broker`.',
  },
  rollback:
    'A new broker has another endpoint. The configuration stays and can be given to it; users and messages are lost.',
} as const satisfies Partial<CheckGuide>;

export const idleActiveMqGuide: CheckGuide = {
  ...COMMON,
  why: 'A broker is charged by the hour for its instance, whether anybody connects to it or not.',
  measured:
    'CurrentConnectionsCount, the most a day over 14 days, of running ActiveMQ brokers with one instance that are at least `minimumAgeDays` old. Idle has at most `maximumConnections` and at least `minimumDaysMeasured` days measured; without a datapoint the broker is undecided. Pairs of an active and a standby instance are not judged: CloudWatch counts each instance by itself, and either may be the active one.',
};

export const idleRabbitMqGuide: CheckGuide = {
  ...COMMON,
  why: 'A broker is charged by the hour for each of its nodes, whether anybody connects to it or not.',
  measured:
    'ConnectionCount, the most a day over 14 days, of running RabbitMQ brokers that are at least `minimumAgeDays` old, one node or a cluster. Idle has at most `maximumConnections` and at least `minimumDaysMeasured` days measured; without a datapoint the broker is undecided.',
};
