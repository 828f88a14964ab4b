import type { CheckGuide } from '../../core/check-guide.ts';

export const functionsAtTheirTimeoutGuide: CheckGuide = {
  why: 'An invocation that runs into its timeout is charged for all of it and leaves nothing but a retry.',
  measured:
    'Functions whose 90th percentile of the duration reached their timeout on at least `minimumDays` of 7 days. A function without datapoints is undecided.',
  saving: 'None is claimed: how long these invocations would have taken nobody knows.',
  caveats: ['A function that polls until it is cut off is meant to be.'],
  verify: {
    console: 'Lambda → the function → Monitor → Duration',
    cli: 'aws lambda get-function-configuration --region {region} --function-name {resourceId}',
  },
  fix: {
    console:
      'Find what it waits for: give calls a timeout of their own, below that of the function; raise it where the work is long',
    cli: [
      'aws lambda update-function-configuration --region {region} --function-name {resourceId} --timeout SECONDS',
      "aws lambda get-function-configuration --region {region} --function-name {resourceId} --query 'Timeout'",
    ],
    dryRun: null,
    terraform: '`timeout` on the `aws_lambda_function`.',
  },
  rollback: 'Set the timeout back.',
  ptBr: {
    why: 'Uma invocação que atinge o timeout é cobrada por inteiro e não deixa nada além de uma nova tentativa.',
    measured:
      'Funções cujo percentil 90 da duração atingiu o timeout em pelo menos `minimumDays` de 7 dias. Uma função sem pontos de dados fica indefinida.',
    caveats: ['Uma função que faz polling até ser cortada funciona assim de propósito.'],
    verify: 'Lambda → a função → Monitor → Duration',
    fix: 'Descubra o que ela espera: dê às chamadas um timeout próprio, menor que o da função; aumente-o onde o trabalho é longo',
    terraform: '`timeout` na `aws_lambda_function`.',
    rollback: 'Volte ao timeout anterior.',
  },
};
