import type { CheckGuide } from '../../core/check-guide.ts';

export const spotShareGuide: CheckGuide = {
  why: 'Spot instances are spare capacity at a lower price that AWS may take back with two minutes’ notice. A group outside production replaces them by itself.',
  measured:
    'Auto Scaling groups with at least `minimumInstances` instances, all on demand, whose policy takes no Spot and whose tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) all name a non-production environment.',
  saving: 'No amount: the price of Spot changes with type, zone and hour, and nobody can promise it.',
  caveats: [
    'Work that cannot be interrupted, or state on the instance, does not belong on Spot.',
    'Hours that a Savings Plan covers today leave that plan unused.',
  ],
  verify: {
    console: 'EC2 → Spot Requests → Pricing history, for the types of the group',
    cli: 'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
  },
  fix: {
    console: 'EC2 → Auto Scaling groups → Edit → Instance purchase options',
    cli: [
      'aws autoscaling update-auto-scaling-group --region {region} --auto-scaling-group-name {resourceId} --mixed-instances-policy file://policy.json',
      'aws autoscaling describe-auto-scaling-groups --region {region} --auto-scaling-group-names {resourceId}',
    ],
    dryRun: null,
    terraform: '`mixed_instances_policy` with `instances_distribution` of the `aws_autoscaling_group`.',
  },
  rollback: 'Set the share on demand back to 100 percent.',
  ptBr: {
    why: 'Instâncias Spot são capacidade sobrando a um preço menor, que a AWS pode retomar com dois minutos de aviso. Um grupo fora de produção as substitui sozinho.',
    measured:
      'Grupos do Auto Scaling com pelo menos `minimumInstances` instâncias, todas sob demanda, cuja política não usa Spot e cujas tags (`env`, `environment`, `stage`, `tier`, `lifecycle`) indicam, todas, um ambiente fora de produção.',
    caveats: [
      'Trabalho que não pode ser interrompido, ou estado guardado na instância, não combina com Spot.',
      'As horas que um Savings Plan cobre hoje deixariam esse plano sem uso.',
    ],
    verify: 'EC2 → Spot Requests → Pricing history, para os tipos do grupo',
    fix: 'EC2 → Auto Scaling groups → Edit → Instance purchase options',
    terraform: '`mixed_instances_policy` com `instances_distribution` do `aws_autoscaling_group`.',
    rollback: 'Volte a parcela sob demanda para 100%.',
  },
};
