import type { CheckGuide } from '../../core/check-guide.ts';

export const transferAccelerationGuide: CheckGuide = {
  why: 'Transfers over the accelerated endpoint are charged by the gigabyte on top of the transfer itself. It helps clients far from the region; for those nearby and for AWS services it only costs.',
  measured: 'Buckets whose transfer acceleration is enabled.',
  saving:
    'None is claimed: it is charged only for what goes over the accelerated endpoint, and only clients far away are served better by it.',
  caveats: [
    'Clients on other continents may need it.',
    'Clients that use the accelerated host name fail once it is suspended.',
  ],
  verify: {
    console: 'S3 → Bucket → Properties → Transfer acceleration; usage types with ABytes in the bill',
    cli: 'aws s3api get-bucket-accelerate-configuration --region {region} --bucket {resourceId}',
  },
  fix: {
    console: 'S3 → Bucket → Properties → Transfer acceleration → Edit → Disable',
    cli: [
      'aws s3api put-bucket-accelerate-configuration --region {region} --bucket {resourceId} --accelerate-configuration Status=Suspended',
      'aws s3api get-bucket-accelerate-configuration --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform: '`status = "Suspended"` on the `aws_s3_bucket_accelerate_configuration`.',
  },
  rollback: 'Enable it again; it takes up to half an hour.',
  ptBr: {
    why: 'Transferências pelo endpoint acelerado são cobradas por gigabyte, além da própria transferência. Ele ajuda clientes distantes da região; para os próximos e para serviços da AWS, só custa.',
    measured: 'Buckets com a transfer acceleration ativada.',
    caveats: [
      'Clientes em outros continentes podem precisar da aceleração.',
      'Clientes que usam o nome de host acelerado falham quando ela é suspensa.',
    ],
    verify: 'S3 → Bucket → Properties → Transfer acceleration; tipos de uso com ABytes na fatura',
    fix: 'S3 → Bucket → Properties → Transfer acceleration → Edit → Disable',
    terraform: '`status = "Suspended"` na `aws_s3_bucket_accelerate_configuration`.',
    rollback: 'Ative-a de novo; leva até meia hora.',
  },
};
