import type { CheckGuide } from '../../core/check-guide.ts';

export const classicInServiceGuide: CheckGuide = {
  why: 'A load balancer none of whose instances is in service serves errors and is paid for by the hour. It is an outage, or what is left of an application that was switched off.',
  measured:
    'Classic Load Balancers with registered instances of which none is in service at the time of reading.',
  saving: 'None is claimed: an outage is to be repaired, not deleted.',
  caveats: [
    'It is a moment, not a period: a deployment may be under way.',
    'Stopped instances stay registered; they may be started every morning.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Target instances',
    cli: 'aws elb describe-instance-health --region {region} --load-balancer-name {resourceId}',
  },
  fix: {
    console: 'EC2 → Load Balancers → Health checks, to repair it; or Actions → Delete load balancer',
    cli: [
      'aws elb describe-instance-health --region {region} --load-balancer-name {resourceId}',
      'aws elb delete-load-balancer --region {region} --load-balancer-name {resourceId}',
      "aws elb describe-load-balancers --region {region} --query 'LoadBalancerDescriptions[].LoadBalancerName'",
    ],
    dryRun: null,
    terraform: 'Correct `health_check` of the `aws_elb`; or remove it where nothing uses it.',
  },
  rollback: 'A health check can be changed back. A deleted load balancer comes back with another DNS name.',
  ptBr: {
    why: 'Um load balancer sem nenhuma instância em serviço entrega erros e é pago por hora. É uma indisponibilidade, ou o que sobrou de uma aplicação desligada.',
    measured:
      'Classic Load Balancers com instâncias registradas, nenhuma delas em serviço no momento da leitura.',
    caveats: [
      'É um instante, não um período: pode haver um deploy em andamento.',
      'Instâncias paradas continuam registradas; podem ser iniciadas toda manhã.',
    ],
    verify: 'EC2 → Load Balancers → Target instances',
    fix: 'EC2 → Load Balancers → Health checks, para repará-lo; ou Actions → Delete load balancer',
    terraform: 'Corrija `health_check` do `aws_elb`; ou remova-o onde nada o usa.',
    rollback: 'Um health check pode ser revertido. Um load balancer excluído volta com outro nome DNS.',
  },
};
