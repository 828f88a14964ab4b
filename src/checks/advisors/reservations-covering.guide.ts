import type { CheckGuide } from '../../core/check-guide.ts';

export const reservationsCoveringGuide: CheckGuide = {
  why: 'A database or a cache that runs all year costs less under a reservation.',
  measured:
    '`GetReservationCoverage` for each service over the last 30 days tells less than `minimumShare`, with at least `minimumOnDemandUsd` on demand. EC2 is left out: Savings Plans cover it too, and are not counted there.',
  saving:
    'None here: what to reserve depends on the usage that is left after the chosen actions, and stands in the advice to buy. It carries no amount, so that nothing is counted twice.',
  caveats: [
    'Database Savings Plans cover some of these hours and are not counted as reservations.',
    'Usage that is about to be made smaller should not be reserved first.',
  ],
  verify: {
    console: 'Billing and Cost Management → Reservations → Coverage report',
    cli: 'aws ce get-reservation-coverage --time-period Start=2026-01-01,End=2026-02-01',
  },
  fix: {
    console: 'Billing and Cost Management → Reservations → Recommendations',
    cli: [
      'aws ce get-reservation-purchase-recommendation --service "Amazon Relational Database Service" --term-in-years ONE_YEAR --payment-option NO_UPFRONT',
      'aws ce get-reservation-coverage --time-period Start=2026-01-01,End=2026-02-01',
    ],
    dryRun: null,
    terraform: '`aws_rds_reserved_instance` buys one; think of its term first.',
  },
  rollback: 'A reservation cannot be given back.',
  ptBr: {
    why: 'Um banco de dados ou um cache que funciona o ano inteiro custa menos com uma reserva.',
    measured:
      '`GetReservationCoverage`, para cada serviço nos últimos 30 dias, informa menos que `minimumShare`, com no mínimo `minimumOnDemandUsd` sob demanda. O EC2 fica de fora: os Savings Plans também o cobrem e não são contados ali.',
    caveats: [
      'Os Database Savings Plans cobrem parte dessas horas e não são contados como reservas.',
      'Um uso prestes a ser reduzido não deve ser reservado antes.',
    ],
    verify: 'Billing and Cost Management → Reservations → Coverage report',
    fix: 'Billing and Cost Management → Reservations → Recommendations',
    terraform: '`aws_rds_reserved_instance` compra uma; pense antes no prazo dela.',
    rollback: 'Uma reserva não pode ser devolvida.',
  },
};
