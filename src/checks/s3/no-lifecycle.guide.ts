import type { CheckGuide } from '../../core/check-guide.ts';

export const noLifecycleGuide: CheckGuide = {
  why: 'Objects are kept, and paid for, in the class they were written to until somebody deletes them. A lifecycle rule moves what is rarely read to a cheaper class and deletes what nobody needs any more.',
  measured:
    'Buckets without a lifecycle rule in force, with at least `minimumGib` in the class Standard (CloudWatch, BucketSizeBytes, once a day). An empty bucket has no such metric; the size is then given as unknown.',
  saving:
    'None is claimed: how much of the data is old or rarely read, the bucket does not tell. S3 Storage Lens and Storage Class Analysis do.',
  caveats: [
    'The data may have to stay where it is, for its readers or by law.',
    'Objects may be written to a cheaper class, or to Intelligent-Tiering, at once.',
    'Moving many small objects costs more in requests than it saves.',
  ],
  verify: {
    console: 'S3 → Bucket → Management → Lifecycle rules; Metrics → Storage Class Analysis',
    cli: 'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
  },
  fix: {
    console: 'S3 → Bucket → Management → Create lifecycle rule',
    cli: [
      'aws s3api put-bucket-lifecycle-configuration --region {region} --bucket {resourceId} --lifecycle-configuration file://lifecycle.json',
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform: 'Add an `aws_s3_bucket_lifecycle_configuration` for the bucket.',
  },
  rollback:
    'Removing the rule stops it; objects that it deleted are gone unless the bucket keeps versions, and those it moved must be copied back.',
  ptBr: {
    why: 'Os objetos são guardados, e pagos, na classe em que foram gravados até que alguém os exclua. Uma regra de ciclo de vida move o que é pouco lido para uma classe mais barata e exclui o que ninguém precisa mais.',
    measured:
      'Buckets sem uma regra de ciclo de vida em vigor, com no mínimo `minimumGib` na classe Standard (CloudWatch, BucketSizeBytes, uma vez por dia). Um bucket vazio não tem essa métrica; nesse caso, o tamanho é informado como desconhecido.',
    caveats: [
      'Os dados podem ter de ficar onde estão, por causa de quem os lê ou por lei.',
      'Os objetos podem ser gravados diretamente em uma classe mais barata, ou no Intelligent-Tiering.',
      'Mover muitos objetos pequenos custa mais em requisições do que economiza.',
    ],
    verify: 'S3 → Bucket → Management → Lifecycle rules; Metrics → Storage Class Analysis',
    fix: 'S3 → Bucket → Management → Create lifecycle rule',
    terraform: 'Adicione uma `aws_s3_bucket_lifecycle_configuration` para o bucket.',
    rollback:
      'Remover a regra a interrompe; os objetos que ela excluiu se perdem, a menos que o bucket guarde versões, e os que ela moveu precisam ser copiados de volta.',
  },
};
