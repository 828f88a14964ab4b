import type { CheckGuide } from '../../core/check-guide.ts';

export const reservationsUsedGuide: CheckGuide = {
  why: 'Reserved hours are paid for whether an instance runs in them or not.',
  measured:
    '`GetReservationUtilization` for each service over the last 30 days tells less than `minimumShare`. Cost Explorer answers for EC2 alone unless a service is named.',
  saving:
    'None: what is reserved is paid until the term ends. A Standard reservation of EC2 may be sold on the marketplace, a Convertible one exchanged. It carries no amount.',
  caveats: [
    'A reservation that was bought within the 30 days may not have met its usage yet.',
    'Sharing may be switched off for accounts that could use it.',
  ],
  verify: {
    console: 'Billing and Cost Management → Reservations → Utilization report',
    cli: 'aws ce get-reservation-utilization --time-period Start=2026-01-01,End=2026-02-01',
  },
  fix: {
    console: 'EC2 → Reserved Instances → Actions → Sell or Exchange; or run what fits the reservation',
    cli: [
      'aws ce get-reservation-utilization --time-period Start=2026-01-01,End=2026-02-01 --group-by Type=DIMENSION,Key=SUBSCRIPTION_ID',
      'aws ce get-reservation-utilization --time-period Start=2026-01-01,End=2026-02-01',
    ],
    dryRun: null,
    terraform: 'Nothing: a reservation cannot be changed by it.',
  },
  rollback: 'What was sold or exchanged stays so.',
  ptBr: {
    why: 'Horas reservadas são pagas, haja uma instância em execução nelas ou não.',
    measured:
      '`GetReservationUtilization`, para cada serviço nos últimos 30 dias, informa menos que `minimumShare`. O Cost Explorer só responde pelo EC2, a menos que um serviço seja indicado.',
    caveats: [
      'Uma reserva comprada dentro dos 30 dias pode ainda não ter encontrado seu uso.',
      'O compartilhamento pode estar desativado para contas que poderiam usá-la.',
    ],
    verify: 'Billing and Cost Management → Reservations → Utilization report',
    fix: 'EC2 → Reserved Instances → Actions → Sell ou Exchange; ou execute o que couber na reserva',
    terraform: 'Nada: uma reserva não pode ser alterada pelo Terraform.',
    rollback: 'O que foi vendido ou trocado fica assim.',
  },
};
