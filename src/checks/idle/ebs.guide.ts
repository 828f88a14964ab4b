import type { CheckGuide } from '../../core/check-guide.ts';

export const idleVolumesGuide: CheckGuide = {
  why: 'A volume that is attached and never touched is charged like any other.',
  measured:
    'Volumes attached to an instance, at least `minimumAgeDays` old, with at most `maximumReads` read and `maximumWrites` write operations in 14 days and `minimumDaysMeasured` days of datapoints. CloudWatch has none for a volume of a stopped instance: that one is not judged here. Multi-attach and Outposts are left out.',
  saving:
    'All that is billed for the volume: its size and what is provisioned. A snapshot kept in its place costs something.',
  caveats: [
    'It may be mounted for a job that runs once a quarter, or for a failover.',
    'Older instance types publish no datapoint while nothing happens: then nothing is said.',
  ],
  verify: {
    console: 'EC2 → Volumes → Monitoring: read and write operations',
    cli: 'aws cloudwatch get-metric-statistics --region {region} --namespace AWS/EBS --metric-name VolumeReadOps --dimensions Name=VolumeId,Value={resourceId} --statistics Sum --period 86400 --start-time START --end-time END',
  },
  fix: {
    console: 'Unmount it in the instance, then EC2 → Volumes → Create snapshot, Detach, Delete',
    cli: [
      'aws ec2 create-snapshot --region {region} --volume-id {resourceId} --description "before deletion"',
      'aws ec2 detach-volume --region {region} --volume-id {resourceId}',
      'aws ec2 delete-volume --region {region} --volume-id {resourceId}',
      'aws ec2 describe-volumes --region {region} --filters Name=volume-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 detach-volume --region {region} --volume-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_volume_attachment` and the `aws_ebs_volume`.',
  },
  rollback: 'A new volume can be made from the snapshot and attached again.',
  ptBr: {
    why: 'Um volume anexado e nunca acessado é cobrado como qualquer outro.',
    measured:
      'Volumes anexados a uma instância, criados há pelo menos `minimumAgeDays` dias, com no máximo `maximumReads` operações de leitura e `maximumWrites` de gravação em 14 dias e `minimumDaysMeasured` dias de datapoints. Para o volume de uma instância parada o CloudWatch não tem nenhum: ele não é avaliado aqui. Volumes com Multi-Attach e do Outposts ficam de fora.',
    caveats: [
      'Ele pode estar montado para um job que roda uma vez por trimestre, ou para um failover.',
      'Tipos de instância mais antigos não publicam datapoints quando nada acontece: nesse caso, nada é dito.',
    ],
    verify: 'EC2 → Volumes → Monitoring: operações de leitura e gravação',
    fix: 'Desmonte-o na instância; depois, EC2 → Volumes → Create snapshot, Detach, Delete',
    terraform: 'Remova o `aws_volume_attachment` e o `aws_ebs_volume`.',
    rollback: 'Um novo volume pode ser criado a partir do snapshot e anexado de novo.',
  },
};
