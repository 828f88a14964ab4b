import type { CheckGuide } from '../../core/check-guide.ts';

export const billIdleLoadBalancersGuide: CheckGuide = {
  why: 'An Application or Network Load Balancer is charged each hour beside the capacity units it uses. One that uses almost none serves nobody.',
  measured:
    'Load balancers with `LoadBalancerUsage` of at least `minimumHours` and `LCUUsage` of at most `maximumLcuHours` a month: 0.73 is a thousandth of a unit. Classic ones are charged by the GB and left out.',
  saving: 'Its hours. Its public addresses are charged beside them and go with it.',
  caveats: [
    'One that stands by for a failover has no work either.',
    'Health checks and scanners of the internet make a little traffic of their own.',
  ],
  verify: {
    console: 'EC2 → Load balancers → Monitoring → Requests or flows',
    cli: 'aws elbv2 describe-load-balancers --region {region} --load-balancer-arns {resourceId}',
  },
  fix: {
    console: 'EC2 → Load balancers → Actions → Delete, after its name in DNS is gone',
    cli: [
      'aws elbv2 delete-load-balancer --region {region} --load-balancer-arn {resourceId}',
      'aws elbv2 describe-load-balancers --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lb` with its listeners and target groups.',
  },
  rollback: 'Create it again; its DNS name is a new one.',
  ptBr: {
    why: 'Um Application ou Network Load Balancer é cobrado por hora, além das unidades de capacidade que usa. Um que quase não as usa não atende ninguém.',
    measured:
      'Load balancers com no mínimo `minimumHours` de `LoadBalancerUsage` e no máximo `maximumLcuHours` de `LCUUsage` por mês: 0,73 é um milésimo de uma unidade. Os Classic são cobrados por GB e ficam de fora.',
    caveats: [
      'Um que espera por um failover também não tem trabalho.',
      'Health checks e scanners da internet geram um pouco de tráfego próprio.',
    ],
    verify: 'EC2 → Load balancers → Monitoring → Requests ou Flows',
    fix: 'EC2 → Load balancers → Actions → Delete, depois que o nome dele sair do DNS',
    terraform: 'Remova o `aws_lb` com seus listeners e target groups.',
    rollback: 'Crie-o de novo; o nome DNS será outro.',
  },
};
