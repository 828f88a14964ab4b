import type { CheckGuide } from '../../core/check-guide.ts';

export const billCustomMetricsGuide: CheckGuide = {
  why: 'CloudWatch charges each metric with each combination of dimensions: an id of a request, a pod or a user as a dimension makes thousands of them.',
  measured:
    'The usage type `CW:MetricMonitorUsage` but for detailed monitoring of EC2, by account and region, at least `minimumMetrics` a month.',
  saving: 'None is claimed: which of them nobody looks at, the bill does not tell.',
  caveats: ['Where the source names no operation, detailed monitoring is in it.'],
  verify: {
    console: 'CloudWatch → Metrics → Custom namespaces: the number in each',
    cli: 'aws cloudwatch list-metrics --region {region} --recently-active PT3H',
  },
  fix: {
    console:
      'Leave dimensions with many values out; write them to logs in the embedded metric format without those dimensions',
    cli: [
      'aws cloudwatch list-metrics --region {region} --namespace NAMESPACE',
      'aws cloudwatch list-metrics --region {region} --recently-active PT3H',
    ],
    dryRun: null,
    terraform:
      'The configuration of the agent or exporter (`aws_ssm_parameter` with `append_dimensions`), not a resource of AWS.',
  },
  rollback: 'Publish the dimensions again.',
  ptBr: {
    why: 'O CloudWatch cobra por métrica e por combinação de dimensões: o id de uma requisição, de um pod ou de um usuário como dimensão cria milhares delas.',
    measured:
      'O tipo de uso `CW:MetricMonitorUsage`, exceto o monitoramento detalhado do EC2, por conta e região, com no mínimo `minimumMetrics` por mês.',
    caveats: ['Onde a fonte não informa a operação, o monitoramento detalhado está incluído.'],
    verify: 'CloudWatch → Metrics → Custom namespaces: a quantidade em cada um',
    fix: 'Deixe de fora dimensões com muitos valores; grave-os em logs no embedded metric format, sem essas dimensões',
    terraform:
      'A configuração do agente ou do exporter (`aws_ssm_parameter` com `append_dimensions`), não um recurso da AWS.',
    rollback: 'Publique as dimensões de novo.',
  },
};
