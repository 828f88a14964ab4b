import type { CheckGuide } from '../../core/check-guide.ts';

export const strandedCopiesGuide: CheckGuide = {
  why: 'A copy in a second region protects a source in the first. When the source was deleted on purpose, the copy is charged on by itself.',
  measured:
    'Completed snapshots, at least `minimumAgeDays` old, whose description names another region and a source that is not among the snapshots of that account. A region of which no snapshot was read decides nothing. Those an image is made of and those of AWS Backup and Data Lifecycle Manager are left out.',
  saving:
    'No amount: copies share blocks with earlier copies of the same volume in the region, and EC2 does not tell of which volume a copy is.',
  caveats: [
    'It may be kept as the last copy on purpose.',
    'Copies that were made with a description of their own are not recognised.',
  ],
  verify: {
    console: 'EC2 → Snapshots → Description, then the same list in the region it names',
    cli: 'aws ec2 describe-snapshots --region {region} --snapshot-ids {resourceId}',
  },
  fix: {
    console: 'EC2 → Snapshots → Actions → Delete snapshot',
    cli: [
      'aws ec2 delete-snapshot --region {region} --snapshot-id {resourceId}',
      'aws ec2 describe-snapshots --region {region} --owner-ids self --filters Name=snapshot-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-snapshot --region {region} --snapshot-id {resourceId} --dry-run',
    terraform:
      'Remove the `aws_ebs_snapshot_copy`; a lifecycle policy with `cross_region_copy_rule` and its own retention deletes copies by itself.',
  },
  rollback: 'None, unless a Recycle Bin rule holds deleted snapshots back.',
  ptBr: {
    why: 'Uma cópia em uma segunda região protege a origem na primeira. Quando a origem foi excluída de propósito, a cópia continua a ser cobrada sozinha.',
    measured:
      'Snapshots concluídos, criados há pelo menos `minimumAgeDays` dias, cuja descrição cita outra região e uma origem que não está entre os snapshots daquela conta. Uma região da qual nenhum snapshot foi lido não decide nada. Ficam de fora aqueles de que uma imagem é feita e os do AWS Backup e do Data Lifecycle Manager.',
    caveats: [
      'Ela pode ser mantida de propósito como a última cópia.',
      'Cópias feitas com descrição própria não são reconhecidas.',
    ],
    verify: 'EC2 → Snapshots → Description, depois a mesma lista na região que ela indica',
    fix: 'EC2 → Snapshots → Actions → Delete snapshot',
    terraform:
      'Remova a `aws_ebs_snapshot_copy`; uma política de ciclo de vida com `cross_region_copy_rule` e retenção própria exclui as cópias sozinha.',
    rollback: 'Não há volta, a menos que uma regra da Recycle Bin retenha os snapshots excluídos.',
  },
};
