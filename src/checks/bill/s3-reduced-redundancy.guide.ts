import type { CheckGuide } from '../../core/check-guide.ts';

export const billS3ReducedRedundancyGuide: CheckGuide = {
  why: 'Reduced Redundancy is a class of 2010 with fewer copies. Standard has become cheaper and loses nothing.',
  measured:
    'The usage type `TimedStorage-RRS-ByteHrs`, at least `minimumGbMonths` a month, by bucket where the bill names them.',
  saving: 'What is billed, less the same storage in Standard; where that is not less, there is none.',
  caveats: ['Each object that is copied to Standard is a request that is charged.'],
  verify: {
    console: 'S3 → Storage Lens → Storage class',
    cli: 'aws s3api list-objects-v2 --bucket {resourceId} --max-items 100',
  },
  fix: {
    console: 'S3 → the objects → Actions → Edit storage class → Standard',
    cli: [
      'aws s3 cp s3://{resourceId} s3://{resourceId} --recursive --storage-class STANDARD',
      'aws s3api list-objects-v2 --bucket {resourceId} --max-items 100',
    ],
    dryRun: null,
    terraform: 'The `storage_class` of the `aws_s3_object`, or of what writes the objects.',
  },
  rollback: 'The class can be changed back by another copy.',
  ptBr: {
    why: 'Reduced Redundancy é uma classe de 2010 com menos cópias. O Standard ficou mais barato e não perde nada.',
    measured:
      'O tipo de uso `TimedStorage-RRS-ByteHrs`, com no mínimo `minimumGbMonths` por mês, por bucket quando a fatura os identifica.',
    caveats: ['Cada objeto copiado para o Standard é uma requisição cobrada.'],
    verify: 'S3 → Storage Lens → Storage class',
    fix: 'S3 → os objetos → Actions → Edit storage class → Standard',
    terraform: 'A `storage_class` do `aws_s3_object`, ou do que grava os objetos.',
    rollback: 'A classe pode ser revertida com outra cópia.',
  },
};
