import type { CheckGuide } from '../../core/check-guide.ts';

export const spareReservationsGuide: CheckGuide = {
  why: 'A capacity reservation is charged at the on-demand price for every instance it holds a place for, whether one runs there or not.',
  measured:
    'Active on-demand reservations that the account pays for, at least `minimumAgeDays` old, with at least one free place (`AvailableInstanceCount`) at every moment of `minimumDaysMeasured` days. Capacity blocks, which are paid for in advance, are left out, as is unused capacity that is billed to another account.',
  saving:
    'The hours billed for places that were never used. Savings Plans and reservations cover unused places too: such hours save only what the freed commitment takes over elsewhere.',
  caveats: [
    'It may be held for a failover: then its price is that of an insurance.',
    'Capacity that is given back may not be available when it is wanted again.',
  ],
  verify: {
    console: 'EC2 → Capacity Reservations → Available capacity',
    cli: 'aws ec2 describe-capacity-reservations --region {region} --capacity-reservation-ids {resourceId}',
  },
  fix: {
    console: 'EC2 → Capacity Reservations → Modify: fewer instances, or Cancel',
    cli: [
      'aws ec2 modify-capacity-reservation --region {region} --capacity-reservation-id {resourceId} --instance-count NEEDED',
      'aws ec2 describe-capacity-reservations --region {region} --capacity-reservation-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 modify-capacity-reservation --region {region} --capacity-reservation-id {resourceId} --instance-count NEEDED --dry-run',
    terraform: '`instance_count` of the `aws_ec2_capacity_reservation`, or remove it.',
  },
  rollback: 'Reserve again, if AWS has the capacity then.',
  ptBr: {
    why: 'Uma reserva de capacidade é cobrada ao preço sob demanda por cada instância cujo lugar ela guarda, rode uma ali ou não.',
    measured:
      'Reservas sob demanda ativas que a conta paga, criadas há pelo menos `minimumAgeDays` dias, com pelo menos um lugar livre (`AvailableInstanceCount`) em todos os momentos de `minimumDaysMeasured` dias. Capacity blocks, pagos adiantado, ficam de fora, assim como a capacidade não usada que é cobrada de outra conta.',
    caveats: [
      'Ela pode servir a um failover: então seu preço é o de um seguro.',
      'A capacidade devolvida pode não estar disponível quando for necessária de novo.',
    ],
    verify: 'EC2 → Capacity Reservations → Available capacity',
    fix: 'EC2 → Capacity Reservations → Modify: menos instâncias, ou Cancel',
    terraform: '`instance_count` da `aws_ec2_capacity_reservation`, ou remova-a.',
    rollback: 'Reserve de novo, se a AWS tiver capacidade.',
  },
};
