import type { CheckGuide } from '../../core/check-guide.ts';

export const opensearchGravitonGuide: CheckGuide = {
  why: 'A Graviton instance of a domain costs less an hour than the x86 instance of the same size, and much less than those of earlier generations.',
  measured:
    'Domains that are not changing, on m4, m5, r4, r5, c4 or c5 data instances, with OpenSearch or with Elasticsearch from 7.9 on.',
  saving: 'The hours billed for its data instances, less the same hours of the Graviton type.',
  caveats: [
    'Graviton and x86 cannot be mixed: dedicated masters have to change as well, whose hours are not claimed.',
    'The Graviton type may not be offered in the region.',
    'Reserved instances for the x86 type do not apply.',
  ],
  verify: {
    console: 'OpenSearch Service → Domains → Cluster configuration',
    cli: "aws opensearch describe-domain --region {region} --domain-name {resourceId} --query 'DomainStatus.[EngineVersion,ClusterConfig]'",
  },
  fix: {
    console: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → Instance type',
    cli: [
      'aws opensearch list-instance-type-details --region {region} --engine-version VERSION',
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --cluster-config InstanceType=GRAVITON_TYPE',
      'aws opensearch describe-domain-config --region {region} --domain-name {resourceId}',
    ],
    dryRun: null,
    terraform: '`instance_type` in `cluster_config` of the `aws_opensearch_domain`.',
  },
  rollback: 'Change the instance type back; each change makes new instances and moves the data.',
  ptBr: {
    why: 'Uma instância Graviton de um domínio custa menos por hora do que a instância x86 do mesmo tamanho, e muito menos do que as de gerações anteriores.',
    measured:
      'Domínios que não estão em mudança, em instâncias de dados m4, m5, r4, r5, c4 ou c5, com OpenSearch ou com Elasticsearch a partir da 7.9.',
    caveats: [
      'Graviton e x86 não podem ser misturados: os masters dedicados também precisam mudar, e as horas deles não entram no valor.',
      'O tipo Graviton pode não ser oferecido na região.',
      'Instâncias reservadas do tipo x86 não valem para o tipo Graviton.',
    ],
    verify: 'OpenSearch Service → Domains → Cluster configuration',
    fix: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → Instance type',
    terraform: '`instance_type` em `cluster_config` do `aws_opensearch_domain`.',
    rollback: 'Volte ao tipo de instância anterior; cada mudança cria instâncias novas e move os dados.',
  },
};
