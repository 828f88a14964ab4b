import type { CheckGuide } from '../../core/check-guide.ts';

export const billS3ColdStorageGuide: CheckGuide = {
  why: 'S3 Standard charges for data that is there at once and read for little. Data that nobody reads costs a part of it in Infrequent Access, and less in the Glacier classes.',
  measured:
    'Buckets with at least `minimumGbMonths` of `TimedStorage-ByteHrs` and at most `maximumRequestsPerGb` requests (`Requests-Tier1`, `Requests-Tier2`) a month for each GB.',
  saving:
    'None is claimed: how large the objects are, and how long they are kept, decides what the change itself costs; the bill tells neither.',
  caveats: [
    'Thirty days say nothing of what is read once a quarter.',
    'Objects under 128 KB are charged as 128 KB in the Infrequent Access classes.',
    'Each object that changes its class is a request that is charged.',
  ],
  verify: {
    console: 'S3 → Storage Lens → the bucket → Activity',
    cli: 'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
  },
  fix: {
    console:
      'S3 → the bucket → Management → Create lifecycle rule → Intelligent-Tiering, or Glacier for archives',
    cli: [
      'aws s3api put-bucket-lifecycle-configuration --bucket {resourceId} --lifecycle-configuration file://lifecycle.json',
      'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
    ],
    dryRun: null,
    terraform: 'An `aws_s3_bucket_lifecycle_configuration` with a `transition` to `INTELLIGENT_TIERING`.',
  },
  rollback:
    'Remove the rule; objects come back to Standard by a copy, which is charged as requests and retrieval.',
  ptBr: {
    why: 'No S3 Standard, paga-se por ter os dados disponíveis na hora e com leitura barata. Dados que ninguém lê custam uma parte disso no Infrequent Access, e menos ainda nas classes Glacier.',
    measured:
      'Buckets com no mínimo `minimumGbMonths` de `TimedStorage-ByteHrs` e, para cada GB, no máximo `maximumRequestsPerGb` requisições (`Requests-Tier1`, `Requests-Tier2`) por mês.',
    caveats: [
      'Trinta dias nada dizem sobre o que é lido uma vez por trimestre.',
      'Objetos menores que 128 KB são cobrados como 128 KB nas classes Infrequent Access.',
      'Cada objeto que muda de classe é uma requisição cobrada.',
    ],
    verify: 'S3 → Storage Lens → o bucket → Activity',
    fix: 'S3 → o bucket → Management → Create lifecycle rule → Intelligent-Tiering, ou Glacier para arquivos mortos',
    terraform: 'Uma `aws_s3_bucket_lifecycle_configuration` com uma `transition` para `INTELLIGENT_TIERING`.',
    rollback:
      'Remova a regra; os objetos voltam ao Standard por cópia, cobrada como requisições e recuperação.',
  },
};
