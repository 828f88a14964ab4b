import type { CheckGuide } from '../../core/check-guide.ts';

export const nlbCrossZoneGuide: CheckGuide = {
  why: 'With cross-zone load balancing a network load balancer sends a part of its traffic to targets of other zones, which is charged as transfer between zones. It is off until somebody switches it on.',
  measured:
    'Network load balancers in two or more zones whose attribute `load_balancing.cross_zone.enabled` is true, with at least `minimumGib` of ProcessedBytes over 14 days. Without a datapoint, or where the attribute may not be read, they are undecided.',
  saving: 'None is claimed: how much crosses zones depends on where clients and targets are.',
  caveats: [
    'Where zones have different numbers of targets, it keeps the load even; one without a healthy target is served by the others.',
    'A target group can have a setting of its own, which counts instead; it is not looked at.',
  ],
  verify: {
    console: 'EC2 → Load balancers → Attributes → Cross-zone load balancing',
    cli: 'aws elbv2 describe-load-balancer-attributes --region {region} --load-balancer-arn {resourceId}',
  },
  fix: {
    console: 'EC2 → Load balancers → Attributes → Edit → Cross-zone load balancing: off',
    cli: [
      'aws elbv2 modify-load-balancer-attributes --region {region} --load-balancer-arn {resourceId} --attributes Key=load_balancing.cross_zone.enabled,Value=false',
      'aws elbv2 describe-load-balancer-attributes --region {region} --load-balancer-arn {resourceId}',
    ],
    dryRun: null,
    terraform: '`enable_cross_zone_load_balancing = false` on the `aws_lb`.',
  },
  rollback: 'Switch it on again.',
  ptBr: {
    why: 'Com o cross-zone load balancing, um Network Load Balancer envia parte do tráfego a targets de outras zonas, o que é cobrado como transferência entre zonas. Ele vem desativado até que alguém o ative.',
    measured:
      'Network Load Balancers em duas ou mais zonas cujo atributo `load_balancing.cross_zone.enabled` é true, com no mínimo `minimumGib` de ProcessedBytes ao longo de 14 dias. Sem nenhum datapoint, ou onde o atributo não pode ser lido, ficam indefinidos.',
    caveats: [
      'Onde as zonas têm números diferentes de targets, ele mantém a carga equilibrada; uma zona sem target saudável é atendida pelas outras.',
      'Um target group pode ter configuração própria, que prevalece; ela não é examinada.',
    ],
    verify: 'EC2 → Load balancers → Attributes → Cross-zone load balancing',
    fix: 'EC2 → Load balancers → Attributes → Edit → Cross-zone load balancing: desative',
    terraform: '`enable_cross_zone_load_balancing = false` no `aws_lb`.',
    rollback: 'Ative-o de novo.',
  },
};
