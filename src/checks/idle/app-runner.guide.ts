import type { CheckGuide } from '../../core/check-guide.ts';

export const idleAppRunnerServicesGuide: CheckGuide = {
  why: 'A running service keeps the memory of its smallest number of instances ready, which is charged by the hour without any request.',
  measured:
    'Services in status `RUNNING`, made at least `minimumAgeDays` ago, with at most `maximumRequests` requests in 14 days and `minimumDaysMeasured` days of datapoints. Days without a datapoint are unknown, not days without requests.',
  saving: 'All that is billed for the service.',
  caveats: ['A paused service answers nobody: who calls it once a quarter must know.'],
  verify: {
    console: 'App Runner → Services → Metrics → Requests',
    cli: 'aws apprunner describe-service --region {region} --service-arn {resourceId}',
  },
  fix: {
    console: 'App Runner → Services → Actions → Pause, later Delete',
    cli: [
      'aws apprunner pause-service --region {region} --service-arn {resourceId}',
      'aws apprunner describe-service --region {region} --service-arn {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_apprunner_service`.',
  },
  rollback: 'Resume the service.',
  ptBr: {
    why: 'Um serviço em execução mantém pronta a memória de seu número mínimo de instâncias, cobrada por hora sem requisição nenhuma.',
    measured:
      'Serviços no status `RUNNING`, criados há pelo menos `minimumAgeDays` dias, com no máximo `maximumRequests` requisições em 14 dias e `minimumDaysMeasured` dias de datapoints. Dias sem datapoint são desconhecidos, não dias sem requisições.',
    caveats: ['Um serviço pausado não responde a ninguém: quem o chama uma vez por trimestre precisa saber.'],
    verify: 'App Runner → Services → Metrics → Requests',
    fix: 'App Runner → Services → Actions → Pause, mais tarde Delete',
    terraform: 'Remova o `aws_apprunner_service`.',
    rollback: 'Retome o serviço (Resume).',
  },
};
