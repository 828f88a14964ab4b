import type { CheckGuide } from '../../core/check-guide.ts';

export const idleProvisionedConcurrencyGuide: CheckGuide = {
  why: 'Provisioned concurrency is charged by the GB-second for as long as it is configured, whether anything runs in it or not.',
  measured:
    'The utilisation of each alias and version with provisioned concurrency, in hours over 14 days. Found is what used at most `maximumUtilisation` of it in its busiest hour, with at least `minimumDaysMeasured` days of hours. No datapoint is not zero: without them it is undecided. One call for each function: beyond 400 of them, undecided.',
  saving:
    'The GB-seconds of the environments that even the busiest hour did not use, at the memory of the function, for a month.',
  caveats: [
    'The memory of the version may differ from that of the function today.',
    'Where Application Auto Scaling changes the number by a schedule, the amount is of the number now.',
    'Environments that are kept for a launch are meant to wait.',
  ],
  verify: {
    console: 'Lambda → the function → Configuration → Provisioned concurrency',
    cli: 'aws lambda list-provisioned-concurrency-configs --region {region} --function-name FUNCTION',
  },
  fix: {
    console: 'Lambda → Provisioned concurrency → Edit; or scale it with Application Auto Scaling',
    cli: [
      'aws lambda put-provisioned-concurrency-config --region {region} --function-name FUNCTION --qualifier ALIAS --provisioned-concurrent-executions NEEDED',
      'aws lambda get-provisioned-concurrency-config --region {region} --function-name FUNCTION --qualifier ALIAS',
    ],
    dryRun: null,
    terraform: '`provisioned_concurrent_executions` of the `aws_lambda_provisioned_concurrency_config`.',
  },
  rollback: 'Set the number back; it takes some minutes.',
  ptBr: {
    why: 'A simultaneidade provisionada é cobrada por GB-segundo enquanto estiver configurada, rode algo nela ou não.',
    measured:
      'A utilização de cada alias e versão com simultaneidade provisionada, em horas ao longo de 14 dias. É encontrado o que usou no máximo `maximumUtilisation` dela na hora mais movimentada, com pelo menos `minimumDaysMeasured` dias de horas. A falta de pontos de dados não é zero: sem eles, fica indefinido. Uma chamada para cada função: além de 400 delas, indefinido.',
    caveats: [
      'A memória da versão pode ser diferente da que a função tem hoje.',
      'Onde o Application Auto Scaling muda o número por agendamento, o valor é o do número atual.',
      'Ambientes mantidos para um lançamento existem para esperar.',
    ],
    verify: 'Lambda → a função → Configuration → Provisioned concurrency',
    fix: 'Lambda → Provisioned concurrency → Edit; ou escale-a com o Application Auto Scaling',
    terraform: '`provisioned_concurrent_executions` da `aws_lambda_provisioned_concurrency_config`.',
    rollback: 'Volte ao número anterior; leva alguns minutos.',
  },
};
