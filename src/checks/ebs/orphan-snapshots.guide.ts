import type { CheckGuide } from '../../core/check-guide.ts';

export const orphanSnapshotsGuide: CheckGuide = {
  why: 'A snapshot whose volume was deleted is only of use to make that volume again. Most are forgotten final snapshots.',
  measured:
    'Completed snapshots of the account, at least `minimumAgeDays` old, whose volume is not listed in the region and of which no image of the account is made. Copies name no volume and are left out, as are those of AWS Backup, of Data Lifecycle Manager, and on an Outpost.',
  saving:
    'What the bill shows for the snapshot, where all snapshots of the deleted volume are found with it. Where one of them stays there is no amount: it takes over the blocks they share.',
  caveats: [
    'It may be the only copy of data that must be kept.',
    'Another account it is shared with may use it, or a launch template may name it.',
  ],
  verify: {
    console: 'EC2 → Snapshots → Volume ID, then EC2 → Volumes',
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
      'Snapshots that `final_snapshot = true` of an `aws_ebs_volume` left are not in the state: delete them by hand. A Recycle Bin rule (`aws_rbin_rule`) holds them back for some days.',
  },
  rollback: 'None, unless a Recycle Bin rule holds deleted snapshots back.',
  ptBr: {
    why: 'Um snapshot cujo volume foi excluído só serve para recriar esse volume. A maioria são snapshots finais esquecidos.',
    measured:
      'Snapshots concluídos da conta, criados há pelo menos `minimumAgeDays` dias, cujo volume não está na lista da região e dos quais nenhuma imagem da conta é feita. Cópias não citam um volume e ficam de fora, assim como os do AWS Backup, os do Data Lifecycle Manager e os que estão em um Outpost.',
    caveats: [
      'Ele pode ser a única cópia de dados que precisam ser mantidos.',
      'Outra conta com a qual ele é compartilhado pode usá-lo, ou um launch template pode apontar para ele.',
    ],
    verify: 'EC2 → Snapshots → Volume ID, depois EC2 → Volumes',
    fix: 'EC2 → Snapshots → Actions → Delete snapshot',
    terraform:
      'Os snapshots deixados por `final_snapshot = true` de um `aws_ebs_volume` não estão no estado: exclua-os à mão. Uma regra da Recycle Bin (`aws_rbin_rule`) os retém por alguns dias.',
    rollback: 'Não há volta, a menos que uma regra da Recycle Bin retenha os snapshots excluídos.',
  },
};
