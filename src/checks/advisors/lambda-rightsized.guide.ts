import type { CheckGuide } from '../../core/check-guide.ts';

export const lambdaRightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of functions how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving:
    "Nothing is claimed from AWS's estimate. Where the bill cannot tell the price of the recommended size, AWS's own figure stands, marked as such.",
  caveats: [
    'With less memory a function has less CPU and may run longer, which its estimate allows for.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → Lambda functions',
    cli: 'aws compute-optimizer get-lambda-function-recommendations --region {region} --function-arns arn:aws:lambda:{region}:{account}:function:{resourceId}',
  },
  fix: {
    console: 'Compute Optimizer → Lambda functions → the resource → Recommended',
    cli: [
      'aws lambda update-function-configuration --region {region} --function-name {resourceId} --memory-size MEGABYTES',
      'aws lambda get-function-configuration --region {region} --function-name {resourceId} --query MemorySize',
    ],
    dryRun: null,
    terraform: '`memory_size` of the `aws_lambda_function`.',
  },
  rollback: 'Set the memory back.',
  ptBr: {
    why: 'Com as métricas das funções, o Compute Optimizer aprende de que tamanho elas precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'Com menos memória, uma função tem menos CPU e pode demorar mais, o que a estimativa leva em conta.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → Lambda functions',
    fix: 'Compute Optimizer → Lambda functions → o recurso → Recommended',
    terraform: '`memory_size` da `aws_lambda_function`.',
    rollback: 'Restaure a memória anterior.',
  },
};
