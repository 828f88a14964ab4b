import type { CheckGuide } from '../../core/check-guide.ts';

export const seldomQueriedGroupsGuide: CheckGuide = {
  why: 'CloudWatch Logs takes a GB into a group of the class Infrequent Access for less than into one of the class Standard; stored it costs the same.',
  measured:
    'Groups of the class STANDARD without a metric filter and without a subscription, that take in at least `minimumGibAMonth` (IncomingBytes over 14 days, told for a month). One call for each group tells its subscriptions: the 150 that store most are asked about, the others are undecided.',
  saving:
    'What the group takes in at the price of Infrequent Access instead of Standard. No amount for groups of AWS services (`/aws/…`): what they deliver has prices of its own.',
  caveats: [
    'The class of a group cannot be changed: it takes a new group, and its writer has to be pointed there.',
    'Infrequent Access has no live tail, no metric filters, no subscriptions, no alarms on its events, no anomaly detection and no embedded metrics.',
    'Whether somebody watches it live no API tells.',
  ],
  verify: {
    console: 'CloudWatch → Log groups → the group → Log class, Metric filters, Subscription filters',
    cli: 'aws logs describe-subscription-filters --region {region} --log-group-name {resourceId}',
  },
  fix: {
    console:
      'Create a group of the class Infrequent Access and let the application write there; keep the old one until its events expire',
    cli: [
      'aws logs create-log-group --region {region} --log-group-name NEW_GROUP --log-group-class INFREQUENT_ACCESS',
      'aws logs put-retention-policy --region {region} --log-group-name NEW_GROUP --retention-in-days 30',
      "aws logs describe-log-groups --region {region} --log-group-name-prefix NEW_GROUP --query 'logGroups[].logGroupClass'",
    ],
    dryRun: null,
    terraform: '`log_group_class = "INFREQUENT_ACCESS"` on a new `aws_cloudwatch_log_group`.',
  },
  rollback: 'Point the application to the old group again.',
  ptBr: {
    why: 'O CloudWatch Logs ingere um GB em um grupo da classe Infrequent Access por menos do que em um da classe Standard; armazenado, custa o mesmo.',
    measured:
      'Grupos da classe STANDARD, sem metric filter e sem subscription, que recebem pelo menos `minimumGibAMonth` (IncomingBytes ao longo de 14 dias, convertidos para um mês). Uma chamada para cada grupo informa as subscriptions dele: pergunta-se pelos 150 que mais armazenam; os outros ficam indefinidos.',
    caveats: [
      'A classe de um grupo não pode ser mudada: é preciso um grupo novo, e apontar para ele quem grava.',
      'A Infrequent Access não tem live tail, metric filters, subscriptions, alarmes sobre os eventos, detecção de anomalias nem métricas embutidas.',
      'Nenhuma API diz se alguém o acompanha ao vivo.',
    ],
    verify: 'CloudWatch → Log groups → o grupo → Log class, Metric filters, Subscription filters',
    fix: 'Crie um grupo da classe Infrequent Access e faça a aplicação gravar nele; mantenha o antigo até que os eventos expirem',
    terraform: '`log_group_class = "INFREQUENT_ACCESS"` em um `aws_cloudwatch_log_group` novo.',
    rollback: 'Aponte a aplicação de novo para o grupo antigo.',
  },
};
