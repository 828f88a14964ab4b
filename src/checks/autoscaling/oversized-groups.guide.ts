import type { CheckGuide } from '../../core/check-guide.ts';

export const oversizedGroupsGuide: CheckGuide = {
  why: 'A group whose minimum equals its maximum never scales: its size is a guess, and is charged all day and night.',
  measured:
    'Auto Scaling groups, at least `minimumAgeDays` old, with equal minimum and maximum and more than `minimumInstances` instances, whose average CPU utilisation was above `idleCpuPercent` and at most `maximumCpuPercent` in every hour of 14 days, with `minimumDaysMeasured` days of datapoints. As many instances are needed as would carry that load at `targetCpuPercent`.',
  saving:
    'The hours billed for the instances beyond those needed, where all instances of the group are of one type and one way of purchase. Else there is no amount: which go, the group decides.',
  caveats: [
    'Memory, connections or licences may ask for more instances than the CPU does.',
    'The size may be that of a quorum, or one for each availability zone.',
    'A peak within an hour is flattened.',
  ],
  verify: {
    console: 'EC2 → Auto Scaling groups → Monitoring → EC2 → CPU utilisation',
    cli: 'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
  },
  fix: {
    console:
      'EC2 → Auto Scaling groups → Edit minimum and desired capacity; Automatic scaling → Create target tracking policy',
    cli: [
      'aws autoscaling update-auto-scaling-group --region {region} --auto-scaling-group-name {resourceId} --min-size NEEDED --desired-capacity NEEDED',
      'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`min_size` of the `aws_autoscaling_group`, and an `aws_autoscaling_policy` with target tracking.',
  },
  rollback: 'Set the sizes back: new instances start.',
  ptBr: {
    why: 'Um grupo cujo mínimo é igual ao máximo nunca escala: seu tamanho é um palpite, cobrado dia e noite.',
    measured:
      'Grupos do Auto Scaling, criados há pelo menos `minimumAgeDays` dias, com mínimo igual ao máximo e mais de `minimumInstances` instâncias, cuja utilização média de CPU ficou acima de `idleCpuPercent` e no máximo em `maximumCpuPercent` em cada hora de 14 dias, com `minimumDaysMeasured` dias de pontos de dados. São necessárias tantas instâncias quantas atenderiam essa carga com a CPU em `targetCpuPercent`.',
    caveats: [
      'Memória, conexões ou licenças podem exigir mais instâncias do que a CPU.',
      'O tamanho pode ser o de um quórum, ou um por zona de disponibilidade.',
      'Um pico dentro de uma hora é achatado.',
    ],
    verify: 'EC2 → Auto Scaling groups → Monitoring → EC2 → CPU utilisation',
    fix: 'EC2 → Auto Scaling groups → Edite a capacidade mínima e a desejada; Automatic scaling → Create target tracking policy',
    terraform: '`min_size` do `aws_autoscaling_group`, e uma `aws_autoscaling_policy` com target tracking.',
    rollback: 'Volte aos tamanhos anteriores: novas instâncias são iniciadas.',
  },
};
