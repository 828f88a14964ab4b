import type { CheckGuide } from '../../core/check-guide.ts';

export const billLogIngestionGuide: CheckGuide = {
  why: 'CloudWatch Logs charges each GB when it comes in, many times what it costs to keep it for a month. Debug levels left on, access logs and flow logs make most of it.',
  measured:
    'The usage types `DataProcessing-Bytes` and `VendedLog-Bytes` of CloudWatch, at least `minimumGb` a month, by log group where the bill names them.',
  saving:
    'None is claimed: how much of it nobody reads, the bill does not tell. Logs of the Infrequent Access class cost half as much to take in.',
  caveats: [
    'The class of a log group cannot be changed: a new group is needed, and Infrequent Access has no metric filters or alarms.',
  ],
  verify: {
    console: 'CloudWatch → Logs → Log groups → Metrics: IncomingBytes',
    cli: 'aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId}',
  },
  fix: {
    console:
      'Set the level of the application to warnings; flow logs and access logs to S3; a new group with the class Infrequent Access',
    cli: [
      'aws logs create-log-group --region {region} --log-group-name NAME --log-group-class INFREQUENT_ACCESS',
      'aws logs describe-log-groups --region {region} --log-group-name-prefix NAME',
    ],
    dryRun: null,
    terraform:
      '`log_group_class = "INFREQUENT_ACCESS"` on a new `aws_cloudwatch_log_group`; `log_destination_type = "s3"` on the `aws_flow_log`.',
  },
  rollback: 'Write to the earlier group again.',
  ptBr: {
    why: 'O CloudWatch Logs cobra cada GB na entrada, muitas vezes o que custa guardá-lo por um mês. Níveis de debug esquecidos, logs de acesso e flow logs geram a maior parte.',
    measured:
      'Os tipos de uso `DataProcessing-Bytes` e `VendedLog-Bytes` do CloudWatch, com no mínimo `minimumGb` por mês, por log group quando a fatura os identifica.',
    caveats: [
      'A classe de um log group não pode ser mudada: é preciso um novo, e o Infrequent Access não tem filtros de métricas nem alarmes.',
    ],
    verify: 'CloudWatch → Logs → Log groups → Metrics: IncomingBytes',
    fix: 'Ajuste o nível da aplicação para avisos; envie flow logs e logs de acesso ao S3; crie um log group com a classe Infrequent Access',
    terraform:
      '`log_group_class = "INFREQUENT_ACCESS"` em um novo `aws_cloudwatch_log_group`; `log_destination_type = "s3"` no `aws_flow_log`.',
    rollback: 'Grave de novo no log group anterior.',
  },
};
