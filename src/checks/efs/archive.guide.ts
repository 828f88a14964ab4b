import type { CheckGuide } from '../../core/check-guide.ts';

export const archiveGuide: CheckGuide = {
  why: 'Archive costs about half of Infrequent Access for each gigabyte stored, for files that are read a few times a year.',
  measured:
    'Regional file systems with Elastic throughput whose lifecycle moves files to Infrequent Access but not to Archive, with at least `minimumGib` in Infrequent Access.',
  saving: 'None is claimed: how much of it is never read any more, EFS does not tell.',
  caveats: [
    'Reading a file in Archive costs more than in Infrequent Access.',
    'A file in Archive is charged for at least 90 days.',
    'Files under 128 KiB are charged as 128 KiB.',
  ],
  verify: {
    console: 'EFS → File systems → Metered size, by storage class',
    cli: 'aws efs describe-lifecycle-configuration --region {region} --file-system-id {resourceId}',
  },
  fix: {
    console:
      'EFS → File systems → Edit → Lifecycle management → Transition into Archive: 90 days since last access',
    cli: [
      'aws efs put-lifecycle-configuration --region {region} --file-system-id {resourceId} --lifecycle-policies TransitionToIA=AFTER_30_DAYS TransitionToArchive=AFTER_90_DAYS',
      'aws efs describe-lifecycle-configuration --region {region} --file-system-id {resourceId}',
    ],
    dryRun: null,
    terraform:
      'Add `lifecycle_policy { transition_to_archive = "AFTER_90_DAYS" }` to the `aws_efs_file_system`.',
  },
  rollback: 'Remove that policy; files come back as they are read, or by copying them.',
  ptBr: {
    why: 'O Archive custa cerca de metade do Infrequent Access por gigabyte armazenado, para arquivos lidos poucas vezes por ano.',
    measured:
      'Sistemas de arquivos regionais com throughput Elastic cujo ciclo de vida move arquivos para o Infrequent Access, mas não para o Archive, com pelo menos `minimumGib` GiB no Infrequent Access.',
    caveats: [
      'Ler um arquivo no Archive custa mais do que no Infrequent Access.',
      'Um arquivo no Archive é cobrado por pelo menos 90 dias.',
      'Arquivos com menos de 128 KiB são cobrados como 128 KiB.',
    ],
    verify: 'EFS → File systems → Metered size, por classe de armazenamento',
    fix: 'EFS → File systems → Edit → Lifecycle management → Transition into Archive: 90 dias desde o último acesso',
    terraform:
      'Acrescente `lifecycle_policy { transition_to_archive = "AFTER_90_DAYS" }` ao `aws_efs_file_system`.',
    rollback: 'Remova essa política; os arquivos voltam à medida que são lidos, ou ao serem copiados.',
  },
};
