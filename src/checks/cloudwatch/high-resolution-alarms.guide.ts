import type { CheckGuide } from '../../core/check-guide.ts';

export const highResolutionAlarmsGuide: CheckGuide = {
  why: 'An alarm with a period below a minute is charged as high resolution, each of its metrics at several times the price.',
  measured: 'Metric alarms whose shortest period is below `shortestPeriodSeconds`.',
  saving: 'Each metric of the alarm at the price of a standard alarm instead of one of high resolution.',
  caveats: [
    'Something may have to react within seconds.',
    'Metrics of AWS come once a minute at most: on those a shorter period finds nothing more.',
  ],
  verify: {
    console: 'CloudWatch → Alarms → the alarm → Details → Period',
    cli: 'aws cloudwatch describe-alarms --region {region} --alarm-names {resourceId}',
  },
  fix: {
    console: 'CloudWatch → Alarms → Edit → Period 1 minute',
    cli: [
      'aws cloudwatch describe-alarms --region {region} --alarm-names {resourceId}',
      'aws cloudwatch put-metric-alarm --region {region} --cli-input-json file://alarm-of-a-minute.json',
      "aws cloudwatch describe-alarms --region {region} --alarm-names {resourceId} --query 'MetricAlarms[].Period'",
    ],
    dryRun: null,
    terraform: '`period = 60` on the `aws_cloudwatch_metric_alarm`.',
  },
  rollback: 'Set the period back.',
  ptBr: {
    why: 'Um alarme com período menor que um minuto é cobrado como de alta resolução, cada uma das métricas a várias vezes o preço.',
    measured: 'Alarmes de métrica cujo menor período fica abaixo de `shortestPeriodSeconds`.',
    caveats: [
      'Algo pode precisar reagir em segundos.',
      'As métricas da AWS chegam no máximo uma vez por minuto: nelas, um período menor não encontra nada a mais.',
    ],
    verify: 'CloudWatch → Alarms → o alarme → Details → Period',
    fix: 'CloudWatch → Alarms → Edit → Period de 1 minuto',
    terraform: '`period = 60` no `aws_cloudwatch_metric_alarm`.',
    rollback: 'Volte ao período anterior.',
  },
};
