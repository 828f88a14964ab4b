import type { CheckGuide } from '../../core/check-guide.ts';

export const idleClassicGuide: CheckGuide = {
  why: 'A Classic Load Balancer is charged by the hour whether anything goes through it or not.',
  measured:
    'RequestCount (connections, for TCP listeners) over 14 days, at most `maximumRequests` in all, of load balancers with registered instances that are at least `minimumAgeDays` old. AWS publishes it only where there are requests; HealthyHostCount must be there for `minimumDaysMeasured` days, so that silence is known to be silence.',
  saving: 'The hours of the load balancer. Its public addresses end with it, but are not claimed.',
  caveats: [
    'It waits for a failover or for a season, and is quiet until then.',
    'A connection that was opened before the look-back and is still open is not counted.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Monitoring → Sum requests, over a month',
    cli: 'aws elb describe-load-balancers --region {region} --load-balancer-names {resourceId}',
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
    why: 'Um Classic Load Balancer é cobrado por hora, passe algo por ele ou não.',
    measured:
      'RequestCount (conexões, para listeners TCP) ao longo de 14 dias, no máximo `maximumRequests` no total, de load balancers com instâncias registradas, criados há pelo menos `minimumAgeDays` dias. A AWS só a publica quando há requisições; HealthyHostCount precisa existir em `minimumDaysMeasured` dias, para que se saiba que o silêncio é mesmo silêncio.',
    caveats: [
      'Ele espera por um failover ou por uma época do ano, e fica parado até lá.',
      'Uma conexão aberta antes do período analisado e ainda aberta não é contada.',
    ],
    verify: 'EC2 → Load Balancers → Monitoring → Sum requests, ao longo de um mês',
    fix: 'EC2 → Load Balancers → Actions → Delete load balancer',
    terraform: 'Remova o `aws_elb`.',
    rollback: 'Um novo pode ser criado com os mesmos listeners, mas com outro nome DNS.',
  },
};
