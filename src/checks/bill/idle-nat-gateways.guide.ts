import type { CheckGuide } from '../../core/check-guide.ts';

export const billIdleNatGatewaysGuide: CheckGuide = {
  why: 'A NAT gateway costs the same each hour with and without traffic. They stay behind when what used them is gone.',
  measured:
    'Gateways with `NatGateway-Hours` of at least `minimumHours` and `NatGateway-Bytes` of at most `maximumGb` a month.',
  saving: 'Its hours. The public address it holds is charged beside them and goes with it.',
  caveats: ['A gateway of a standby region carries nothing until it is needed.'],
  verify: {
    console: 'VPC → NAT gateways → Monitoring',
    cli: 'aws ec2 describe-nat-gateways --region {region} --nat-gateway-ids {resourceId}',
  },
  fix: {
    console: 'VPC → Route tables: no route to it; then NAT gateways → Delete',
    cli: [
      'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId}',
      'aws ec2 describe-nat-gateways --region {region} --nat-gateway-ids {resourceId}',
    ],
    dryRun: 'aws ec2 delete-nat-gateway --region {region} --nat-gateway-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_nat_gateway`, its routes and its `aws_eip`.',
  },
  rollback: 'Create another one and route to it; its address is a new one unless the Elastic IP was kept.',
  ptBr: {
    why: 'Um NAT gateway custa o mesmo por hora com ou sem tráfego. Ele fica para trás quando o que o usava deixa de existir.',
    measured:
      'Gateways com no mínimo `minimumHours` de `NatGateway-Hours` e no máximo `maximumGb` de `NatGateway-Bytes` por mês.',
    caveats: ['Um gateway de uma região de standby não transporta nada até ser necessário.'],
    verify: 'VPC → NAT gateways → Monitoring',
    fix: 'VPC → Route tables: nenhuma rota para ele; depois, NAT gateways → Delete',
    terraform: 'Remova o `aws_nat_gateway`, suas rotas e seu `aws_eip`.',
    rollback:
      'Crie outro e aponte as rotas para ele; o endereço será outro, a menos que o IP elástico tenha sido mantido.',
  },
};
