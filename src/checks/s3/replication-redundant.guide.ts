import type { CheckGuide } from '../../core/check-guide.ts';

export const replicationRedundantGuide: CheckGuide = {
  why: 'Replication pays for the storage of the copy, for a request for each object and, between regions, for the transfer. Data of development and test can mostly be made again.',
  measured:
    'Buckets with at least one replication rule in force and a tag such as `env` or `environment` whose value says development, test, staging or the like. A bucket without such a tag is not found.',
  saving:
    'None is claimed: how much is copied, the bucket does not tell. Look at the target bucket in the bill.',
  caveats: [
    'It may be replicated to test the replication itself.',
    'The copy may be what another team works with.',
  ],
  verify: {
    console: 'S3 → Bucket → Management → Replication rules',
    cli: 'aws s3api get-bucket-replication --region {region} --bucket {resourceId}',
  },
  fix: {
    console: 'S3 → Bucket → Management → Replication rules → Disable, then empty the target bucket',
    cli: [
      'aws s3api get-bucket-replication --region {region} --bucket {resourceId}',
      'aws s3api delete-bucket-replication --region {region} --bucket {resourceId}',
      'aws s3api get-bucket-replication --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_s3_bucket_replication_configuration`.',
  },
  rollback: 'Put the rules back; objects written in between are copied by a batch replication job.',
  ptBr: {
    why: 'Com a replicação, paga-se pelo armazenamento da cópia, por uma requisição por objeto e, entre regiões, pela transferência. Dados de desenvolvimento e teste em geral podem ser gerados de novo.',
    measured:
      'Buckets com pelo menos uma regra de replicação em vigor e uma tag como `env` ou `environment` cujo valor indica desenvolvimento, teste, staging ou algo parecido. Um bucket sem essa tag não é encontrado.',
    caveats: [
      'Ela pode existir para testar a própria replicação.',
      'A cópia pode ser aquilo com que outra equipe trabalha.',
    ],
    verify: 'S3 → Bucket → Management → Replication rules',
    fix: 'S3 → Bucket → Management → Replication rules → Disable; depois esvazie o bucket de destino',
    terraform: 'Remova a `aws_s3_bucket_replication_configuration`.',
    rollback:
      'Restaure as regras; os objetos gravados nesse intervalo são copiados por um job de batch replication.',
  },
};
