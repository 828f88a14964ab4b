import type { CheckGuide } from '../../core/check-guide.ts';

export const savingsPlansUsedGuide: CheckGuide = {
  why: 'A commitment is paid by the hour, whether usage takes it or not.',
  measured: '`GetSavingsPlansUtilization` over the last 30 days tells less than `minimumShare`.',
  saving: 'None: what is committed is paid until the term ends. It carries no amount.',
  caveats: [
    'A plan that was bought within the 30 days may not have met its usage yet.',
    'Sharing may be switched off for accounts that could use it.',
  ],
  verify: {
    console: 'Savings Plans → Utilization report',
    cli: 'aws ce get-savings-plans-utilization --time-period Start=2026-01-01,End=2026-02-01',
  },
  fix: {
    console:
      'Billing preferences → Savings Plans and reserved instances sharing; then move usage it covers to where it is',
    cli: [
      'aws ce get-savings-plans-utilization-details --time-period Start=2026-01-01,End=2026-02-01',
      'aws ce get-savings-plans-utilization --time-period Start=2026-01-01,End=2026-02-01',
    ],
    dryRun: null,
    terraform: 'Nothing: a commitment cannot be changed.',
  },
  rollback: 'Nothing to go back to.',
  ptBr: {
    why: 'Um compromisso é pago por hora, seja aproveitado pelo uso ou não.',
    measured: '`GetSavingsPlansUtilization` nos últimos 30 dias informa menos que `minimumShare`.',
    caveats: [
      'Um plano comprado dentro dos 30 dias pode ainda não ter encontrado seu uso.',
      'O compartilhamento pode estar desativado para contas que poderiam usá-lo.',
    ],
    verify: 'Savings Plans → Utilization report',
    fix: 'Billing preferences → Savings Plans and reserved instances sharing; depois, leve o uso que ele cobre para onde ele vale',
    terraform: 'Nada: um compromisso não pode ser alterado.',
    rollback: 'Não há a que voltar.',
  },
};
