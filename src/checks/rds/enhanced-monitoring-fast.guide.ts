import type { CheckGuide } from '../../core/check-guide.ts';

export const rdsEnhancedMonitoringFastGuide: CheckGuide = {
  why: 'Enhanced Monitoring writes a reading of the operating system to CloudWatch Logs at each interval. At one second it writes sixty times as much as at one minute, and what is written is billed.',
  measured:
    'Available instances whose own tags say that they are not of production, with an interval below `minimumIntervalSeconds`.',
  saving:
    'None is claimed: the log group of all databases of the region (RDSOSMetrics) is billed, not the database.',
  caveats: ['A load test may need the fine readings for a while.', 'A tag may be wrong.'],
  verify: {
    console: 'RDS → Databases → Configuration: Enhanced Monitoring granularity',
    cli: "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].[MonitoringInterval,TagList]'",
  },
  fix: {
    console: 'RDS → Databases → Modify → Monitoring → Granularity: 60 seconds',
    cli: [
      'aws rds modify-db-instance --region {region} --db-instance-identifier {resourceId} --monitoring-interval 60 --apply-immediately',
      "aws rds describe-db-instances --region {region} --db-instance-identifier {resourceId} --query 'DBInstances[].MonitoringInterval'",
    ],
    dryRun: null,
    terraform: '`monitoring_interval = 60` on the `aws_db_instance`.',
  },
  rollback: 'Set the interval back; no restart either way.',
  ptBr: {
    why: 'O Enhanced Monitoring grava uma leitura do sistema operacional no CloudWatch Logs a cada intervalo. A um segundo, grava sessenta vezes mais do que a um minuto, e o que é gravado é cobrado.',
    measured:
      'Instâncias disponíveis cujas próprias tags dizem que não são de produção, com um intervalo abaixo de `minimumIntervalSeconds` segundos.',
    caveats: [
      'Um teste de carga pode precisar das leituras finas por algum tempo.',
      'Uma tag pode estar errada.',
    ],
    verify: 'RDS → Databases → Configuration: granularidade do Enhanced Monitoring',
    fix: 'RDS → Databases → Modify → Monitoring → Granularity: 60 segundos',
    terraform: '`monitoring_interval = 60` na `aws_db_instance`.',
    rollback: 'Volte ao intervalo anterior; não há reinício em nenhum dos sentidos.',
  },
};
