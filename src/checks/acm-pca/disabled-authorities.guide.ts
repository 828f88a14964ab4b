import type { CheckGuide } from '../../core/check-guide.ts';

export const disabledAuthoritiesGuide: CheckGuide = {
  why: 'A private certificate authority is charged by the month from its creation until it is deleted, whatever it issues. Disabled and expired ones issue nothing.',
  measured:
    'Authorities of the account that are DISABLED or EXPIRED since at least `minimumDaysInStatus` days.',
  saving: 'What is billed for the authority by the month.',
  caveats: [
    'A disabled root keeps answering for what it issued: revocation lists and OCSP stop when it is deleted.',
    'It may have been disabled for an investigation.',
  ],
  verify: {
    console: 'AWS Private CA → Private certificate authorities → Status',
    cli: 'aws acm-pca describe-certificate-authority --region {region} --certificate-authority-arn {resourceId}',
  },
  fix: {
    console: 'AWS Private CA → Actions → Disable, then Delete with 30 days to restore',
    cli: [
      'aws acm-pca describe-certificate-authority --region {region} --certificate-authority-arn {resourceId}',
      'aws acm-pca delete-certificate-authority --region {region} --certificate-authority-arn {resourceId} --permanent-deletion-time-in-days 30',
      "aws acm-pca describe-certificate-authority --region {region} --certificate-authority-arn {resourceId} --query 'CertificateAuthority.Status'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_acmpca_certificate_authority`; `permanent_deletion_time_in_days = 30`.',
  },
  rollback: '`aws acm-pca restore-certificate-authority` until the time is over.',
  ptBr: {
    why: 'Uma autoridade certificadora privada é cobrada por mês da criação até a exclusão, emita certificados ou não. As desabilitadas e as expiradas não emitem nada.',
    measured: 'Autoridades da conta que estão DISABLED ou EXPIRED há pelo menos `minimumDaysInStatus` dias.',
    caveats: [
      'Uma raiz desabilitada continua a responder pelo que emitiu: as listas de revogação e o OCSP param quando ela é excluída.',
      'Ela pode ter sido desabilitada para uma investigação.',
    ],
    verify: 'AWS Private CA → Private certificate authorities → Status',
    fix: 'AWS Private CA → Actions → Disable, depois Delete com 30 dias para restaurar',
    terraform: 'Remova a `aws_acmpca_certificate_authority`; `permanent_deletion_time_in_days = 30`.',
    rollback: '`aws acm-pca restore-certificate-authority` até o fim do prazo.',
  },
};
