import type { CheckGuide } from '../../core/check-guide.ts';

export const billS3EarlyDeleteGuide: CheckGuide = {
  why: 'Infrequent Access is charged for at least 30 days, Glacier Instant and Flexible Retrieval for 90, Deep Archive for 180. What is overwritten or deleted earlier is charged for the rest.',
  measured:
    'Usage types that begin with `EarlyDelete-`, at least `minimumGbMonths` a month, by bucket where the bill names them.',
  saving: 'None is claimed: in another class the same objects would have cost something too.',
  caveats: ['A clean-up made once looks like this for a month.'],
  verify: {
    console: 'S3 → the bucket → Management → Lifecycle rules',
    cli: 'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
  },
  fix: {
    console: 'S3 → Lifecycle rules: move only what is older and stays; leave what changes in Standard',
    cli: [
      'aws s3api put-bucket-lifecycle-configuration --bucket {resourceId} --lifecycle-configuration file://lifecycle.json',
      'aws s3api get-bucket-lifecycle-configuration --bucket {resourceId}',
    ],
    dryRun: null,
    terraform: '`days` of the `transition` in the `aws_s3_bucket_lifecycle_configuration`.',
  },
  rollback: 'Put the earlier rules back.',
  ptBr: {
    why: 'O Infrequent Access é cobrado por no mínimo 30 dias, o Glacier Instant e o Flexible Retrieval por 90, o Deep Archive por 180. O que é sobrescrito ou excluído antes é cobrado pelo restante.',
    measured:
      'Tipos de uso que começam com `EarlyDelete-`, com no mínimo `minimumGbMonths` por mês, por bucket quando a fatura os identifica.',
    caveats: ['Uma limpeza feita uma única vez tem essa aparência por um mês.'],
    verify: 'S3 → o bucket → Management → Lifecycle rules',
    fix: 'S3 → Lifecycle rules: mova só o que é mais antigo e permanece; deixe no Standard o que muda',
    terraform: '`days` da `transition` na `aws_s3_bucket_lifecycle_configuration`.',
    rollback: 'Restaure as regras anteriores.',
  },
};
