import type { CheckGuide } from '../../core/check-guide.ts';

export const oldSnapshotsGuide: CheckGuide = {
  why: 'A snapshot is charged for its changed blocks every month until somebody deletes it. One that was taken by hand, for a change long done, is rarely looked at again.',
  measured:
    'Completed snapshots of the account, at least `minimumAgeDays` old, whose volume still exists. Left out are those an image is made of, those of AWS Backup and of Data Lifecycle Manager (by their tags), and those on an Outpost.',
  saving:
    'What the bill shows for the snapshot, where all snapshots of its volume are found with it. Where others stay there is no amount: blocks they still need are then charged to them, and how many those are, EC2 does not tell in this call.',
  caveats: [
    'It may be kept by law or contract: a tag or an exemption should say so.',
    'Another account it is shared with may use it.',
    'The archive tier has a minimum stay of 90 days; deleting before is charged for the rest.',
  ],
  verify: {
    console: 'EC2 → Snapshots → Started, Tags and Permissions',
    cli: 'aws ec2 describe-snapshots --region {region} --snapshot-ids {resourceId}',
  },
  fix: {
    console:
      'EC2 → Snapshots → Actions → Delete snapshot; with a Recycle Bin rule it can be restored for some days',
    cli: [
      'aws ec2 delete-snapshot --region {region} --snapshot-id {resourceId}',
      'aws ec2 describe-snapshots --region {region} --owner-ids self --filters Name=snapshot-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-snapshot --region {region} --snapshot-id {resourceId} --dry-run',
    terraform:
      'Remove the `aws_ebs_snapshot`; an `aws_dlm_lifecycle_policy` with `retain_rule` keeps new ones from growing old.',
  },
  rollback: 'None, unless a Recycle Bin rule holds deleted snapshots back.',
  ptBr: {
    why: 'Um snapshot é cobrado todo mês pelos blocos alterados, até que alguém o exclua. Um que foi feito à mão, para uma mudança concluída há tempos, raramente é revisto.',
    measured:
      'Snapshots concluídos da conta, criados há pelo menos `minimumAgeDays` dias, cujo volume ainda existe. Ficam de fora aqueles de que uma imagem é feita, os do AWS Backup e do Data Lifecycle Manager (pelas tags) e os que estão em um Outpost.',
    caveats: [
      'Ele pode ser mantido por lei ou contrato: uma tag ou uma isenção deve dizer isso.',
      'Outra conta com a qual ele é compartilhado pode usá-lo.',
      'A camada de arquivamento tem permanência mínima de 90 dias; quem exclui antes paga o restante.',
    ],
    verify: 'EC2 → Snapshots → Started, Tags e Permissions',
    fix: 'EC2 → Snapshots → Actions → Delete snapshot; com uma regra da Recycle Bin, ele pode ser restaurado por alguns dias',
    terraform:
      'Remova o `aws_ebs_snapshot`; uma `aws_dlm_lifecycle_policy` com `retain_rule` impede que os novos envelheçam.',
    rollback: 'Não há volta, a menos que uma regra da Recycle Bin retenha os snapshots excluídos.',
  },
};
