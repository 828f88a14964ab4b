import { defineDataset } from '../../core/dataset.ts';

/** A key of KMS. Strings are untrusted; `null`: AWS did not tell. */
export interface KmsKey {
  readonly keyId: string;
  /** `denied`: it was listed, and the columns below are unknown. */
  readonly described: 'read' | 'denied';
  /** `CUSTOMER`: paid for. `AWS`: made and kept by a service, free. */
  readonly manager: string | null;
  /** `Enabled`, `Disabled`, `PendingDeletion`, `PendingImport`, `Unavailable` … */
  readonly state: string | null;
  readonly createdAt: string | null;
  /** `denied`, or `not-asked` for keys that nobody pays for: the two columns below are unknown. */
  readonly usage: 'read' | 'denied' | 'not-asked';
  /** ISO instant of the last successful use; `null`: none since KMS began to count. */
  readonly usedAt: string | null;
  /** ISO instant from which KMS counts uses of this key. */
  readonly countedSince: string | null;
}

export const kmsKeys = defineDataset<KmsKey>({
  id: 'kms/keys',
  scope: 'region',
  reads: ['KMS:ListKeys', 'KMS:DescribeKey', 'KMS:GetKeyLastUsage'],
  limits: { seconds: 300 },
  load: () => import('./keys.load.ts'),
});
