import type { CheckGuide } from '../../core/check-guide.ts';

/** What the checks of manual snapshots have in common; `kind` is `instance` or `cluster`. */
export function snapshotGuide({
  kind,
  measured,
  console,
  terraform,
  caveats = [],
}: {
  readonly kind: 'instance' | 'cluster';
  readonly measured: string;
  readonly console: string;
  readonly terraform: string;
  readonly caveats?: readonly string[];
}): CheckGuide {
  const noun = kind === 'instance' ? 'db-snapshot' : 'db-cluster-snapshot';
  return {
    why: 'A manual snapshot stays until somebody deletes it. Backups up to the size of the databases of a region are free; what lies above is billed by the GB-month.',
    measured: `${measured} Snapshots with a tag such as \`legal-hold\`, \`retain\` or \`do-not-delete\` are left alone; those of AWS Backup and automated ones are not manual.`,
    saving:
      'What the bill has for the snapshot itself. Where it has no line of its own, there is no amount: how much of the backups of a region lies above the free allowance cannot be told by snapshot.',
    caveats: [
      'It may be kept for an audit without a tag that says so.',
      'Deleting it frees less than its size where other snapshots share its blocks, or where the allowance is not used up.',
      ...caveats,
    ],
    verify: {
      console,
      cli: `aws rds describe-${noun}s --region {region} --${noun}-identifier {resourceId}`,
    },
    fix: {
      console: `${console} → Actions → Delete snapshot`,
      cli: [
        `aws rds delete-${noun} --region {region} --${noun}-identifier {resourceId}`,
        `aws rds describe-${noun}s --region {region} --snapshot-type manual`,
      ],
      dryRun: null,
      terraform,
    },
    rollback: 'None: a snapshot that is deleted cannot be had back. It can be exported to S3 before.',
  };
}
