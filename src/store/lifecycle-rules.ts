import { RETENTION_RULES, type RetentionPolicy } from './retention.ts';

/** Days after which an archive is moved to Glacier. */
const GLACIER_DAYS = 90;

export interface LifecycleRule {
  readonly ID: string;
  readonly Status: 'Enabled';
  readonly Filter: { readonly Prefix: string };
  readonly Transitions?: readonly { readonly Days: number; readonly StorageClass: 'GLACIER' }[];
  readonly Expiration: { readonly Days: number };
}

/**
 * The same policy as rules of an S3 bucket, in the form of `PutBucketLifecycleConfiguration`. S3 knows no pattern in
 * the middle of a prefix, so that each tenant has rules of its own; a bucket takes a thousand.
 */
export function lifecycleRules(
  policy: RetentionPolicy,
  tenants: readonly string[],
  prefix = '',
): { readonly Rules: readonly LifecycleRule[] } {
  const base = prefix === '' ? '' : `${prefix}/`;
  return {
    Rules: tenants.flatMap((tenant) =>
      Object.entries(RETENTION_RULES).map(([folder, rule]) => ({
        ID: `spendlog-${tenant}-${folder}`,
        Status: 'Enabled' as const,
        Filter: { Prefix: `${base}tenants/${tenant}/${folder}/` },
        ...(folder === 'archives' && policy[rule] > GLACIER_DAYS
          ? { Transitions: [{ Days: GLACIER_DAYS, StorageClass: 'GLACIER' as const }] }
          : {}),
        Expiration: { Days: policy[rule] },
      })),
    ),
  };
}
