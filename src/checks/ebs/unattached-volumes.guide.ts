import type { CheckGuide } from '../../core/check-guide.ts';

export const unattachedVolumesGuide: CheckGuide = {
  why: 'A volume costs the same whether anything reads it or not: by its size, and for io1, io2 and larger gp3 settings by provisioned IOPS and throughput as well. Volumes stay behind when an instance is terminated without them.',
  measured:
    'Volumes in state `available` without an attachment, created at least `minimumAgeDays` ago, and not on an Outpost. EC2 does not tell when a volume was detached, so the age is that of the volume.',
  saving: 'All that is billed for the volume: its size and what is provisioned.',
  caveats: [
    'It was detached a moment ago, for maintenance or a failover, and is older than the threshold.',
    'A Kubernetes claim may still keep it (reclaim policy `Retain`); the evidence says so where the tag of the driver is there.',
    'It may be the only copy of its data. A snapshot taken first costs something too.',
    'A volume that is not charged as its type says (a free tier) saves less than claimed.',
  ],
  verify: {
    console: 'EC2 → Volumes → State = available; its last use is in CloudTrail, event DetachVolume',
    cli: 'aws cloudtrail lookup-events --region {region} --lookup-attributes AttributeKey=ResourceName,AttributeValue={resourceId}',
  },
  fix: {
    console: 'EC2 → Volumes → Actions → Create snapshot, then Delete volume',
    cli: [
      'aws ec2 create-snapshot --region {region} --volume-id {resourceId} --description "before deletion"',
      'aws ec2 delete-volume --region {region} --volume-id {resourceId}',
      'aws ec2 describe-volumes --region {region} --filters Name=volume-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-volume --region {region} --volume-id {resourceId} --dry-run',
    terraform:
      'Remove the `aws_ebs_volume`; with `final_snapshot = true` the provider takes the snapshot. To stop new ones, set `delete_on_termination = true` on the block devices of instances and launch templates.',
  },
  rollback: 'The data is gone unless a snapshot was taken first; a new volume can be made from that.',
  ptBr: {
    why: 'Um volume custa o mesmo, seja lido ou não: pelo tamanho e, em io1, io2 e configurações maiores de gp3, também por IOPS e throughput provisionados. Volumes ficam para trás quando uma instância é encerrada sem eles.',
    measured:
      'Volumes no estado `available`, não anexados a nenhuma instância, criados há pelo menos `minimumAgeDays` dias e fora de um Outpost. O EC2 não informa quando um volume foi desanexado; por isso, a idade é a do volume.',
    caveats: [
      'Ele foi desanexado há pouco, para manutenção ou failover, e é mais antigo do que o limite.',
      'Um claim do Kubernetes ainda pode retê-lo (reclaim policy `Retain`); a evidência diz isso quando a tag do driver está presente.',
      'Ele pode ser a única cópia dos seus dados. Um snapshot feito antes também custa algo.',
      'Um volume que não é cobrado como seu tipo indica (free tier) economiza menos do que o indicado.',
    ],
    verify: 'EC2 → Volumes → State = available; o último uso está no CloudTrail, evento DetachVolume',
    fix: 'EC2 → Volumes → Actions → Create snapshot, depois Delete volume',
    terraform:
      'Remova o `aws_ebs_volume`; com `final_snapshot = true` o provider faz o snapshot. Para evitar novos, defina `delete_on_termination = true` nos block devices de instâncias e launch templates.',
    rollback:
      'Os dados se perdem, a menos que um snapshot tenha sido feito antes; dele se pode criar um volume novo.',
  },
};
