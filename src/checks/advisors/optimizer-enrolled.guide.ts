import type { CheckGuide } from '../../core/check-guide.ts';

export const optimizerEnrolledGuide: CheckGuide = {
  why: 'Compute Optimizer learns from CloudWatch which instances, volumes, functions and databases are larger than they need be, or idle. It is free of charge; Cost Optimization Hub takes its recommendations from it.',
  measured: '`GetEC2InstanceRecommendations` answers with `OptInRequiredException`.',
  saving: 'None by itself: it guards against cost that nobody sees. It carries no amount.',
  caveats: [
    'The opt-in takes a day to show recommendations.',
    'The account opted out on purpose, for instance one that is about to be closed.',
  ],
  verify: {
    console: 'Compute Optimizer → Account management',
    cli: 'aws compute-optimizer get-enrollment-status --region {region}',
  },
  fix: {
    console: 'Compute Optimizer → Get started → Opt in, best in the management account for all members',
    cli: [
      'aws compute-optimizer update-enrollment-status --region {region} --status Active',
      'aws compute-optimizer get-enrollment-status --region {region}',
    ],
    dryRun: null,
    terraform:
      '`aws_computeoptimizer_enrollment_status` with `status = "Active"` and `include_member_accounts = true` in the management account.',
  },
  rollback: 'Opt out again; its recommendations are deleted then.',
  ptBr: {
    why: 'O Compute Optimizer aprende com o CloudWatch quais instâncias, volumes, funções e bancos de dados são maiores do que precisam ou estão ociosos. É gratuito; o Cost Optimization Hub tira dele suas recomendações.',
    measured: '`GetEC2InstanceRecommendations` responde com `OptInRequiredException`.',
    caveats: [
      'A adesão leva um dia para mostrar recomendações.',
      'A conta saiu de propósito, por exemplo por estar prestes a ser encerrada.',
    ],
    verify: 'Compute Optimizer → Account management',
    fix: 'Compute Optimizer → Get started → Opt in, de preferência na conta de gerenciamento e para todas as contas-membro',
    terraform:
      '`aws_computeoptimizer_enrollment_status` com `status = "Active"` e `include_member_accounts = true` na conta de gerenciamento.',
    rollback: 'Saia de novo (Opt out); as recomendações são então excluídas.',
  },
};
