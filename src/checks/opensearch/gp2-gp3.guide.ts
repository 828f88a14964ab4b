import type { CheckGuide } from '../../core/check-guide.ts';

export const opensearchGp2Gp3Guide: CheckGuide = {
  why: 'The storage of a domain costs less a GiB on gp3 than on gp2, with 3,000 IOPS whatever the size.',
  measured: 'Domains that are not changing, whose instances have gp2 volumes.',
  saving: 'The GB-months of gp2 of all its instances, less the same size of gp3.',
  caveats: [
    'Volumes above 1,000 GiB have more than 3,000 IOPS on gp2: they may need provisioned IOPS on gp3.',
    'Some older instance types take no gp3.',
    'The change makes new instances and moves the data (blue/green), which takes capacity and time.',
  ],
  verify: {
    console: 'OpenSearch Service → Domains → Cluster configuration: EBS volume type',
    cli: "aws opensearch describe-domain --region {region} --domain-name {resourceId} --query 'DomainStatus.EBSOptions'",
  },
  fix: {
    console: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → EBS volume type',
    cli: [
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --ebs-options EBSEnabled=true,VolumeType=gp3,VolumeSize=GIB',
      'aws opensearch describe-domain-config --region {region} --domain-name {resourceId}',
    ],
    dryRun:
      'aws opensearch update-domain-config --region {region} --domain-name {resourceId} --ebs-options EBSEnabled=true,VolumeType=gp3,VolumeSize=GIB --dry-run',
    terraform: '`volume_type = "gp3"` in `ebs_options` of the `aws_opensearch_domain`.',
  },
  rollback: 'Change the volume type back, in the same way.',
  ptBr: {
    why: 'O armazenamento de um domínio custa menos por GiB em gp3 do que em gp2, com 3.000 IOPS em qualquer tamanho.',
    measured: 'Domínios que não estão em mudança e cujas instâncias têm volumes gp2.',
    caveats: [
      'Volumes acima de 1.000 GiB têm mais de 3.000 IOPS em gp2: em gp3, podem precisar de IOPS provisionadas.',
      'Alguns tipos de instância mais antigos não aceitam gp3.',
      'A mudança cria instâncias novas e move os dados (blue/green), o que exige capacidade e tempo.',
    ],
    verify: 'OpenSearch Service → Domains → Cluster configuration: tipo de volume EBS',
    fix: 'OpenSearch Service → Domains → Actions → Edit cluster configuration → EBS volume type',
    terraform: '`volume_type = "gp3"` em `ebs_options` do `aws_opensearch_domain`.',
    rollback: 'Volte ao tipo de volume anterior, do mesmo modo.',
  },
};
