import type { CheckGuide } from '../../core/check-guide.ts';

export const freeTierKeptGuide: CheckGuide = {
  why: 'Usage beyond a free offer is charged for at the normal rate, without a notice; a free account plan that ends closes the account and what runs in it.',
  measured:
    'Usage of this month, or the usage that AWS forecasts for it, is more than `maximumShare` of the limit of a free offer; or a free account plan ends within `daysAhead` days.',
  saving: 'None: usage beyond an offer is paid for like all other usage. It carries no amount.',
  caveats: [
    'The offers count for all accounts of an organization together.',
    'AWS updates the figures once a day; early in a month its forecast rests on few days.',
    'An account that is older than account plans has none.',
  ],
  verify: {
    console: 'Billing and Cost Management → Free Tier',
    cli: 'aws freetier get-free-tier-usage',
  },
  fix: {
    console:
      'Open the service that the offer is of and stop what is not needed; or Billing and Cost Management → Home → Upgrade plan',
    cli: ['aws freetier get-free-tier-usage', 'aws freetier get-account-plan-state'],
    dryRun: null,
    terraform: 'Nothing: neither an offer nor an account plan is a resource.',
  },
  rollback: 'Start again what was stopped. An upgrade of the account plan cannot be undone.',
  ptBr: {
    why: 'O uso além de uma oferta gratuita é cobrado ao preço normal, sem aviso; um plano de conta gratuito que termina encerra a conta e o que está em execução nela.',
    measured:
      'O uso deste mês, ou o uso que a AWS prevê para ele, é maior que `maximumShare` do limite de uma oferta gratuita; ou um plano de conta gratuito termina em até `daysAhead` dias.',
    caveats: [
      'As ofertas valem para todas as contas de uma organização em conjunto.',
      'A AWS atualiza os números uma vez por dia; no começo do mês, sua previsão se apoia em poucos dias.',
      'Uma conta mais antiga que os planos de conta não tem plano.',
    ],
    verify: 'Billing and Cost Management → Free Tier',
    fix: 'Abra o serviço a que a oferta se refere e pare o que não é necessário; ou Billing and Cost Management → Home → Upgrade plan',
    terraform: 'Nada: nem uma oferta nem um plano de conta é um recurso.',
    rollback: 'Inicie de novo o que foi parado. A atualização do plano da conta não pode ser desfeita.',
  },
};
