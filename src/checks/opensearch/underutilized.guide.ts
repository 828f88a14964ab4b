import type { CheckGuide } from '../../core/check-guide.ts';

export const opensearchUnderutilizedGuide: CheckGuide = {
  why: 'A domain is charged by instance and hour; each size costs about twice the one below.',
  measured:
    'Processor (hourly average over the data nodes) and Java memory pressure (hourly maximum of any node) over 14 days. Found is a domain that is not changing, whose busiest hour stayed at or under `maximumCpuPercent` and whose memory pressure never rose above `maximumMemoryPercent`, with `minimumHoursMeasured` hours of both.',
  saving: 'The hours billed for its data instances, less the same hours of the type of half the size.',
  caveats: [
    'The smaller type has half the heap and half the disk cache: searches over old indexes take longer.',
    'The largest EBS volume is smaller with a smaller type: the volumes must still fit.',
    'Fewer nodes may fit better than smaller ones.',
    'Memory pressure follows the garbage collector and may look higher than what is needed.',
  ],
  verify: {
    console: 'OpenSearch Service → Domains → Cluster health and instance health over three months',
    cli: "aws opensearch describe-domain --region {region} --domain-name {resourceId} --query 'DomainStatus.[ClusterConfig,EBSOptions]'",
  },
  fix: {
    console: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → Instance type',
    cli: [
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --cluster-config InstanceType=SMALLER_TYPE',
      'aws opensearch describe-domain-config --region {region} --domain-name {resourceId}',
    ],
    dryRun:
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --cluster-config InstanceType=SMALLER_TYPE --dry-run',
    terraform: '`instance_type` in `cluster_config` of the `aws_opensearch_domain`.',
  },
  rollback: 'Change the instance type back; each change makes new instances and moves the data.',
  ptBr: {
    why: 'Um domínio é cobrado por instância e por hora; cada tamanho custa cerca do dobro do anterior.',
    measured:
      'Processador (média por hora dos nós de dados) e pressão de memória Java (máximo por hora de qualquer nó) ao longo de 14 dias. É encontrado o domínio que não está em mudança, que mesmo na hora mais movimentada não passou de `maximumCpuPercent` e cuja pressão de memória nunca subiu acima de `maximumMemoryPercent`, com `minimumHoursMeasured` horas de ambos.',
    caveats: [
      'O tipo menor tem metade do heap e metade do cache de disco: buscas em índices antigos demoram mais.',
      'O maior volume EBS é menor em um tipo menor: os volumes ainda precisam caber.',
      'Menos nós podem servir melhor do que nós menores.',
      'A pressão de memória acompanha o garbage collector e pode parecer maior do que o necessário.',
    ],
    verify: 'OpenSearch Service → Domains → Cluster health e instance health ao longo de três meses',
    fix: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → Instance type',
    terraform: '`instance_type` em `cluster_config` do `aws_opensearch_domain`.',
    rollback: 'Volte ao tipo de instância anterior; cada mudança cria instâncias novas e move os dados.',
  },
};
