import type { CheckGuide } from '../../core/check-guide.ts';

export const failingFunctionsGuide: CheckGuide = {
  why: 'Lambda charges invocations that fail like those that succeed; asynchronous ones are tried twice more, records of a stream until they expire.',
  measured:
    'Functions with at least `minimumInvocations` invocations in 7 days of which more than `maximumErrorShare` failed. A function without datapoints is undecided.',
  saving: 'None is claimed: how long failing invocations run no metric tells.',
  caveats: ['A function may fail by design, to be tried again later.'],
  verify: {
    console: 'Lambda → the function → Monitor → Error count and success rate',
    cli: 'aws lambda get-function-event-invoke-config --region {region} --function-name {resourceId}',
  },
  fix: {
    console: 'Find the cause in its logs; limit retries and add a destination for failures',
    cli: [
      'aws logs tail /aws/lambda/{resourceId} --region {region} --since 1h --filter-pattern ERROR',
      'aws lambda put-function-event-invoke-config --region {region} --function-name {resourceId} --maximum-retry-attempts 0',
      'aws lambda get-function-event-invoke-config --region {region} --function-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`maximum_retry_attempts` of the `aws_lambda_function_event_invoke_config`.',
  },
  rollback: 'Set the number of retries back.',
  ptBr: {
    why: 'O Lambda cobra as invocações que falham como as que dão certo; as assíncronas são tentadas mais duas vezes, e os registros de um stream, até expirarem.',
    measured:
      'Funções com pelo menos `minimumInvocations` invocações em 7 dias, das quais mais de `maximumErrorShare` falharam. Uma função sem pontos de dados fica indefinida.',
    caveats: ['Uma função pode falhar por projeto, para ser tentada de novo mais tarde.'],
    verify: 'Lambda → a função → Monitor → Error count and success rate',
    fix: 'Encontre a causa nos logs; limite as novas tentativas e acrescente um destino para as falhas',
    terraform: '`maximum_retry_attempts` da `aws_lambda_function_event_invoke_config`.',
    rollback: 'Volte ao número anterior de tentativas.',
  },
};
