import type { CheckGuide } from '../../core/check-guide.ts';

export const billCpuCreditsGuide: CheckGuide = {
  why: 'T3 and T4g instances burst beyond what they earned, and the surplus is charged. One that does so all the time costs more than an m instance that is meant for it.',
  measured: 'Usage types that begin with `CPUCredits:`, at least `minimumVcpuHours` a month.',
  saving: 'None is claimed: which size it needs in place, the bill does not tell.',
  caveats: ['A process that runs wild makes surplus credits too: look at it first.'],
  verify: {
    console: 'EC2 → Instances → Monitoring → CPU surplus credits charged',
    cli: 'aws ec2 describe-instance-credit-specifications --region {region}',
  },
  fix: {
    console: 'A larger burstable size or an m instance; or the credit mode Standard, which slows it down',
    cli: [
      'aws ec2 modify-instance-credit-specification --region {region} --instance-credit-specifications InstanceId=INSTANCE,CpuCredits=standard',
      'aws ec2 describe-instance-credit-specifications --region {region}',
    ],
    dryRun:
      'aws ec2 modify-instance-credit-specification --region {region} --instance-credit-specifications InstanceId=INSTANCE,CpuCredits=standard --dry-run',
    terraform:
      '`credit_specification { cpu_credits = "standard" }` of the `aws_instance`, or another `instance_type`.',
  },
  rollback: 'Set the credit mode back to unlimited.',
  ptBr: {
    why: 'Instâncias T3 e T4g podem ir além dos créditos que acumularam, e o excedente é cobrado. Uma que faz isso o tempo todo custa mais que uma instância m, própria para essa carga.',
    measured: 'Tipos de uso que começam com `CPUCredits:`, com no mínimo `minimumVcpuHours` por mês.',
    caveats: ['Um processo descontrolado também gera créditos excedentes: verifique isso primeiro.'],
    verify: 'EC2 → Instances → Monitoring → CPU surplus credits charged',
    fix: 'Um tamanho burstable maior ou uma instância m; ou o modo de crédito Standard, que a deixa mais lenta',
    terraform:
      '`credit_specification { cpu_credits = "standard" }` da `aws_instance`, ou outro `instance_type`.',
    rollback: 'Volte ao modo de crédito unlimited.',
  },
};
