import type { CheckGuide } from '../../core/check-guide.ts';

export const noTargetsGuide: CheckGuide = {
  why: 'A load balancer is charged by the hour from the moment it is made, and an internet-facing one for a public IPv4 address in each zone as well. Without targets it can serve no request.',
  measured:
    'Application, network and gateway load balancers made at least `minimumAgeDays` ago whose target groups have no registered target, or which have no target group at all. Targets that are being drained do not count. A load balancer with a listener whose default action redirects or gives a fixed answer is left out.',
  saving:
    'The hours of the load balancer. Its capacity units and its public addresses end with it, but are not claimed.',
  caveats: [
    'Its targets are registered by a deployment or a scale-out that has not happened yet.',
    'A rule other than the default one may redirect; only default actions are looked at.',
    'Its DNS name may be in use elsewhere, with an error page as the wanted answer.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Resource map: no targets; Monitoring: no requests',
    cli: 'aws elbv2 describe-target-groups --region {region} --load-balancer-arn {resourceId}',
  },
  fix: {
    console: 'EC2 → Load Balancers → Actions → Delete load balancer',
    cli: [
      'aws elbv2 delete-load-balancer --region {region} --load-balancer-arn {resourceId}',
      "aws elbv2 describe-load-balancers --region {region} --query 'LoadBalancers[].LoadBalancerArn'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lb` with its `aws_lb_listener` resources.',
  },
  rollback: 'A new load balancer can be made with the same listeners, but it gets another DNS name.',
  ptBr: {
    why: 'Um load balancer é cobrado por hora desde que é criado, e um voltado para a internet paga também um endereço IPv4 público em cada zona. Sem targets, ele não pode atender nenhuma requisição.',
    measured:
      'Application, Network e Gateway Load Balancers criados há pelo menos `minimumAgeDays` dias cujos target groups não têm nenhum target registrado, ou que não têm target group algum. Targets que estão sendo drenados não contam. Um load balancer que tem um listener cuja ação padrão redireciona ou dá uma resposta fixa fica de fora.',
    caveats: [
      'Seus targets são registrados por um deploy ou por um scale-out que ainda não aconteceu.',
      'Uma regra que não seja a padrão pode redirecionar; só as ações padrão são examinadas.',
      'Seu nome DNS pode estar em uso em outro lugar, com uma página de erro como resposta desejada.',
    ],
    verify: 'EC2 → Load Balancers → Resource map: nenhum target; Monitoring: nenhuma requisição',
    fix: 'EC2 → Load Balancers → Actions → Delete load balancer',
    terraform: 'Remova o `aws_lb` com seus recursos `aws_lb_listener`.',
    rollback: 'Um novo load balancer pode ser criado com os mesmos listeners, mas com outro nome DNS.',
  },
};
