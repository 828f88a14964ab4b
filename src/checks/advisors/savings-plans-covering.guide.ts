import type { CheckGuide } from '../../core/check-guide.ts';

export const savingsPlansCoveringGuide: CheckGuide = {
  why: 'Usage that runs all year costs less under a commitment.',
  measured:
    'The spend covered by Savings Plans, over the spend they could cover (`GetSavingsPlansCoverage`, 30 days, both summed), is below `minimumShare`.',
  saving:
    'None here: what to commit to depends on the usage that is left after the chosen actions, and stands in the advice to buy. It carries no amount, so that nothing is counted twice.',
  caveats: [
    'Usage that is about to be made smaller or moved should not be committed to first.',
    'Usage under reservations is not in what plans could cover.',
  ],
  verify: {
    console: 'Savings Plans → Coverage report',
    cli: 'aws ce get-savings-plans-coverage --time-period Start=2026-01-01,End=2026-02-01 --granularity MONTHLY',
  },
  fix: {
    console: 'Savings Plans → Recommendations',
    cli: [
      'aws ce get-savings-plans-purchase-recommendation --savings-plans-type COMPUTE_SP --term-in-years ONE_YEAR --payment-option NO_UPFRONT --lookback-period-in-days THIRTY_DAYS',
      'aws savingsplans describe-savings-plans --states queued active',
    ],
    dryRun: null,
    terraform: 'Nothing: a purchase is a decision with a term, not a resource to apply.',
  },
  rollback:
    'A plan can be returned within 7 days and the same month, with a commitment up to 100 USD an hour.',
  ptBr: {
    why: 'Um uso que dura o ano inteiro custa menos com um compromisso.',
    measured:
      'O gasto coberto por Savings Plans, dividido pelo gasto que eles poderiam cobrir (`GetSavingsPlansCoverage`, 30 dias, ambos somados), fica abaixo de `minimumShare`.',
    caveats: [
      'Não se comprometa antes com um uso prestes a ser reduzido ou movido.',
      'O uso sob reservas não está no que os planos poderiam cobrir.',
    ],
    verify: 'Savings Plans → Coverage report',
    fix: 'Savings Plans → Recommendations',
    terraform: 'Nada: uma compra é uma decisão com prazo, não um recurso a aplicar.',
    rollback:
      'Um plano pode ser devolvido em até 7 dias e no mesmo mês, com compromisso de até 100 USD por hora.',
  },
};
