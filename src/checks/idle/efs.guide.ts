import type { CheckGuide } from '../../core/check-guide.ts';

export const idleFileSystemGuide: CheckGuide = {
  why: 'A file system is charged for what it stores, and for provisioned throughput, whether anybody mounts it or not.',
  measured:
    'ClientConnections over 30 days, at most `maximumConnections` in all, measured on at least `minimumDaysMeasured` days, of file systems with a mount target that are at least `minimumAgeDays` old. Where CloudWatch has no datapoint the file system is undecided: it may be that nothing connected, or that nothing was measured.',
  saving: 'All that is billed for the file system.',
  caveats: [
    'A yearly or quarterly job may mount it only then.',
    'It may be kept as a backup or as the target of a replication.',
  ],
  verify: {
    console: 'EFS → File systems → Monitoring → Client connections, over three months',
    cli: 'aws efs describe-mount-targets --region {region} --file-system-id {resourceId}',
  },
  fix: {
    console: 'EFS → File systems → Delete, after a backup',
    cli: [
      'aws backup start-backup-job --region {region} --backup-vault-name Default --iam-role-arn ROLE-ARN --resource-arn arn:aws:elasticfilesystem:{region}:{account}:file-system/{resourceId}',
      'aws efs delete-mount-target --region {region} --mount-target-id MOUNT-TARGET-ID',
      'aws efs delete-file-system --region {region} --file-system-id {resourceId}',
      "aws efs describe-file-systems --region {region} --query 'FileSystems[].FileSystemId'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_efs_mount_target` resources and the `aws_efs_file_system`.',
  },
  rollback: 'The data is gone unless AWS Backup has a recovery point.',
  ptBr: {
    why: 'Um sistema de arquivos é cobrado pelo que armazena e pelo throughput provisionado, seja montado por alguém ou não.',
    measured:
      'ClientConnections ao longo de 30 dias, no máximo `maximumConnections` no total, medida em pelo menos `minimumDaysMeasured` dias, de sistemas de arquivos com um mount target criados há pelo menos `minimumAgeDays` dias. Onde o CloudWatch não tem nenhum datapoint, o sistema de arquivos fica indefinido: pode ser que nada tenha se conectado, ou que nada tenha sido medido.',
    caveats: [
      'Um job anual ou trimestral pode montá-lo só então.',
      'Ele pode ser mantido como backup ou como destino de uma replicação.',
    ],
    verify: 'EFS → File systems → Monitoring → Client connections, ao longo de três meses',
    fix: 'EFS → File systems → Delete, depois de um backup',
    terraform: 'Remova os recursos `aws_efs_mount_target` e o `aws_efs_file_system`.',
    rollback: 'Os dados se perdem, a menos que o AWS Backup tenha um ponto de recuperação.',
  },
};
