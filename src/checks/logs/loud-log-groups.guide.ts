import type { CheckGuide } from '../../core/check-guide.ts';

export const loudLogGroupsGuide: CheckGuide = {
  why: 'Taking in a GB of logs costs as much as storing it for more than a year. A debug level that was left on, or one line in a loop, makes most of the bill.',
  measured:
    'IncomingBytes of every log group over 14 days. Found are those with at least `minimumShare` of what all groups of the region took in, and at least `minimumGibADay` a day. CloudWatch publishes the metric while something is written, so a group without it is not found.',
  saving: 'None is claimed: how many of the lines can go only who reads them knows.',
  caveats: [
    'Audit and access logs are long by right.',
    'A new group of the class Infrequent Access costs less a GB, and can do less: no metric filters, no live tail, no alarms on it.',
  ],
  verify: {
    console: 'CloudWatch → Logs Insights → the group → stats count(*) by the pattern of the message',
    cli: 'aws logs describe-log-groups --region {region} --log-group-name-prefix {resourceId}',
  },
  fix: {
    console: 'Lower the level, drop fields, sample, or write to a group of the class Infrequent Access',
    cli: [
      'aws logs create-log-group --region {region} --log-group-name NEW_GROUP --log-group-class INFREQUENT_ACCESS',
      'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/Logs --metric-name IncomingBytes --dimensions Name=LogGroupName,Value={resourceId} --statistics Sum --period 86400 --start-time START --end-time END',
    ],
    dryRun: null,
    terraform:
      '`log_group_class = "INFREQUENT_ACCESS"` on a new `aws_cloudwatch_log_group`; the level is in the application.',
  },
  rollback: 'Raise the level again.',
  ptBr: {
    why: 'Ingerir um GB de logs custa tanto quanto armazená-lo por mais de um ano. Um nível debug esquecido, ou uma linha dentro de um loop, responde pela maior parte da fatura.',
    measured:
      'IncomingBytes de cada log group ao longo de 14 dias. São encontrados os que respondem por pelo menos `minimumShare` do que todos os grupos da região receberam e por pelo menos `minimumGibADay` por dia. O CloudWatch só publica a métrica enquanto algo é gravado; por isso, um grupo sem ela não é encontrado.',
    caveats: [
      'Logs de auditoria e de acesso são longos com razão.',
      'Um grupo novo da classe Infrequent Access custa menos por GB e faz menos: sem metric filters, sem live tail, sem alarmes sobre ele.',
    ],
    verify: 'CloudWatch → Logs Insights → o grupo → stats count(*) pelo padrão da mensagem',
    fix: 'Reduza o nível, descarte campos, use amostragem ou grave em um grupo da classe Infrequent Access',
    terraform:
      '`log_group_class = "INFREQUENT_ACCESS"` em um `aws_cloudwatch_log_group` novo; o nível fica na aplicação.',
    rollback: 'Aumente o nível de novo.',
  },
};
