import type { CheckGuide } from '../../core/check-guide.ts';

export const idleGroupsGuide: CheckGuide = {
  why: 'A group keeps its minimum of instances running, and starts each again that somebody stops, whether there is work or not.',
  measured:
    'Auto Scaling groups with instances, at least `minimumAgeDays` old, none of whose instances used more than `maximumCpuPercent` of its CPU in 14 days, and which together received at most `maximumReceived` and sent at most `maximumSent` bytes, with `minimumDaysMeasured` days of datapoints.',
  saving:
    'What is billed for the hours of the instances that are in the group now. Instances it had before are not counted.',
  caveats: [
    'A standby in a second region is idle until it is needed.',
    'A group whose instances were replaced during the look-back shows the bill of the new ones only.',
  ],
  verify: {
    console: 'EC2 → Auto Scaling groups → Monitoring → EC2',
    cli: 'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
  },
  fix: {
    console: 'EC2 → Auto Scaling groups → Edit → desired and minimum capacity 0',
    cli: [
      'aws autoscaling update-auto-scaling-group --region {region} --auto-scaling-group-name {resourceId} --min-size 0 --desired-capacity 0',
      'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
    ],
    dryRun: null,
    terraform: '`min_size` and `desired_capacity` of the `aws_autoscaling_group`.',
  },
  rollback: 'Set both back: new instances start.',
  ptBr: {
    why: 'Um grupo mantém em execução seu mínimo de instâncias e repõe cada uma que alguém para, haja trabalho ou não.',
    measured:
      'Grupos do Auto Scaling com instâncias, criados há pelo menos `minimumAgeDays` dias, em que nenhuma instância usou mais que `maximumCpuPercent` de sua CPU em 14 dias e que, somadas todas, receberam no máximo `maximumReceived` e enviaram no máximo `maximumSent` bytes, com `minimumDaysMeasured` dias de datapoints.',
    caveats: [
      'Um standby em uma segunda região fica ocioso até ser necessário.',
      'Um grupo cujas instâncias foram substituídas no período analisado mostra só a cobrança das novas.',
    ],
    verify: 'EC2 → Auto Scaling groups → Monitoring → EC2',
    fix: 'EC2 → Auto Scaling groups → Edit → capacidade desejada e mínima 0',
    terraform: '`min_size` e `desired_capacity` do `aws_autoscaling_group`.',
    rollback: 'Restaure os dois valores: novas instâncias são iniciadas.',
  },
};
