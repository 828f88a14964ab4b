import { defineDataset } from '../../core/dataset.ts';

/** A private certificate authority: paid for by the month until it is deleted. Strings are untrusted; `null`: AWS did not tell. */
export interface CertificateAuthority {
  readonly authorityArn: string;
  /** `ACTIVE`, `DISABLED`, `EXPIRED`, `PENDING_CERTIFICATE`, `DELETED` … */
  readonly status: string | null;
  /** `GENERAL_PURPOSE` or `SHORT_LIVED_CERTIFICATE`, which costs less. */
  readonly usageMode: string | null;
  readonly createdAt: string | null;
  /** ISO instant at which it came into its status. */
  readonly statusSince: string | null;
}

export const certificateAuthorities = defineDataset<CertificateAuthority>({
  id: 'acm-pca/certificate-authorities',
  scope: 'region',
  reads: ['ACM PCA:ListCertificateAuthorities'],
  load: () => import('./certificate-authorities.load.ts'),
});
