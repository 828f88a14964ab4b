import type { CheckGuide } from '../../core/check-guide.ts';

export const efsNoLifecycleGuide: CheckGuide = {
  why: 'Infrequent Access and Archive cost a fraction of Standard for each gigabyte stored. With a lifecycle EFS moves files there that nobody has read for a while; programs see no difference but a slower first byte.',
  measured:
    'File systems without a lifecycle to Infrequent Access or Archive, with at least `minimumGib` in the class Standard.',
  saving: 'None is claimed: how much of it is rarely read shows only once files begin to move.',
  caveats: [
    'Reading a file in the cheaper classes is charged by the gigabyte; where all files are read often it costs more.',
    'Files under 128 KiB are charged as 128 KiB there.',
    'Archive is only to be had with Elastic throughput.',
  ],
  verify: {
    console: 'EFS → File systems → Lifecycle management; Metered size',
    cli: 'aws efs describe-lifecycle-configuration --region {region} --file-system-id {resourceId}',
  },
  fix: {
    console:
      'EFS → File systems → Edit → Lifecycle management → Transition into IA: 30 days since last access',
    cli: [
      'aws efs put-lifecycle-configuration --region {region} --file-system-id {resourceId} --lifecycle-policies TransitionToIA=AFTER_30_DAYS TransitionToPrimaryStorageClass=AFTER_1_ACCESS',
      'aws efs describe-lifecycle-configuration --region {region} --file-system-id {resourceId}',
    ],
    dryRun: null,
    terraform: 'Add `lifecycle_policy { transition_to_ia = "AFTER_30_DAYS" }` to the `aws_efs_file_system`.',
  },
  rollback: 'Remove the lifecycle; files come back to Standard as they are read, or by copying them.',
  ptBr: {
    why: 'Infrequent Access e Archive custam uma fração do Standard por gigabyte armazenado. Com um ciclo de vida, o EFS move para lá os arquivos que ninguém lê há algum tempo; os programas só notam um primeiro byte mais lento.',
    measured:
      'Sistemas de arquivos sem ciclo de vida para Infrequent Access ou Archive, com pelo menos `minimumGib` GiB na classe Standard.',
    caveats: [
      'Ler um arquivo nas classes mais baratas é cobrado por gigabyte; onde todos os arquivos são lidos com frequência, sai mais caro.',
      'Arquivos com menos de 128 KiB são cobrados lá como 128 KiB.',
      'O Archive só está disponível com throughput Elastic.',
    ],
    verify: 'EFS → File systems → Lifecycle management; Metered size',
    fix: 'EFS → File systems → Edit → Lifecycle management → Transition into IA: 30 dias desde o último acesso',
    terraform:
      'Acrescente `lifecycle_policy { transition_to_ia = "AFTER_30_DAYS" }` ao `aws_efs_file_system`.',
    rollback:
      'Remova o ciclo de vida; os arquivos voltam ao Standard à medida que são lidos, ou ao serem copiados.',
  },
};
