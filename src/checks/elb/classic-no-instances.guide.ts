import type { CheckGuide } from '../../core/check-guide.ts';

export const classicNoInstancesGuide: CheckGuide = {
  why: 'A Classic Load Balancer is charged by the hour. It can only forward to registered instances; without one every request fails.',
  measured:
    'Classic Load Balancers made at least `minimumAgeDays` ago with no registered instance. Those whose instances are registered but out of service are not found here: that may be an outage.',
  saving: 'The hours of the load balancer. Its public addresses end with it, but are not claimed.',
  caveats: [
    'An Auto Scaling group may stand at zero instances for the moment and register new ones with it.',
    'Its DNS name may still be in use elsewhere.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Target instances is empty',
    cli: 'aws elb describe-instance-health --region {region} --load-balancer-name {resourceId}',
  },
  fix: {
    console: 'EC2 → Load Balancers → Actions → Delete load balancer',
    cli: [
      'aws elb delete-load-balancer --region {region} --load-balancer-name {resourceId}',
      "aws elb describe-load-balancers --region {region} --query 'LoadBalancerDescriptions[].LoadBalancerName'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_elb`.',
  },
  rollback: 'A new one can be made with the same listeners, but it gets another DNS name.',
  ptBr: {
    why: 'Um Classic Load Balancer é cobrado por hora. Ele só pode encaminhar para instâncias registradas; sem nenhuma, toda requisição falha.',
    measured:
      'Classic Load Balancers criados há pelo menos `minimumAgeDays` dias sem nenhuma instância registrada. Os que têm instâncias registradas, mas fora de serviço, não são encontrados aqui: pode ser uma indisponibilidade.',
    caveats: [
      'Um grupo do Auto Scaling pode estar com zero instâncias no momento e registrar nele as novas.',
      'Seu nome DNS ainda pode estar em uso em outro lugar.',
    ],
    verify: 'EC2 → Load Balancers → Target instances vazio',
    fix: 'EC2 → Load Balancers → Actions → Delete load balancer',
    terraform: 'Remova o `aws_elb`.',
    rollback: 'Um novo pode ser criado com os mesmos listeners, mas com outro nome DNS.',
  },
};
