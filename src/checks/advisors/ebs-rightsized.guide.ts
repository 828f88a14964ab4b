import type { CheckGuide } from '../../core/check-guide.ts';

export const ebsRightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of volumes how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving:
    "Nothing is claimed from AWS's estimate. Where the bill cannot tell the price of the recommended size, AWS's own figure stands, marked as such.",
  caveats: [
    'A volume can be made larger but not smaller: a smaller size takes a new volume.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → EBS volumes',
    cli: 'aws compute-optimizer get-ebs-volume-recommendations --region {region} --volume-arns arn:aws:ec2:{region}:{account}:volume/{resourceId}',
  },
  fix: {
    console: 'Compute Optimizer → EBS volumes → the resource → Recommended',
    cli: [
      'aws ec2 modify-volume --region {region} --volume-id {resourceId} --iops IOPS --throughput THROUGHPUT',
      'aws ec2 describe-volumes-modifications --region {region} --volume-ids {resourceId}',
    ],
    dryRun: null,
    terraform: '`iops` and `throughput` of the `aws_ebs_volume` or block device.',
  },
  rollback: 'Change it back after six hours.',
  ptBr: {
    why: 'Com as métricas dos volumes, o Compute Optimizer aprende de que tamanho eles precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'Um volume pode ser aumentado, mas não reduzido: um tamanho menor exige um novo volume.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → EBS volumes',
    fix: 'Compute Optimizer → EBS volumes → o recurso → Recommended',
    terraform: '`iops` e `throughput` do `aws_ebs_volume` ou do block device.',
    rollback: 'Desfaça a mudança depois de seis horas.',
  },
};
