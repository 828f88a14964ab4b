import type { CheckGuide } from '../../core/check-guide.ts';

export const classicMigrateGuide: CheckGuide = {
  why: 'Application and Network Load Balancers cost less an hour than a Classic one, and one Application Load Balancer can serve many hosts and paths that needed a Classic Load Balancer each.',
  measured: 'Classic Load Balancers with at least one registered instance.',
  saving:
    'None is claimed: the hours cost a little less, but what is charged beside them is no longer the gigabytes processed but capacity units, which depend on connections and rules.',
  caveats: [
    'With many short connections the capacity units may cost more than the hours save.',
    'Features such as application-controlled stickiness behave differently.',
  ],
  verify: {
    console: 'EC2 → Load Balancers → Type is classic; Monitoring → EstimatedALBConsumedLCUs',
    cli: 'aws elb describe-load-balancers --region {region} --load-balancer-names {resourceId}',
  },
  fix: {
    console: 'EC2 → Load Balancers → Migrate → Launch migration wizard',
    cli: [
      'aws elb describe-load-balancers --region {region} --load-balancer-names {resourceId}',
      'aws elbv2 create-load-balancer --region {region} --name NEW-NAME --subnets SUBNET-1 SUBNET-2',
      'aws elb delete-load-balancer --region {region} --load-balancer-name {resourceId}',
      'aws elbv2 describe-load-balancers --region {region} --names NEW-NAME',
    ],
    dryRun: null,
    terraform: 'Replace the `aws_elb` with an `aws_lb`, `aws_lb_listener` and `aws_lb_target_group`.',
  },
  rollback: 'Keep the classic one until the DNS records have moved; moving them back is the way back.',
  ptBr: {
    why: 'Application e Network Load Balancers custam menos por hora que um Classic, e um único Application Load Balancer pode atender muitos hosts e caminhos que precisavam, cada um, de um Classic Load Balancer.',
    measured: 'Classic Load Balancers com pelo menos uma instância registrada.',
    caveats: [
      'Com muitas conexões curtas, as unidades de capacidade podem custar mais do que as horas economizam.',
      'Recursos como a stickiness controlada pela aplicação se comportam de outro modo.',
    ],
    verify: 'EC2 → Load Balancers → Type igual a classic; Monitoring → EstimatedALBConsumedLCUs',
    fix: 'EC2 → Load Balancers → Migrate → Launch migration wizard',
    terraform: 'Substitua o `aws_elb` por um `aws_lb`, um `aws_lb_listener` e um `aws_lb_target_group`.',
    rollback:
      'Mantenha o Classic até que os registros DNS tenham mudado; para voltar atrás, mude-os de volta.',
  },
};
