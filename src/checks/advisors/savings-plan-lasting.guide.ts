import type { CheckGuide } from '../../core/check-guide.ts';

export const savingsPlanLastingGuide: CheckGuide = {
  why: 'The day a plan ends, the usage it covered is charged at on-demand prices.',
  measured:
    '`DescribeSavingsPlans` tells an end within `daysAhead` days, or one that passed within `daysPast` days.',
  saving:
    'None: an end is a rise in cost to avoid, not a saving. The commitments section tells what the usage would cost without the plan.',
  caveats: [
    'A new plan may be queued already for the day after.',
    'The usage may be about to go away as well.',
  ],
  verify: {
    console: 'Savings Plans → Inventory',
    cli: 'aws savingsplans describe-savings-plans --savings-plan-ids {resourceId}',
  },
  fix: {
    console: 'Savings Plans → Purchase Savings Plans, or queue a purchase for the day after the end',
    cli: [
      'aws savingsplans create-savings-plan --savings-plan-offering-id OFFERING --commitment COMMITMENT --purchase-time 2026-12-01T00:00:00Z',
      'aws savingsplans describe-savings-plans --states queued',
    ],
    dryRun: null,
    terraform: 'Nothing: a purchase is a decision with a term, not a resource to apply.',
  },
  rollback:
    'A plan can be returned within 7 days and the same month, with a commitment up to 100 USD an hour.',
  ptBr: {
    why: 'No dia em que um plano termina, o uso que ele cobria passa a ser cobrado a preços sob demanda.',
    measured:
      '`DescribeSavingsPlans` informa um término em até `daysAhead` dias, ou um que ocorreu há até `daysPast` dias.',
    caveats: [
      'Um novo plano já pode estar agendado para o dia seguinte.',
      'O uso também pode estar prestes a acabar.',
    ],
    verify: 'Savings Plans → Inventory',
    fix: 'Savings Plans → Purchase Savings Plans, ou agende uma compra para o dia seguinte ao fim',
    terraform: 'Nada: uma compra é uma decisão com prazo, não um recurso a aplicar.',
    rollback:
      'Um plano pode ser devolvido em até 7 dias e no mesmo mês, com compromisso de até 100 USD por hora.',
  },
};
