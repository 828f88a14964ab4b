import type { CheckGuide, GuideWords } from '../../core/check-guide.ts';

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

const COMMON_PT_BR = {
  caveats: [
    'Ele pode estar de prontidão para outra região, ou servir a algo raro: o fim de um trimestre ou de um ano.',
    'Pode ainda haver mensagens em suas filas: verifique antes de excluí-lo.',
  ],
  verify: 'Amazon MQ → Brokers → o broker → Monitoring: conexões ao longo de três meses',
  fix: 'Amazon MQ → Brokers → Delete',
  terraform: 'Remova o `aws_mq_broker`.',
  rollback:
    'Um novo broker tem outro endpoint. A configuração permanece e pode ser dada a ele; usuários e mensagens se perdem.',
} as const satisfies Partial<GuideWords>;

export const idleActiveMqGuide: CheckGuide = {
  ...COMMON,
  why: 'A broker is charged by the hour for its instance, whether anybody connects to it or not.',
  measured:
    'CurrentConnectionsCount, the most a day over 14 days, of running ActiveMQ brokers with one instance that are at least `minimumAgeDays` old. Idle has at most `maximumConnections` and at least `minimumDaysMeasured` days measured; without a datapoint the broker is undecided. Pairs of an active and a standby instance are not judged: CloudWatch counts each instance by itself, and either may be the active one.',
  ptBr: {
    ...COMMON_PT_BR,
    why: 'Um broker é cobrado por hora pela instância, conecte-se alguém a ele ou não.',
    measured:
      'CurrentConnectionsCount, o máximo por dia ao longo de 14 dias, de brokers ActiveMQ em execução com uma só instância, criados há pelo menos `minimumAgeDays` dias. Ocioso é o que tem no máximo `maximumConnections` e pelo menos `minimumDaysMeasured` dias medidos; sem nenhum datapoint, o broker fica indefinido. Pares de uma instância ativa e uma de standby não são avaliados: o CloudWatch conta cada instância separadamente, e qualquer uma das duas pode ser a ativa.',
  },
};

export const idleRabbitMqGuide: CheckGuide = {
  ...COMMON,
  why: 'A broker is charged by the hour for each of its nodes, whether anybody connects to it or not.',
  measured:
    'ConnectionCount, the most a day over 14 days, of running RabbitMQ brokers that are at least `minimumAgeDays` old, one node or a cluster. Idle has at most `maximumConnections` and at least `minimumDaysMeasured` days measured; without a datapoint the broker is undecided.',
  ptBr: {
    ...COMMON_PT_BR,
    why: 'Um broker é cobrado por hora por cada um de seus nós, conecte-se alguém a ele ou não.',
    measured:
      'ConnectionCount, o máximo por dia ao longo de 14 dias, de brokers RabbitMQ em execução criados há pelo menos `minimumAgeDays` dias, de um nó ou em cluster. Ocioso é o que tem no máximo `maximumConnections` e pelo menos `minimumDaysMeasured` dias medidos; sem nenhum datapoint, o broker fica indefinido.',
  },
};
