import type { CheckGuide } from '../../core/check-guide.ts';

export const billUnusedCommitmentGuide: CheckGuide = {
  why: 'A Savings Plan or reservation is paid for each hour, whether usage takes it up or not. What was not used cannot be had back, but tells how much the next one should be.',
  measured:
    'Effective cost of lines with the commitment status `Unused`, by payer, as a share of all committed cost: at least `minimumShareOfCommitment`.',
  saving:
    'None: unused commitment is sunk until it ends. A Standard Reserved Instance can be sold, a Convertible one exchanged, a Savings Plan returned within seven days.',
  caveats: ['A new commitment is seldom full in its first days.'],
  verify: {
    console: 'Billing → Savings Plans → Utilization report; Reservations → Utilization report',
    cli: 'aws ce get-savings-plans-utilization --time-period Start=START_DAY,End=END_DAY',
  },
  fix: {
    console:
      'Move usage that is not covered under it (regions, families, sharing between accounts); buy less at its end',
    cli: [
      'aws ce get-reservation-utilization --time-period Start=START_DAY,End=END_DAY',
      'aws ce get-savings-plans-utilization --time-period Start=START_DAY,End=END_DAY',
    ],
    dryRun: null,
    terraform: 'Commitments are not managed there; `aws_savingsplans_plan` resources stay as they are.',
  },
  rollback: 'Nothing is changed.',
  ptBr: {
    why: 'Um Savings Plan ou uma reserva são pagos a cada hora, aproveitados pelo uso ou não. O que não foi usado não se recupera, mas indica de quanto deve ser o próximo compromisso.',
    measured:
      'O custo efetivo das linhas com o status de compromisso `Unused`, por conta pagadora, como parcela de todo o custo comprometido: no mínimo `minimumShareOfCommitment`.',
    caveats: ['Um compromisso novo raramente fica cheio nos primeiros dias.'],
    verify: 'Billing → Savings Plans → Utilization report; Reservations → Utilization report',
    fix: 'Faça com que ele cubra uso ainda descoberto (regiões, famílias, compartilhamento entre contas); compre menos quando ele terminar',
    terraform:
      'Compromissos não são gerenciados no Terraform; recursos `aws_savingsplans_plan` ficam como estão.',
    rollback: 'Nada é alterado.',
  },
};
