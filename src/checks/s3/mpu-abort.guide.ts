import type { CheckGuide } from '../../core/check-guide.ts';

export const mpuAbortGuide: CheckGuide = {
  why: 'The parts of an upload that was begun and never completed are stored and charged until somebody gives the upload up, and no list of objects shows them.',
  measured:
    'Buckets without a lifecycle rule in force for the whole bucket that aborts incomplete multipart uploads within `maximumDays` days. A rule for a prefix, a tag or a size of objects does not count.',
  saving:
    'None is claimed: the bytes of incomplete uploads are in S3 Storage Lens, not in what the bucket tells of itself.',
  caveats: [
    'The bucket may hold no incomplete upload at all.',
    'An upload that takes longer than the rule allows would be cut off.',
  ],
  verify: {
    console: 'S3 → Storage Lens → Cost optimization → Incomplete multipart upload bytes',
    cli: 'aws s3api list-multipart-uploads --region {region} --bucket {resourceId}',
  },
  fix: {
    console:
      'S3 → Bucket → Management → Create lifecycle rule → Delete expired object delete markers or incomplete multipart uploads',
    cli: [
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
      'aws s3api put-bucket-lifecycle-configuration --region {region} --bucket {resourceId} --lifecycle-configuration file://old-rules-and-the-new-one.json',
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform:
      'Add a rule with `abort_incomplete_multipart_upload { days_after_initiation = 7 }` and an empty filter to the `aws_s3_bucket_lifecycle_configuration`.',
  },
  rollback: 'Remove the rule. Uploads that it gave up must be begun again.',
  ptBr: {
    why: 'As partes de um upload iniciado e nunca concluído ficam armazenadas e são cobradas até que alguém cancele o upload, e nenhuma lista de objetos as mostra.',
    measured:
      'Buckets sem uma regra de ciclo de vida em vigor para o bucket inteiro que cancele uploads multipart incompletos em até `maximumDays` dias. Uma regra para um prefixo, uma tag ou um tamanho de objeto não conta.',
    caveats: [
      'O bucket pode não ter nenhum upload incompleto.',
      'Um upload mais demorado do que a regra permite seria interrompido.',
    ],
    verify: 'S3 → Storage Lens → Cost optimization → Incomplete multipart upload bytes',
    fix: 'S3 → Bucket → Management → Create lifecycle rule → Delete expired object delete markers or incomplete multipart uploads',
    terraform:
      'Adicione uma regra com `abort_incomplete_multipart_upload { days_after_initiation = 7 }` e um filtro vazio à `aws_s3_bucket_lifecycle_configuration`.',
    rollback: 'Remova a regra. Os uploads que ela cancelou precisam ser iniciados de novo.',
  },
};
