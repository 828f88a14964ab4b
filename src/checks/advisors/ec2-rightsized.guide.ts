import type { CheckGuide } from '../../core/check-guide.ts';

export const ec2RightsizedGuide: CheckGuide = {
  why: 'Compute Optimizer learns from the metrics of instances how large they have to be, and which of the sizes on offer would do.',
  measured:
    'A recommendation of Compute Optimizer of rank 1 that saves something, and at least `minimumShare` of the cost by its own estimate. Its look-back is 14 days unless the preferences say 32 or 93.',
  saving: 'The hours of the instance that are billed, less as many of the recommended type.',
  caveats: [
    'Memory is judged only where the CloudWatch agent reports it.',
    'The days looked at may leave out the busiest ones of a month or a year.',
  ],
  verify: {
    console: 'Compute Optimizer → EC2 instances',
    cli: 'aws compute-optimizer get-ec2-instance-recommendations --region {region} --instance-arns arn:aws:ec2:{region}:{account}:instance/{resourceId}',
  },
  fix: {
    console: 'Compute Optimizer → EC2 instances → the resource → Recommended',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 modify-instance-attribute --region {region} --instance-id {resourceId} --instance-type Value=TYPE',
      'aws ec2 start-instances --region {region} --instance-ids {resourceId}',
      'aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query "Reservations[].Instances[].InstanceType"',
    ],
    dryRun: null,
    terraform: '`instance_type` of the `aws_instance`.',
  },
  rollback: 'Change the type back the same way.',
  ptBr: {
    why: 'Com as métricas das instâncias, o Compute Optimizer aprende de que tamanho elas precisam ser e quais dos tamanhos disponíveis bastariam.',
    measured:
      'Uma recomendação de rank 1 do Compute Optimizer que economiza algo e, pela estimativa dele, no mínimo `minimumShare` do custo. O período analisado é de 14 dias, a menos que as preferências digam 32 ou 93.',
    caveats: [
      'A memória só é avaliada onde o agente do CloudWatch a informa.',
      'O período analisado pode deixar de fora os dias mais movimentados do mês ou do ano.',
    ],
    verify: 'Compute Optimizer → EC2 instances',
    fix: 'Compute Optimizer → EC2 instances → o recurso → Recommended',
    terraform: '`instance_type` da `aws_instance`.',
    rollback: 'Volte ao tipo anterior da mesma forma.',
  },
};
