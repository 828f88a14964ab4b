import type { CheckGuide } from '../../core/check-guide.ts';

export const idleFsxGuide: CheckGuide = {
  why: 'An FSx file system is charged for the capacity and throughput that are provisioned, whether anybody reads or writes.',
  measured:
    'DataReadBytes and DataWriteBytes over 30 days, at most `maximumRead` and `maximumWritten` in all, each measured on at least `minimumDaysMeasured` days, of available file systems at least `minimumAgeDays` old.',
  saving: 'All that is billed for the file system.',
  caveats: [
    'It may be kept for a yearly job, or as the target of a replication.',
    'Backups of a deleted file system stay and are charged.',
  ],
  verify: {
    console: 'FSx → File systems → Monitoring & performance',
    cli: 'aws fsx describe-file-systems --region {region} --file-system-ids {resourceId}',
  },
  fix: {
    console: 'FSx → File systems → Actions → Delete file system, with a final backup',
    cli: [
      'aws fsx create-backup --region {region} --file-system-id {resourceId}',
      'aws fsx delete-file-system --region {region} --file-system-id {resourceId}',
      "aws fsx describe-file-systems --region {region} --query 'FileSystems[].FileSystemId'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_fsx_*_file_system`; `skip_final_backup = false` takes a last backup.',
  },
  rollback: 'A new file system can be made from the backup.',
  ptBr: {
    why: 'Um sistema de arquivos FSx é cobrado pela capacidade e pelo throughput provisionados, haja leituras e gravações ou não.',
    measured:
      'DataReadBytes e DataWriteBytes ao longo de 30 dias, no máximo `maximumRead` e `maximumWritten` no total, cada uma medida em pelo menos `minimumDaysMeasured` dias, de sistemas de arquivos disponíveis criados há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'Ele pode ser mantido para um job anual, ou como destino de uma replicação.',
      'Backups de um sistema de arquivos excluído permanecem e são cobrados.',
    ],
    verify: 'FSx → File systems → Monitoring & performance',
    fix: 'FSx → File systems → Actions → Delete file system, com um backup final',
    terraform: 'Remova o `aws_fsx_*_file_system`; `skip_final_backup = false` faz um último backup.',
    rollback: 'Um novo sistema de arquivos pode ser criado a partir do backup.',
  },
};
