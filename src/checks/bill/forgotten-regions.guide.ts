import type { CheckGuide } from '../../core/check-guide.ts';

export const billForgottenRegionsGuide: CheckGuide = {
  why: 'Resources in a region where nobody works are left from a trial, or were made by somebody who should not. Nobody looks at them, and each security service charges for the region as well.',
  measured:
    'Regions of an account that are charged over at least `minimumDays` days and come to at most `maximumShareOfAccount` of what the account costs.',
  saving: 'None is claimed: which of them can go, the bill does not tell.',
  caveats: [
    'Some services work in us-east-1 alone and are charged there.',
    'A region for disaster recovery is small on purpose.',
  ],
  verify: {
    console: 'Billing → Cost Explorer → Region, by service; EC2 Global View',
    cli: 'aws resource-explorer-2 search --query-string region:{region}',
  },
  fix: {
    console: 'Delete what is there; then Account → AWS Regions → Disable, or a service control policy',
    cli: [
      'aws account disable-region --region-name {region}',
      'aws account list-regions --region-opt-status-contains ENABLED ENABLED_BY_DEFAULT',
    ],
    dryRun: null,
    terraform: 'An `aws_organizations_policy` that denies `aws:RequestedRegion` outside a list.',
  },
  rollback: 'A region can be enabled again; what was deleted is gone.',
  ptBr: {
    why: 'Recursos em uma região onde ninguém trabalha sobraram de um teste ou foram criados por quem não deveria. Ninguém cuida deles, e cada serviço de segurança também cobra pela região.',
    measured:
      'Regiões de uma conta com cobrança em no mínimo `minimumDays` dias e que somam no máximo `maximumShareOfAccount` do que a conta custa.',
    caveats: [
      'Alguns serviços só funcionam em us-east-1 e são cobrados lá.',
      'Uma região para recuperação de desastres é pequena de propósito.',
    ],
    verify: 'Billing → Cost Explorer → Region, por serviço; EC2 Global View',
    fix: 'Exclua o que houver lá; depois, Account → AWS Regions → Disable, ou uma service control policy',
    terraform: 'Uma `aws_organizations_policy` que negue `aws:RequestedRegion` fora de uma lista.',
    rollback: 'Uma região pode ser ativada de novo; o que foi excluído se perdeu.',
  },
};
