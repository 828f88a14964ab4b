import type { CheckGuide } from '../../core/check-guide.ts';

export const noncurrentVersionsGuide: CheckGuide = {
  why: 'In a bucket with versions every overwrite and every deletion leaves the old version behind, charged like any object. Without a rule they pile up unseen; also where versioning is only suspended now.',
  measured:
    'Buckets whose versioning is enabled or suspended, without object lock, and without a lifecycle rule in force that expires noncurrent versions.',
  saving:
    'None is claimed: how much noncurrent versions hold is in S3 Storage Lens, not in what the bucket tells of itself.',
  caveats: [
    'Old versions may be the backup, or have to be kept by law.',
    'Where objects are never overwritten there are no noncurrent versions.',
    'A rule for a part of the bucket counts as one for all of it.',
  ],
  verify: {
    console: 'S3 → Storage Lens → Data protection → Noncurrent version bytes',
    cli: 'aws s3api list-object-versions --region {region} --bucket {resourceId} --max-items 100',
  },
  fix: {
    console:
      'S3 → Bucket → Management → Create lifecycle rule → Permanently delete noncurrent versions of objects',
    cli: [
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
      'aws s3api put-bucket-lifecycle-configuration --region {region} --bucket {resourceId} --lifecycle-configuration file://old-rules-and-the-new-one.json',
      'aws s3api get-bucket-lifecycle-configuration --region {region} --bucket {resourceId}',
    ],
    dryRun: null,
    terraform:
      'Add a rule with `noncurrent_version_expiration` to the `aws_s3_bucket_lifecycle_configuration`; `newer_noncurrent_versions` keeps the latest few.',
  },
  rollback: 'Removing the rule stops it; versions that have expired are gone for good.',
  ptBr: {
    why: 'Em um bucket com versões, cada sobrescrita e cada exclusão deixa a versão antiga para trás, cobrada como qualquer objeto. Sem uma regra, elas se acumulam sem que ninguém veja, mesmo onde o versionamento agora está só suspenso.',
    measured:
      'Buckets com o versionamento ativado ou suspenso, sem object lock e sem uma regra de ciclo de vida em vigor que expire versões não atuais.',
    caveats: [
      'Versões antigas podem ser o backup, ou ter de ser guardadas por lei.',
      'Onde objetos nunca são sobrescritos, não há versões não atuais.',
      'Uma regra para uma parte do bucket conta como regra para ele todo.',
    ],
    verify: 'S3 → Storage Lens → Data protection → Noncurrent version bytes',
    fix: 'S3 → Bucket → Management → Create lifecycle rule → Permanently delete noncurrent versions of objects',
    terraform:
      'Adicione uma regra com `noncurrent_version_expiration` à `aws_s3_bucket_lifecycle_configuration`; `newer_noncurrent_versions` mantém as mais recentes.',
    rollback: 'Remover a regra a interrompe; as versões que expiraram se perdem para sempre.',
  },
};
