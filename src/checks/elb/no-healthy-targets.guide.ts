import type { CheckGuide } from '../../core/check-guide.ts';

export const noHealthyTargetsGuide: CheckGuide = {
  why: 'A load balancer whose targets all fail their health checks serves errors, or nothing, and is paid for by the hour. It is an outage, or what is left of an application that was switched off.',
  measured:
    'Load balancers with registered targets of which not one is healthy at the time of reading. Targets that AWS does not judge (Lambda functions, groups without health checks, targets being checked for the first time) are taken for healthy.',
  saving: 'None is claimed: an outage is to be repaired, not deleted.',
  caveats: [
    'It is a moment, not a period: a deployment may be under way.',
    'The health check may ask for a path that the application no longer has, while requests are served.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Resource map; Monitoring → HealthyHostCount over two weeks',
    cli: 'aws elbv2 describe-target-groups --region {region} --load-balancer-arn {resourceId}',
  },
  fix: {
    console:
      'EC2 → Target Groups → Health checks, to repair it; or EC2 → Load Balancers → Actions → Delete load balancer',
    cli: [
      'aws elbv2 describe-target-groups --region {region} --load-balancer-arn {resourceId}',
      'aws elbv2 delete-load-balancer --region {region} --load-balancer-arn {resourceId}',
      "aws elbv2 describe-load-balancers --region {region} --query 'LoadBalancers[].LoadBalancerArn'",
    ],
    dryRun: null,
    terraform:
      'Correct `health_check` of the `aws_lb_target_group`; or remove the `aws_lb` where nothing uses it.',
  },
  rollback: 'A health check can be changed back. A deleted load balancer comes back with another DNS name.',
  ptBr: {
    why: 'Um load balancer cujos targets falham todos nos health checks entrega erros, ou nada, e é pago por hora. É uma indisponibilidade, ou o que sobrou de uma aplicação desligada.',
    measured:
      'Load balancers com targets registrados, nenhum deles saudável no momento da leitura. Targets que a AWS não avalia (funções Lambda, grupos sem health checks, targets em sua primeira verificação) são considerados saudáveis.',
    caveats: [
      'É um instante, não um período: pode haver um deploy em andamento.',
      'O health check pode pedir um caminho que a aplicação não tem mais, enquanto as requisições são atendidas.',
    ],
    verify: 'EC2 → Load Balancers → Resource map; Monitoring → HealthyHostCount ao longo de duas semanas',
    fix: 'EC2 → Target Groups → Health checks, para repará-lo; ou EC2 → Load Balancers → Actions → Delete load balancer',
    terraform: 'Corrija `health_check` do `aws_lb_target_group`; ou remova o `aws_lb` onde nada o usa.',
    rollback: 'Um health check pode ser revertido. Um load balancer excluído volta com outro nome DNS.',
  },
};
