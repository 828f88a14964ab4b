import type { CheckGuide } from '../../core/check-guide.ts';

export const billPublicIpv4InUseGuide: CheckGuide = {
  why: 'Each public IPv4 address in use is charged by the hour: of instances in public subnets, load balancers by zone, NAT gateways, VPNs and accelerators. Many are assigned by a default of the subnet.',
  measured:
    'The usage type `PublicIPv4:InUseAddress` by account and region, at least `minimumHours` a month (730 are one address).',
  saving: 'None is claimed: which of them can be done without, the bill does not tell.',
  caveats: [
    'What is reached from the internet needs one, unless it is reached by IPv6 or through one load balancer.',
    'A NAT gateway that takes their place costs more than a few addresses.',
  ],
  verify: {
    console: 'VPC IP Address Manager → Public IP insights',
    cli: `aws ce get-cost-and-usage --time-period Start=START_DAY,End=END_DAY --granularity MONTHLY --metrics UsageQuantity UnblendedCost --group-by Type=DIMENSION,Key=USAGE_TYPE --filter '{"Dimensions":{"Key":"USAGE_TYPE","Values":["PublicIPv4:InUseAddress"]}}'`,
  },
  fix: {
    console:
      'VPC → Subnets → Edit subnet settings → Auto-assign public IPv4 address: off, then replace the instances',
    cli: [
      'aws ec2 modify-subnet-attribute --region {region} --subnet-id SUBNET --no-map-public-ip-on-launch',
      'aws ec2 describe-network-interfaces --region {region} --filters Name=association.ip-owner-id,Values=amazon',
    ],
    dryRun: null,
    terraform:
      '`map_public_ip_on_launch = false` on the `aws_subnet`, `associate_public_ip_address = false` on instances.',
  },
  rollback: 'Turn the default of the subnet on again.',
  ptBr: {
    why: 'Cada endereço IPv4 público em uso é cobrado por hora: de instâncias em sub-redes públicas, load balancers por zona, NAT gateways, VPNs e aceleradores. Muitos são atribuídos por um padrão da sub-rede.',
    measured:
      'O tipo de uso `PublicIPv4:InUseAddress` por conta e região, com no mínimo `minimumHours` por mês (730 equivalem a um endereço).',
    caveats: [
      'O que é acessado pela internet precisa de um, a menos que seja acessado por IPv6 ou por um único load balancer.',
      'Um NAT gateway no lugar deles custa mais que alguns endereços.',
    ],
    verify: 'VPC IP Address Manager → Public IP insights',
    fix: 'VPC → Subnets → Edit subnet settings → Auto-assign public IPv4 address: desative e depois substitua as instâncias',
    terraform:
      '`map_public_ip_on_launch = false` na `aws_subnet`, `associate_public_ip_address = false` nas instâncias.',
    rollback: 'Ative de novo o padrão da sub-rede.',
  },
};
