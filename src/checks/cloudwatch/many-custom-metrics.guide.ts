import type { CheckGuide } from '../../core/check-guide.ts';

export const manyCustomMetricsGuide: CheckGuide = {
  why: 'A custom metric is charged by the month in which it is published. Each combination of values of its dimensions is one more: a host, a path or a customer as a dimension makes thousands.',
  measured:
    'Metrics of namespaces that are not those of AWS, published within three hours (ListMetrics, recently active). Found are namespaces with at least `minimumMetrics`. A metric that has stopped is not counted: it is charged no more.',
  saving:
    'None is claimed: which dimensions are needed only who looks at them knows; the bill tells the price of all.',
  caveats: [
    'Container Insights and the CloudWatch agent make namespaces of their own.',
    'Large fleets have many metrics by right.',
  ],
  verify: {
    console: 'CloudWatch → Metrics → All metrics → the namespace',
    cli: 'aws cloudwatch list-metrics --region {region} --namespace {resourceId} --recently-active PT3H',
  },
  fix: {
    console:
      'Drop dimensions with many values, aggregate before publishing, use the embedded metric format for detail in logs',
    cli: ['aws cloudwatch list-metrics --region {region} --namespace {resourceId} --recently-active PT3H'],
    dryRun: null,
    terraform:
      'In the configuration of the agent or the application: `aggregation_dimensions`, `drop_original_metrics`.',
  },
  rollback: 'Publish the dimensions again; the past stays without them.',
  ptBr: {
    why: 'Uma métrica personalizada é cobrada em cada mês em que é publicada. Cada combinação de valores das dimensões é mais uma: um host, um caminho ou um cliente como dimensão gera milhares.',
    measured:
      'Métricas de namespaces que não são os da AWS, publicadas nas últimas três horas (ListMetrics, recently active). São encontrados os namespaces com pelo menos `minimumMetrics`. Uma métrica que parou não é contada: ela não é mais cobrada.',
    caveats: [
      'O Container Insights e o agente do CloudWatch criam namespaces próprios.',
      'Frotas grandes têm muitas métricas com razão.',
    ],
    verify: 'CloudWatch → Metrics → All metrics → o namespace',
    fix: 'Descarte dimensões com muitos valores, agregue antes de publicar, use o embedded metric format para ter o detalhe nos logs',
    terraform:
      'Na configuração do agente ou da aplicação: `aggregation_dimensions`, `drop_original_metrics`.',
    rollback: 'Publique as dimensões de novo; o passado fica sem elas.',
  },
};
