import type { CheckGuide } from '../../core/check-guide.ts';

export const bucketKeyMissingGuide: CheckGuide = {
  why: 'Objects encrypted with a KMS key ask KMS for a data key each time they are written or read, and KMS charges by the request. With a bucket key S3 asks once for many objects.',
  measured:
    'Buckets whose default encryption is `aws:kms` and whose bucket key is off. Dual-layer encryption cannot have one and is left out.',
  saving: 'None is claimed: the bill does not tell which bucket the requests to KMS came from.',
  caveats: [
    'Only objects written from then on use the bucket key.',
    'Key policies and audits that rely on the object in the encryption context see the bucket instead.',
    'A bucket with few requests saves nothing worth mentioning.',
  ],
  verify: {
    console: 'S3 → Bucket → Properties → Default encryption → Bucket Key',
    cli: 'aws s3api get-bucket-encryption --region {region} --bucket {resourceId}',
  },
  fix: {
    console: 'S3 → Bucket → Properties → Default encryption → Edit → Bucket Key: Enable',
    cli: [
      'aws s3api put-bucket-encryption --region {region} --bucket {resourceId} --server-side-encryption-configuration file://encryption-with-bucket-key.json',
      'aws s3api get-bucket-encryption --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform:
      '`bucket_key_enabled = true` in the rule of the `aws_s3_bucket_server_side_encryption_configuration`.',
  },
  rollback: 'Switch the bucket key off; objects written meanwhile stay readable.',
  ptBr: {
    why: 'Objetos criptografados com uma chave do KMS pedem a ele uma chave de dados a cada gravação ou leitura, e o KMS cobra por requisição. Com uma bucket key, o S3 pede uma vez para muitos objetos.',
    measured:
      'Buckets cuja criptografia padrão é `aws:kms` e cuja bucket key está desativada. A criptografia de camada dupla não pode ter uma e fica de fora.',
    caveats: [
      'Só os objetos gravados a partir de então usam a bucket key.',
      'Key policies e auditorias que dependem do objeto no contexto de criptografia passam a ver o bucket.',
      'Um bucket com poucas requisições não economiza nada que valha mencionar.',
    ],
    verify: 'S3 → Bucket → Properties → Default encryption → Bucket Key',
    fix: 'S3 → Bucket → Properties → Default encryption → Edit → Bucket Key: Enable',
    terraform:
      '`bucket_key_enabled = true` na regra da `aws_s3_bucket_server_side_encryption_configuration`.',
    rollback: 'Desative a bucket key; os objetos gravados nesse meio-tempo continuam legíveis.',
  },
};
