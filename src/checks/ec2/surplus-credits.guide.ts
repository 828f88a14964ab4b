import type { CheckGuide } from '../../core/check-guide.ts';

export const surplusCreditsGuide: CheckGuide = {
  why: 'In unlimited mode a T instance that uses more CPU than it earns credits for is charged for each credit. One that does so day after day often costs more than an instance of fixed performance.',
  measured:
    'Running T instances with more than `maximumCreditsCharged` surplus credits charged (`CPUSurplusCreditsCharged`) in a week, on at least `minimumDaysCharged` days.',
  saving:
    'The CPU credits billed for the instance, which standard mode no longer charges. A larger T or an M instance in its place costs more hours: that alternative has no amount here.',
  caveats: [
    'In standard mode the instance is held down to its baseline once its credits are used up: work takes longer.',
    'A single week of work may be behind it.',
  ],
  verify: {
    console: 'EC2 → Instances → Monitoring → CPU credit usage and surplus credits charged',
    cli: 'aws ec2 describe-instance-credit-specifications --region {region} --instance-ids {resourceId}',
  },
  fix: {
    console:
      'EC2 → Instances → Actions → Instance settings → Change credit specification, or change the instance type',
    cli: [
      'aws ec2 modify-instance-credit-specification --region {region} --instance-credit-specifications InstanceId={resourceId},CpuCredits=standard',
      'aws ec2 describe-instance-credit-specifications --region {region} --instance-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-instance-credit-specification --region {region} --instance-credit-specifications InstanceId={resourceId},CpuCredits=standard --dry-run',
    terraform: '`credit_specification { cpu_credits = "standard" }`, or another `instance_type`.',
  },
  rollback: 'Set it back to unlimited; nothing restarts.',
  ptBr: {
    why: 'No modo unlimited, uma instância T que usa mais CPU do que os créditos que ganha paga por cada crédito a mais. Se isso acontece dia após dia, ela costuma custar mais do que uma instância de desempenho fixo.',
    measured:
      'Instâncias T em execução com mais de `maximumCreditsCharged` créditos excedentes cobrados (`CPUSurplusCreditsCharged`) em uma semana, em pelo menos `minimumDaysCharged` dias.',
    caveats: [
      'No modo standard, a instância fica limitada à linha de base quando os créditos acabam: o trabalho demora mais.',
      'A causa pode ser uma única semana de trabalho.',
    ],
    verify: 'EC2 → Instances → Monitoring → CPU credit usage e surplus credits charged',
    fix: 'EC2 → Instances → Actions → Instance settings → Change credit specification, ou mude o tipo da instância',
    terraform: '`credit_specification { cpu_credits = "standard" }`, ou outro `instance_type`.',
    rollback: 'Volte ao modo unlimited; nada reinicia.',
  },
};
