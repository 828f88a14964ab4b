import type { CheckGuide } from '../../core/check-guide.ts';

export const halfEmptyHostsGuide: CheckGuide = {
  why: 'A Dedicated Host is charged as a whole machine. Two that are half empty cost as much as two that are full.',
  measured:
    'Hosts in state `available` with instances on less than `minimumUsedPercent` percent of their vCPUs. Empty ones are a finding of their own; those on an Outpost are left out.',
  saving:
    'No amount: it comes only when what is on the host finds room on another one and the host is released.',
  caveats: [
    'Room may be kept for instances that are stopped now, or for a failover.',
    'A licence may be bound to this host by its sockets or cores.',
  ],
  verify: {
    console: 'EC2 → Dedicated Hosts → Available vCPUs',
    cli: "aws ec2 describe-hosts --region {region} --host-ids {resourceId} --query 'Hosts[].[HostProperties,AvailableCapacity,Instances]'",
  },
  fix: {
    console:
      'EC2 → Instances → Stop → Actions → Instance settings → Modify instance placement → another host → Start',
    cli: [
      'aws ec2 stop-instances --region {region} --instance-ids INSTANCE',
      'aws ec2 modify-instance-placement --region {region} --instance-id INSTANCE --host-id OTHER_HOST',
      'aws ec2 start-instances --region {region} --instance-ids INSTANCE',
      'aws ec2 release-hosts --region {region} --host-ids {resourceId}',
      'aws ec2 describe-hosts --region {region} --host-ids {resourceId}',
    ],
    dryRun: 'aws ec2 stop-instances --region {region} --instance-ids INSTANCE --dry-run',
    terraform: '`host_id` or `host_resource_group_arn` of the `aws_instance`; remove the `aws_ec2_host`.',
  },
  rollback: 'Allocate another host, if AWS has one then, and move the instances back.',
  ptBr: {
    why: 'Um Dedicated Host é cobrado como uma máquina inteira. Dois meio vazios custam o mesmo que dois cheios.',
    measured:
      'Hosts no estado `available` com instâncias em menos de `minimumUsedPercent` por cento das suas vCPUs. Os vazios são um achado à parte; os que estão em um Outpost ficam de fora.',
    caveats: [
      'O espaço pode estar guardado para instâncias agora paradas, ou para um failover.',
      'Uma licença pode estar vinculada aos soquetes ou núcleos deste host.',
    ],
    verify: 'EC2 → Dedicated Hosts → Available vCPUs',
    fix: 'EC2 → Instances → Stop → Actions → Instance settings → Modify instance placement → outro host → Start',
    terraform: '`host_id` ou `host_resource_group_arn` da `aws_instance`; remova o `aws_ec2_host`.',
    rollback: 'Aloque outro host, se a AWS tiver um disponível, e mova as instâncias de volta.',
  },
};
