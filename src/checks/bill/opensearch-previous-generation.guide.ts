import type { CheckGuide } from '../../core/check-guide.ts';

export const billOpensearchPreviousGenerationGuide: CheckGuide = {
  why: 'Search nodes of earlier generations cost more for the same work than those that follow them.',
  measured:
    'Hours of the usage types `ESInstance:…` of families of previous generations, at least `minimumHours` a month.',
  saving:
    'The hours that are billed, less the same hours of the next generation in the same size, for families without local disks. For the others nothing is claimed.',
  caveats: [
    'm5, c5 and r5 need OpenSearch or Elasticsearch 5.1 and later.',
    'The change is a blue/green deployment: for its time the domain has twice the nodes.',
  ],
  verify: {
    console: 'OpenSearch Service → Domains → Cluster configuration',
    cli: 'aws opensearch describe-domain --region {region} --domain-name {resourceId}',
  },
  fix: {
    console: 'OpenSearch Service → Edit cluster configuration → Instance type',
    cli: [
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --cluster-config InstanceType=TYPE',
      'aws opensearch describe-domain-change-progress --region {region} --domain-name {resourceId}',
    ],
    dryRun:
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --cluster-config InstanceType=TYPE --dry-run',
    terraform: '`cluster_config { instance_type }` of the `aws_opensearch_domain`.',
  },
  rollback: 'Change the type back.',
  ptBr: {
    why: 'Nós de busca de gerações anteriores custam mais pelo mesmo trabalho que os que vieram depois.',
    measured:
      'Horas dos tipos de uso `ESInstance:…` de famílias de gerações anteriores, no mínimo `minimumHours` por mês.',
    caveats: [
      'm5, c5 e r5 precisam do OpenSearch ou do Elasticsearch 5.1 ou posterior.',
      'A mudança é uma implantação blue/green: enquanto ela dura, o domínio tem o dobro de nós.',
    ],
    verify: 'OpenSearch Service → Domains → Cluster configuration',
    fix: 'OpenSearch Service → Edit cluster configuration → Instance type',
    terraform: '`cluster_config { instance_type }` do `aws_opensearch_domain`.',
    rollback: 'Volte ao tipo anterior.',
  },
};
