import type { CheckGuide } from '../../core/check-guide.ts';

export const forgottenImagesGuide: CheckGuide = {
  why: 'An image is charged as the snapshots it is made of. Pipelines that bake one a day leave hundreds behind.',
  measured:
    'Images of the account, at least `minimumAgeDays` old and not launched for `minimumDaysSinceLaunch`, that no instance of the region, no latest or default version of a launch template, no launch configuration and no override of an Auto Scaling group names. Public images and those of AWS Backup, Data Lifecycle Manager and Image Builder are left out.',
  saving:
    'What the bill shows for its snapshots, where all snapshots of their volumes leave with them. Else there is no amount: blocks that another snapshot needs are then charged to that one.',
  caveats: [
    'An account it is shared with may launch it; launches elsewhere may not be told.',
    'A launch template may name a parameter, and the parameter the image: the last launch tells then.',
    'An older version of a launch template, a Spot Fleet or a script may still name it.',
  ],
  verify: {
    console: 'EC2 → AMIs → Last launched time, Permissions',
    cli: 'aws ec2 describe-images --region {region} --image-ids {resourceId} --include-deprecated',
  },
  fix: {
    console: 'EC2 → AMIs → Actions → Deregister AMI, then delete its snapshots',
    cli: [
      'aws ec2 disable-image --region {region} --image-id {resourceId}',
      'aws ec2 deregister-image --region {region} --image-id {resourceId} --delete-associated-snapshots',
      'aws ec2 describe-images --region {region} --owners self --filters Name=image-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 deregister-image --region {region} --image-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_ami`; in Image Builder a lifecycle policy keeps the newest ones only.',
  },
  rollback:
    'None once it is deregistered and its snapshots are deleted, unless a Recycle Bin rule holds them back. A disabled image can be enabled again.',
  ptBr: {
    why: 'Uma imagem é cobrada pelos snapshots de que é feita. Pipelines que geram uma por dia deixam centenas para trás.',
    measured:
      'Imagens da conta, criadas há pelo menos `minimumAgeDays` dias e não usadas para iniciar instâncias há `minimumDaysSinceLaunch` dias, que nenhuma instância da região, nenhuma versão mais recente ou padrão de um launch template, nenhuma launch configuration e nenhum override de um grupo do Auto Scaling cita. Imagens públicas e as do AWS Backup, do Data Lifecycle Manager e do Image Builder ficam de fora.',
    caveats: [
      'Uma conta com a qual ela é compartilhada pode usá-la; o uso em outras contas pode não aparecer.',
      'Um launch template pode apontar para um parâmetro, e o parâmetro para a imagem: nesse caso, vale a data do último uso.',
      'Uma versão antiga de um launch template, uma Spot Fleet ou um script ainda pode apontar para ela.',
    ],
    verify: 'EC2 → AMIs → Last launched time, Permissions',
    fix: 'EC2 → AMIs → Actions → Deregister AMI, depois exclua os snapshots dela',
    terraform:
      'Remova a `aws_ami`; no Image Builder, uma política de ciclo de vida mantém só as mais recentes.',
    rollback:
      'Não há volta depois que o registro é cancelado e os snapshots são excluídos, a menos que uma regra da Recycle Bin os retenha. Uma imagem desabilitada pode ser habilitada de novo.',
  },
};
