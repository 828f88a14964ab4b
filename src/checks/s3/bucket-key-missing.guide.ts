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
};
