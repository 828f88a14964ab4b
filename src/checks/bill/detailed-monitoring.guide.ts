import type { CheckGuide } from '../../core/check-guide.ts';

export const billDetailedMonitoringGuide: CheckGuide = {
  why: 'Detailed monitoring gives the metrics of an instance by the minute in place of five, as seven custom metrics that are charged. Most alarms and people look at five minutes.',
  measured:
    'The usage type `CW:MetricMonitorUsage` with the operation `MetricStorage:AWS/EC2`, at least `minimumMetrics` a month, by instance where the bill names them.',
  saving: 'All that is billed for detailed monitoring: metrics by five minutes are free.',
  caveats: ['Auto Scaling reacts faster with it: groups that follow load closely need it.'],
  verify: {
    console: 'EC2 → Instances → Monitoring → Manage detailed monitoring',
    cli: "aws ec2 describe-instances --region {region} --filters Name=monitoring-state,Values=enabled --query 'Reservations[].Instances[].InstanceId'",
  },
  fix: {
    console: 'EC2 → Instances → Manage detailed monitoring → off; in launch templates as well',
    cli: [
      'aws ec2 unmonitor-instances --region {region} --instance-ids {resourceId}',
      "aws ec2 describe-instances --region {region} --instance-ids {resourceId} --query 'Reservations[].Instances[].Monitoring.State'",
    ],
    dryRun: 'aws ec2 unmonitor-instances --region {region} --instance-ids {resourceId} --dry-run',
    terraform:
      '`monitoring = false` on the `aws_instance`, `monitoring { enabled = false }` in the `aws_launch_template`.',
  },
  rollback: 'Turn it on again with `monitor-instances`.',
  ptBr: {
    why: 'O monitoramento detalhado traz as métricas de uma instância a cada minuto em vez de a cada cinco, como sete métricas personalizadas, que são cobradas. Para a maioria dos alarmes e das pessoas, cinco minutos bastam.',
    measured:
      'O tipo de uso `CW:MetricMonitorUsage` com a operação `MetricStorage:AWS/EC2`, com no mínimo `minimumMetrics` por mês, por instância quando a fatura as identifica.',
    caveats: [
      'O Auto Scaling reage mais rápido com ele: grupos que acompanham a carga de perto precisam dele.',
    ],
    verify: 'EC2 → Instances → Monitoring → Manage detailed monitoring',
    fix: 'EC2 → Instances → Manage detailed monitoring → desative; nos launch templates também',
    terraform:
      '`monitoring = false` na `aws_instance`, `monitoring { enabled = false }` no `aws_launch_template`.',
    rollback: 'Ative-o de novo com `monitor-instances`.',
  },
};
