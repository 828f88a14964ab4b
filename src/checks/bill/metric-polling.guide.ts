import type { CheckGuide } from '../../core/check-guide.ts';

export const billMetricPollingGuide: CheckGuide = {
  why: 'GetMetricData has no free allowance. A monitoring product that copies every metric each minute makes a bill of its own.',
  measured: 'The usage type `CW:GMD-Metrics` by account and region, at least `minimumMetrics` a month.',
  saving: 'None is claimed: who asks, and how much less would do, the bill does not tell.',
  caveats: ['Spendlog asks as well; each report prints how many.'],
  verify: {
    console: 'CloudTrail → Data events of CloudWatch metrics: who calls GetMetricData',
    cli: `aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE --filter '{"Dimensions":{"Key":"USAGE_TYPE","Values":["CW:GMD-Metrics"]}}'`,
  },
  fix: {
    console: 'In the product: fewer namespaces, every five minutes; or CloudWatch metric streams',
    cli: [
      'aws cloudwatch put-metric-stream --region {region} --name STREAM --firehose-arn ARN --role-arn ARN --output-format opentelemetry1.0 --include-filters Namespace=AWS/EC2',
      'aws cloudwatch list-metric-streams --region {region}',
    ],
    dryRun: null,
    terraform: '`aws_cloudwatch_metric_stream` with `include_filter`, in place of the polling integration.',
  },
  rollback: 'Delete the stream and turn polling on again.',
  ptBr: {
    why: 'GetMetricData não tem cota gratuita. Um produto de monitoramento que copia todas as métricas a cada minuto gera uma fatura própria.',
    measured: 'O tipo de uso `CW:GMD-Metrics` por conta e região, com no mínimo `minimumMetrics` por mês.',
    caveats: ['O Spendlog também consulta; cada relatório informa quantas vezes.'],
    verify: 'CloudTrail → eventos de dados das métricas do CloudWatch: quem chama GetMetricData',
    fix: 'No produto: menos namespaces, a cada cinco minutos; ou CloudWatch metric streams',
    terraform: '`aws_cloudwatch_metric_stream` com `include_filter`, em vez da integração por polling.',
    rollback: 'Exclua o stream e ative o polling de novo.',
  },
};
