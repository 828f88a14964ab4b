import type { CheckGuide } from '../../core/check-guide.ts';

export const billKmsRequestsGuide: CheckGuide = {
  why: 'Each object that is encrypted with a key of KMS asks for it. An S3 bucket key, or a cache of data keys in an application, asks once for many.',
  measured:
    'Usage types that begin with `KMS-Requests`, at least `minimumRequests` a month, by key where the bill names them.',
  saving: 'None is claimed: who asks, and how often would do, the bill does not tell.',
  caveats: ['An audit may ask for a key request for each object.'],
  verify: {
    console: 'CloudTrail → Event history → kms.amazonaws.com: who calls',
    cli: 'aws cloudtrail lookup-events --region {region} --lookup-attributes AttributeKey=EventSource,AttributeValue=kms.amazonaws.com --max-items 50',
  },
  fix: {
    console: 'S3 → the bucket → Default encryption → Bucket key: enable',
    cli: [
      'aws s3api put-bucket-encryption --bucket BUCKET --server-side-encryption-configuration file://encryption.json',
      'aws s3api get-bucket-encryption --bucket BUCKET',
    ],
    dryRun: null,
    terraform: '`bucket_key_enabled = true` in the `aws_s3_bucket_server_side_encryption_configuration`.',
  },
  rollback: 'Turn the bucket key off; objects written meanwhile stay readable.',
  ptBr: {
    why: 'Cada objeto criptografado com uma chave do KMS gera uma requisição a ele. Uma bucket key do S3, ou um cache de chaves de dados na aplicação, pede uma vez para muitos.',
    measured:
      'Tipos de uso que começam com `KMS-Requests`, com no mínimo `minimumRequests` por mês, por chave quando a fatura as identifica.',
    caveats: ['Uma auditoria pode exigir uma requisição de chave por objeto.'],
    verify: 'CloudTrail → Event history → kms.amazonaws.com: quem chama',
    fix: 'S3 → o bucket → Default encryption → Bucket key: ative',
    terraform: '`bucket_key_enabled = true` na `aws_s3_bucket_server_side_encryption_configuration`.',
    rollback: 'Desative a bucket key; os objetos gravados nesse meio-tempo continuam legíveis.',
  },
};
