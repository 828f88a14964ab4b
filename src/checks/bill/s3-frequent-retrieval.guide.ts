import type { CheckGuide } from '../../core/check-guide.ts';

export const billS3FrequentRetrievalGuide: CheckGuide = {
  why: 'Standard-IA charges less for keeping and something for each GB that is read. Read more than about once a month, it costs more than Standard.',
  measured:
    'Buckets of which more GB are read (`Retrieval-SIA`) than `minimumTimesRead` times what they keep (`TimedStorage-SIA-ByteHrs`) a month, and at least `minimumGbRetrieved`.',
  saving: 'The Standard-IA storage and what was read of it, less the same storage in Standard.',
  caveats: [
    'Something that read all of it once, as an audit or a copy does, looks like this for a month.',
    'Each object that is copied to Standard is a request that is charged.',
  ],
  verify: {
    console: 'S3 → Storage Lens → the bucket → Retrieval rate',
    cli: 'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
  },
  fix: {
    console:
      'S3 → Lifecycle rules: Intelligent-Tiering in place of Standard-IA; copy what is read to Standard',
    cli: [
      'aws s3api put-bucket-lifecycle-configuration --bucket {resourceId} --lifecycle-configuration file://lifecycle.json',
      'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`storage_class = "INTELLIGENT_TIERING"` in the `transition` of the `aws_s3_bucket_lifecycle_configuration`.',
  },
  rollback: 'Put the earlier rules back: what is older than 30 days moves again.',
  ptBr: {
    why: 'O Standard-IA cobra menos para guardar e algo por cada GB lido. Lido mais que cerca de uma vez por mês, custa mais que o Standard.',
    measured:
      'Buckets dos quais se leem por mês mais GB (`Retrieval-SIA`) que `minimumTimesRead` vezes o que eles guardam (`TimedStorage-SIA-ByteHrs`), e no mínimo `minimumGbRetrieved`.',
    caveats: [
      'Algo que leu tudo uma vez, como uma auditoria ou uma cópia, tem essa aparência por um mês.',
      'Cada objeto copiado para o Standard é uma requisição cobrada.',
    ],
    verify: 'S3 → Storage Lens → o bucket → Retrieval rate',
    fix: 'S3 → Lifecycle rules: Intelligent-Tiering em vez de Standard-IA; copie para o Standard o que é lido',
    terraform:
      '`storage_class = "INTELLIGENT_TIERING"` na `transition` da `aws_s3_bucket_lifecycle_configuration`.',
    rollback: 'Restaure as regras anteriores: o que tem mais de 30 dias muda de novo.',
  },
};
