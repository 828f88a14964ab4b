import type { CheckGuide } from '../../core/check-guide.ts';

export const securityGroupUnusedGuide: CheckGuide = {
  why: 'A security group that nothing has costs nothing, but it counts against the quota, hides those that matter, and waits to be used by mistake.',
  measured:
    'Security groups, other than the default one of a VPC, that no network interface has at the time of reading and that no rule of another group in the region names.',
  saving: 'None: security groups are free.',
  caveats: [
    'A launch template, a Lambda function or a stopped database may name it and have no network interface just now.',
    'Interfaces of other accounts in a shared VPC are not seen.',
  ],
  verify: {
    console: 'EC2 → Security Groups → Related resources',
    cli: 'aws ec2 describe-network-interfaces --region {region} --filters Name=group-id,Values={resourceId}',
  },
  fix: {
    console: 'EC2 → Security Groups → Actions → Delete security groups',
    cli: [
      'aws ec2 delete-security-group --region {region} --group-id {resourceId}',
      'aws ec2 describe-security-groups --region {region} --filters Name=group-id,Values={resourceId}',
    ],
    dryRun: 'aws ec2 delete-security-group --region {region} --group-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_security_group`.',
  },
  rollback: 'Make it again with the same rules; its id changes.',
  ptBr: {
    why: 'Um security group que nada usa não custa nada, mas conta para a cota, esconde os que importam e pode ser usado por engano.',
    measured:
      'Security groups, exceto o padrão de uma VPC, que nenhuma interface de rede tem no momento da leitura e que nenhuma regra de outro grupo da região cita.',
    caveats: [
      'Um launch template, uma função Lambda ou um banco de dados parado pode citá-lo sem ter interface de rede neste momento.',
      'Interfaces de outras contas em uma VPC compartilhada não são vistas.',
    ],
    verify: 'EC2 → Security Groups → Related resources',
    fix: 'EC2 → Security Groups → Actions → Delete security groups',
    terraform: 'Remova o `aws_security_group`.',
    rollback: 'Crie-o de novo com as mesmas regras; o id muda.',
  },
};
