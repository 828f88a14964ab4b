import type { CheckGuide } from '../../core/check-guide.ts';

export const emptyLightsailLoadBalancersGuide: CheckGuide = {
  why: 'A load balancer of Lightsail has one price a month, whatever is behind it.',
  measured: 'Load balancers whose list of instances is empty, made at least `minimumAgeDays` ago.',
  saving: 'All that is billed for it, found by its ARN.',
  caveats: ['Its instances may be replaced at this moment.', 'Its certificate and its DNS name go with it.'],
  verify: {
    console: 'Lightsail → Networking → Load balancers',
    cli: 'aws lightsail get-load-balancer --region {region} --load-balancer-name {resourceId}',
  },
  fix: {
    console: 'Lightsail → Networking → Load balancers → Delete',
    cli: [
      'aws lightsail delete-load-balancer --region {region} --load-balancer-name {resourceId}',
      'aws lightsail get-load-balancers --region {region}',
    ],
    dryRun: null,
    terraform: 'Remove the `aws_lightsail_lb`.',
  },
  rollback: 'Make it again, with a new certificate and DNS name.',
  ptBr: {
    why: 'Um load balancer do Lightsail tem um preço fixo por mês, não importa o que esteja atrás dele.',
    measured:
      'Load balancers cuja lista de instâncias está vazia, criados há pelo menos `minimumAgeDays` dias.',
    caveats: [
      'As instâncias podem estar sendo substituídas neste momento.',
      'O certificado e o nome DNS vão embora com ele.',
    ],
    verify: 'Lightsail → Networking → Load balancers',
    fix: 'Lightsail → Networking → Load balancers → Delete',
    terraform: 'Remova o `aws_lightsail_lb`.',
    rollback: 'Crie-o de novo, com outro certificado e outro nome DNS.',
  },
};
