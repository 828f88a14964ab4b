import type { CheckGuide } from '../../core/check-guide.ts';

export const elasticIpsAtRestGuide: CheckGuide = {
  why: 'Public IPv4 addresses are charged by the hour. One that belongs to a stopped instance, or to a network interface that is attached to nothing, serves nobody.',
  measured:
    'Addresses of the pool of Amazon that are associated with a network interface in state `available`, or with an instance that has been stopped for at least `minimumDaysStopped` days. Addresses and interfaces that an AWS service manages are left out.',
  saving: 'The hours that are billed for the address as idle.',
  caveats: [
    'The instance may be started again and needs the same address then.',
    'Others may list the address in their firewalls or DNS.',
  ],
  verify: {
    console: 'VPC → Elastic IPs → Associated instance ID and Network interface ID',
    cli: 'aws ec2 describe-addresses --region {region} --allocation-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Elastic IPs → Actions → Disassociate, then Release Elastic IP addresses',
    cli: [
      "aws ec2 describe-addresses --region {region} --allocation-ids {resourceId} --query 'Addresses[].AssociationId'",
      'aws ec2 disassociate-address --region {region} --association-id ASSOCIATION-ID',
      'aws ec2 release-address --region {region} --allocation-id {resourceId}',
      'aws ec2 describe-addresses --region {region} --filters Name=allocation-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 release-address --region {region} --allocation-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_eip_association` and the `aws_eip`.',
  },
  rollback: 'A released address can be recovered only while nobody else has got it.',
  ptBr: {
    why: 'Endereços IPv4 públicos são cobrados por hora. Um que pertence a uma instância parada, ou a uma interface de rede não anexada a nada, não atende ninguém.',
    measured:
      'Endereços do pool da Amazon associados a uma interface de rede no estado `available`, ou a uma instância parada há pelo menos `minimumDaysStopped` dias. Endereços e interfaces gerenciados por um serviço da AWS ficam de fora.',
    caveats: [
      'A instância pode ser iniciada de novo e então precisar do mesmo endereço.',
      'Outros podem ter o endereço em seus firewalls ou no DNS.',
    ],
    verify: 'VPC → Elastic IPs → Associated instance ID e Network interface ID',
    fix: 'VPC → Elastic IPs → Actions → Disassociate, depois Release Elastic IP addresses',
    terraform: 'Remova a `aws_eip_association` e o `aws_eip`.',
    rollback: 'Um endereço liberado só pode ser recuperado enquanto ninguém mais o tiver obtido.',
  },
};
