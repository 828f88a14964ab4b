import type { CheckGuide } from '../../core/check-guide.ts';

export const opensearchIdleGuide: CheckGuide = {
  why: 'A domain is charged by instance and hour and by the GB-month of its volumes, whether anybody searches or not.',
  measured:
    'Searches and indexing operations, summed a day over 14 days. Idle is a domain with no more than `maximumSearches` and `maximumWrites`, and at least `minimumDaysMeasured` days of both; OpenSearch does not tell when a domain was made, so the days measured stand for its age.',
  saving: 'All that is billed for the domain: instances and storage.',
  caveats: [
    'Dashboards and background jobs search and write their own indexes: a domain with those is not found.',
    'It may be the archive of logs that somebody opens once a year.',
  ],
  verify: {
    console: 'OpenSearch Service → Domains → Cluster health: search and indexing rate over three months',
    cli: 'aws opensearch describe-domain --region {region} --domain-name {resourceId}',
  },
  fix: {
    console: 'Take a snapshot to an S3 repository of your own; OpenSearch Service → Domains → Delete',
    cli: [
      'aws opensearch delete-domain --region {region} --domain-name {resourceId}',
      'aws opensearch list-domain-names --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_opensearch_domain`.',
  },
  rollback: 'Make a domain and restore the indexes from the S3 repository; without one the data is gone.',
  ptBr: {
    why: 'Um domínio é cobrado por instância e por hora e pelos GB-mês de seus volumes, pesquise alguém ou não.',
    measured:
      'Buscas e operações de indexação, somadas por dia ao longo de 14 dias. Ocioso é o domínio com não mais que `maximumSearches` e `maximumWrites`, e pelo menos `minimumDaysMeasured` dias de ambas; o OpenSearch não informa quando um domínio foi criado, e por isso os dias medidos valem como sua idade.',
    caveats: [
      'Dashboards e jobs em segundo plano pesquisam e gravam em índices próprios: um domínio com eles não é encontrado.',
      'Ele pode ser o arquivo de logs que alguém abre uma vez por ano.',
    ],
    verify:
      'OpenSearch Service → Domains → Cluster health: taxa de pesquisa e de indexação ao longo de três meses',
    fix: 'Faça um snapshot em um repositório S3 próprio; OpenSearch Service → Domains → Delete',
    terraform: 'Remova o `aws_opensearch_domain`.',
    rollback: 'Crie um domínio e restaure os índices do repositório S3; sem um, os dados se perdem.',
  },
};
