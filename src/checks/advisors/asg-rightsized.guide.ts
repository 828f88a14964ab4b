import type { CheckGuide } from '../../core/check-guide.ts';

export const asgRightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of Auto Scaling groups how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving:
    "Nothing is claimed from AWS's estimate. Where the bill cannot tell the price of the recommended size, AWS's own figure stands, marked as such.",
  caveats: [
    'Scaling policies on CPU were set for the type of today.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → Auto Scaling groups',
    cli: 'aws compute-optimizer get-auto-scaling-group-recommendations --region {region}',
  },
  fix: {
    console: 'Compute Optimizer → Auto Scaling groups → the resource → Recommended',
    cli: [
      'aws ec2 create-launch-template-version --region {region} --launch-template-id TEMPLATE --source-version 1 --launch-template-data InstanceType=TYPE',
      'aws autoscaling start-instance-refresh --region {region} --auto-scaling-group-name {resourceId}',
      'aws autoscaling describe-instance-refreshes --region {region} --auto-scaling-group-name {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`instance_type` of the `aws_launch_template` and an `instance_refresh` on the `aws_autoscaling_group`.',
  },
  rollback: 'Go back to the version of the launch template from before.',
  ptBr: {
    why: 'Com as métricas dos grupos do Auto Scaling, o Compute Optimizer aprende de que tamanho eles precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'As políticas de escalabilidade por CPU foram definidas para o tipo de hoje.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → Auto Scaling groups',
    fix: 'Compute Optimizer → Auto Scaling groups → o recurso → Recommended',
    terraform: '`instance_type` do `aws_launch_template` e um `instance_refresh` no `aws_autoscaling_group`.',
    rollback: 'Volte à versão anterior do launch template.',
  },
};
