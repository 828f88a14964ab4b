import type { CheckGuide } from '../../core/check-guide.ts';

export const hubEnrolledGuide: CheckGuide = {
  why: 'Cost Optimization Hub gathers the recommendations of AWS for all accounts and regions, removes what overlaps and prices the rest with your discounts. It is free of charge.',
  measured: '`ListEnrollmentStatuses` names no account with status `Active`.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'It is enabled in another management account than the one that was asked.',
    'It was enabled within the last day: the first recommendations take that long.',
  ],
  verify: {
    console: 'Billing and Cost Management → Cost Optimization Hub',
    cli: 'aws cost-optimization-hub list-enrollment-statuses --region us-east-1',
  },
  fix: {
    console: 'Billing and Cost Management → Cost Optimization Hub → Enable',
    cli: [
      'aws cost-optimization-hub update-enrollment-status --region us-east-1 --status Active --include-member-accounts',
      'aws cost-optimization-hub list-enrollment-statuses --region us-east-1',
    ],
    dryRun: null,
    terraform: '`aws_costoptimizationhub_enrollment_status` with `include_member_accounts = true`.',
  },
  rollback: 'Set the status to Inactive again.',
  ptBr: {
    why: 'O Cost Optimization Hub reúne as recomendações da AWS de todas as contas e regiões, elimina o que se sobrepõe e calcula o restante com os seus descontos. É gratuito.',
    measured: '`ListEnrollmentStatuses` não traz nenhuma conta com o status `Active`.',
    caveats: [
      'Ele está ativado em outra conta de gerenciamento que não a consultada.',
      'Ele foi ativado no último dia: as primeiras recomendações demoram esse tempo.',
    ],
    verify: 'Billing and Cost Management → Cost Optimization Hub',
    fix: 'Billing and Cost Management → Cost Optimization Hub → Enable',
    terraform: '`aws_costoptimizationhub_enrollment_status` com `include_member_accounts = true`.',
    rollback: 'Volte ao status Inactive.',
  },
};
