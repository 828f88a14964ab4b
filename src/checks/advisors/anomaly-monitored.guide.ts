import type { CheckGuide } from '../../core/check-guide.ts';

export const anomalyMonitoredGuide: CheckGuide = {
  why: 'A monitor for all services finds unusual spend of each service within about a day. It is free of charge.',
  measured: '`GetAnomalyMonitors` lists none.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'Monitors of member accounts are not listed in the management account.',
    'Another product watches for anomalies.',
  ],
  verify: {
    console: 'Billing and Cost Management → Cost Anomaly Detection → Cost monitors',
    cli: 'aws ce get-anomaly-monitors',
  },
  fix: {
    console: 'Billing and Cost Management → Cost Anomaly Detection → Create monitor → AWS services',
    cli: [
      'aws ce create-anomaly-monitor --anomaly-monitor MonitorName=services,MonitorType=DIMENSIONAL,MonitorDimension=SERVICE',
      'aws ce get-anomaly-monitors',
    ],
    dryRun: null,
    terraform:
      '`aws_ce_anomaly_monitor` with `monitor_type = "DIMENSIONAL"` and an `aws_ce_anomaly_subscription`.',
  },
  rollback: 'Delete the monitor.',
  ptBr: {
    why: 'Um monitor para todos os serviços encontra gasto fora do comum de cada serviço em cerca de um dia. É gratuito.',
    measured: '`GetAnomalyMonitors` não lista nenhum.',
    caveats: [
      'Os monitores das contas-membro não são listados na conta de gerenciamento.',
      'Outro produto procura anomalias.',
    ],
    verify: 'Billing and Cost Management → Cost Anomaly Detection → Cost monitors',
    fix: 'Billing and Cost Management → Cost Anomaly Detection → Create monitor → AWS services',
    terraform:
      '`aws_ce_anomaly_monitor` com `monitor_type = "DIMENSIONAL"` e uma `aws_ce_anomaly_subscription`.',
    rollback: 'Exclua o monitor.',
  },
};
