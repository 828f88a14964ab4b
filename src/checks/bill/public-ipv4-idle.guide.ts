import type { CheckGuide } from '../../core/check-guide.ts';

export const billPublicIpv4IdleGuide: CheckGuide = {
  why: 'A public IPv4 address costs the same whether anything uses it or not. Elastic IPs stay behind when what they belonged to is deleted or stopped.',
  measured:
    'The usage type `PublicIPv4:IdleAddress` (`ElasticIP:IdleAddress` in older bills), at least `minimumHours` a month: AWS itself bills the address as idle, also where it belongs to a stopped instance.',
  saving: 'All hours billed as idle.',
  caveats: [
    'It is kept because somebody outside allows this address through a firewall.',
    'It belongs to an instance that is started on some days.',
    'Addresses of your own (BYOIP) are free.',
  ],
  verify: {
    console: 'VPC → Elastic IP addresses: those without an association, or with a stopped instance',
    cli: 'aws ec2 describe-addresses --region {region}',
  },
  fix: {
    console: 'VPC → Elastic IP addresses → Actions → Release',
    cli: [
      'aws ec2 release-address --region {region} --allocation-id {resourceId}',
      'aws ec2 describe-addresses --region {region}',
    ],
    dryRun: 'aws ec2 release-address --region {region} --allocation-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_eip`.',
  },
  rollback: '`allocate-address --address` gives the same address back only while nobody else has it.',
  ptBr: {
    why: 'Um endereço IPv4 público custa o mesmo, seja usado ou não. IPs elásticos ficam para trás quando aquilo a que pertenciam é excluído ou parado.',
    measured:
      'O tipo de uso `PublicIPv4:IdleAddress` (`ElasticIP:IdleAddress` em faturas mais antigas), com no mínimo `minimumHours` por mês: a própria AWS cobra o endereço como ocioso, mesmo quando ele pertence a uma instância parada.',
    caveats: [
      'Ele é mantido porque alguém de fora libera este endereço em um firewall.',
      'Ele pertence a uma instância que é iniciada em alguns dias.',
      'Endereços próprios (BYOIP) são gratuitos.',
    ],
    verify: 'VPC → Elastic IP addresses: os que não têm associação, ou estão em uma instância parada',
    fix: 'VPC → Elastic IP addresses → Actions → Release',
    terraform: 'Remova o `aws_eip`.',
    rollback: '`allocate-address --address` só devolve o mesmo endereço enquanto ninguém mais o tiver.',
  },
};
