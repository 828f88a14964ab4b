import type { CheckGuide } from '../../core/check-guide.ts';

export const billOdcrUnusedGuide: CheckGuide = {
  why: 'An On-Demand Capacity Reservation is charged at the price of its instances, whether any run in it or not.',
  measured: 'Usage types `UnusedBox:…` and `UnusedDed:…`, at least `minimumHours` a month.',
  saving:
    'The hours that are billed as not used: they end with the reservation, or with the part of it that stays empty.',
  caveats: [
    'It may be kept for a failover: then it does what it is for.',
    'Capacity given up may not be there again when it is wanted.',
  ],
  verify: {
    console: 'EC2 → Capacity Reservations → Available capacity',
    cli: 'aws ec2 describe-capacity-reservations --region {region} --filters Name=state,Values=active',
  },
  fix: {
    console: 'EC2 → Capacity Reservations → Edit the number of instances, or Cancel',
    cli: [
      'aws ec2 cancel-capacity-reservation --region {region} --capacity-reservation-id {resourceId}',
      'aws ec2 describe-capacity-reservations --region {region} --capacity-reservation-ids {resourceId}',
    ],
    dryRun:
      'aws ec2 cancel-capacity-reservation --region {region} --capacity-reservation-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_ec2_capacity_reservation`, or lower its `instance_count`.',
  },
  rollback: 'Make another reservation, where AWS has the capacity.',
  ptBr: {
    why: 'Uma On-Demand Capacity Reservation é cobrada pelo preço de suas instâncias, haja alguma em execução nela ou não.',
    measured: 'Os tipos de uso `UnusedBox:…` e `UnusedDed:…`, com no mínimo `minimumHours` por mês.',
    caveats: [
      'Ela pode ser mantida para um failover: nesse caso, cumpre o seu papel.',
      'A capacidade liberada pode não estar disponível quando for necessária de novo.',
    ],
    verify: 'EC2 → Capacity Reservations → Available capacity',
    fix: 'EC2 → Capacity Reservations → Edit, para mudar o número de instâncias, ou Cancel',
    terraform: 'Remova a `aws_ec2_capacity_reservation`, ou reduza o `instance_count` dela.',
    rollback: 'Faça outra reserva, onde a AWS tiver capacidade.',
  },
};
