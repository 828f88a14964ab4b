import type { CheckGuide } from '../../core/check-guide.ts';

export const noMountTargetsGuide: CheckGuide = {
  why: 'A file system is charged for what it stores, and for provisioned throughput, whether anything can reach it or not. Without a mount target nothing can.',
  measured:
    'Available file systems without a mount target that were created at least `minimumAgeDays` ago. AWS does not tell when the last mount target was removed.',
  saving: 'All that is billed for the file system. An empty one is billed next to nothing.',
  caveats: [
    'It may be the only copy of its data.',
    'It may be the target of a replication, which needs no mount target.',
    'Mount targets may be made for each run of a job and removed after it.',
  ],
  verify: {
    console: 'EFS → File systems → Network: no mount target; Replication: none',
    cli: 'aws efs describe-mount-targets --region {region} --file-system-id {resourceId}',
  },
  fix: {
    console: 'EFS → File systems → Delete, after a backup',
    cli: [
      'aws efs describe-replication-configurations --region {region} --file-system-id {resourceId}',
      'aws efs delete-file-system --region {region} --file-system-id {resourceId}',
      "aws efs describe-file-systems --region {region} --query 'FileSystems[].FileSystemId'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_efs_file_system`.',
  },
  rollback: 'The data is gone unless AWS Backup has a recovery point.',
  ptBr: {
    why: 'Um sistema de arquivos é cobrado pelo que armazena e pelo throughput provisionado, seja acessível ou não. Sem um mount target, nada chega até ele.',
    measured:
      'Sistemas de arquivos disponíveis sem mount target, criados há pelo menos `minimumAgeDays` dias. A AWS não informa quando o último mount target foi removido.',
    caveats: [
      'Ele pode ser a única cópia dos seus dados.',
      'Ele pode ser o destino de uma replicação, que não precisa de mount target.',
      'Os mount targets podem ser criados a cada execução de um job e removidos depois.',
    ],
    verify: 'EFS → File systems → Network: nenhum mount target; Replication: nenhuma',
    fix: 'EFS → File systems → Delete, depois de um backup',
    terraform: 'Remova o `aws_efs_file_system`.',
    rollback: 'Os dados se perdem, a menos que o AWS Backup tenha um ponto de recuperação.',
  },
};
