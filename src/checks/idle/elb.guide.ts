import type { CheckGuide } from '../../core/check-guide.ts';

const shared = {
  saving:
    'The hours of the load balancer. Its capacity units and its public addresses end with it, but are not claimed.',
  verify: {
    console: 'EC2 → Load Balancers → Monitoring, over a month',
    cli: 'aws elbv2 describe-load-balancers --region {region} --load-balancer-arns {resourceId}',
  },
  fix: {
    console: 'EC2 → Load Balancers → Actions → Delete load balancer',
    cli: [
      'aws elbv2 delete-load-balancer --region {region} --load-balancer-arn {resourceId}',
      "aws elbv2 describe-load-balancers --region {region} --query 'LoadBalancers[].LoadBalancerArn'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lb` with its listeners, and the target groups that nothing else uses.',
  },
  rollback: 'A new load balancer can be made with the same listeners, but it gets another DNS name.',
} as const;

const why =
  'A load balancer is charged by the hour whether anything goes through it or not, and an internet-facing one for a public IPv4 address in each zone as well.';

const sharedPtBr = {
  why: 'Um load balancer é cobrado por hora, passe algo por ele ou não; um voltado para a internet paga também um endereço IPv4 público em cada zona.',
  verify: 'EC2 → Load Balancers → Monitoring, ao longo de um mês',
  fix: 'EC2 → Load Balancers → Actions → Delete load balancer',
  terraform: 'Remova o `aws_lb` com seus listeners e os target groups que nada mais usa.',
  rollback: 'Um novo load balancer pode ser criado com os mesmos listeners, mas com outro nome DNS.',
} as const;

export const idleApplicationGuide: CheckGuide = {
  ...shared,
  why,
  measured:
    'RequestCount, HTTP_Redirect_Count and HTTP_Fixed_Response_Count over 14 days, each at most `maximumRequests`, `maximumRedirects` and `maximumFixedAnswers` in all, and ConsumedLCUs at most `maximumCapacityUnits` on any day. AWS publishes the counts only where there is something to count; ConsumedLCUs, which is always published, must be there for `minimumDaysMeasured` days. The load balancer is at least `minimumAgeDays` old.',
  caveats: [
    'It waits for a failover or for a season, and is quiet until then.',
    'A Kubernetes controller that made it makes it again while its Ingress is there.',
    'A few long connections (WebSocket) are few requests; beyond the threshold they show in the capacity units.',
  ],
  ptBr: {
    ...sharedPtBr,
    measured:
      'RequestCount, HTTP_Redirect_Count e HTTP_Fixed_Response_Count ao longo de 14 dias, no máximo `maximumRequests`, `maximumRedirects` e `maximumFixedAnswers` no total, respectivamente, e ConsumedLCUs de no máximo `maximumCapacityUnits` em qualquer dia. A AWS só publica as contagens quando há o que contar; ConsumedLCUs, que é sempre publicada, precisa existir em `minimumDaysMeasured` dias. O load balancer foi criado há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'Ele espera por um failover ou por uma época do ano, e fica parado até lá.',
      'Um controlador do Kubernetes que o criou volta a criá-lo enquanto o Ingress existir.',
      'Algumas conexões longas (WebSocket) são poucas requisições; acima do limite, elas aparecem nas unidades de capacidade.',
    ],
  },
};

export const idleNetworkGuide: CheckGuide = {
  ...shared,
  why,
  measured:
    'NewFlowCount and ProcessedBytes over 14 days, at most `maximumFlows` and `maximumBytes` in all, measured on at least `minimumDaysMeasured` days; the load balancer is at least `minimumAgeDays` old. Both are published also while nothing flows.',
  caveats: [
    'It waits for a failover or for a season, and is quiet until then.',
    'It may be the front of an endpoint service that others connect to only now and then.',
    'A Kubernetes controller that made it makes it again while its Service is there.',
  ],
  ptBr: {
    ...sharedPtBr,
    measured:
      'NewFlowCount e ProcessedBytes ao longo de 14 dias, no máximo `maximumFlows` e `maximumBytes` no total, medidas em pelo menos `minimumDaysMeasured` dias; o load balancer foi criado há pelo menos `minimumAgeDays` dias. As duas são publicadas mesmo quando nada passa.',
    caveats: [
      'Ele espera por um failover ou por uma época do ano, e fica parado até lá.',
      'Ele pode ser a entrada de um endpoint service ao qual outros se conectam só de vez em quando.',
      'Um controlador do Kubernetes que o criou volta a criá-lo enquanto o Service existir.',
    ],
  },
};

export const idleGatewayGuide: CheckGuide = {
  ...shared,
  why,
  measured:
    'ProcessedBytes over 14 days, at most `maximumBytes`, and ConsumedLCUs at most `maximumCapacityUnits` on any day; the latter must be there for `minimumDaysMeasured` days. The load balancer is at least `minimumAgeDays` old.',
  caveats: [
    'Its appliances may be a second line that is used only in a failover.',
    'Endpoints in other accounts may still route to it; deleting it cuts them off.',
  ],
  ptBr: {
    ...sharedPtBr,
    measured:
      'ProcessedBytes ao longo de 14 dias, no máximo `maximumBytes`, e ConsumedLCUs de no máximo `maximumCapacityUnits` em qualquer dia; esta última precisa existir em `minimumDaysMeasured` dias. O load balancer foi criado há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'Seus appliances podem ser uma segunda linha, usada só em um failover.',
      'Endpoints em outras contas ainda podem ter rotas para ele; excluí-lo os desconecta.',
    ],
  },
};
