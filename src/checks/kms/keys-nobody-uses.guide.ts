import type { CheckGuide } from '../../core/check-guide.ts';

export const keysNobodyUsesGuide: CheckGuide = {
  why: 'A key of the customer is charged by the month, also while it is disabled, and so are its first two rotated versions.',
  measured:
    'Keys managed by the customer, enabled or disabled, whose last successful use (GetKeyLastUsage) is at least `minimumDaysUnused` days ago, or that were never used in at least so many days that KMS counts. Keys of services are free and left out. A key whose policy refuses to tell is undecided.',
  saving: 'What is billed for the key by the month.',
  caveats: [
    'Old backups, snapshots and archives may be encrypted under it and read once in years: that is no use until it happens.',
    'KMS began to count later than many keys were made.',
    'A multi-region key is counted in each region on its own.',
  ],
  verify: {
    console: 'KMS → Customer managed keys → the key → Last used',
    cli: 'aws kms get-key-last-usage --region {region} --key-id {resourceId}',
  },
  fix: {
    console:
      'Disable the key first and watch CloudTrail for DisabledException; then KMS → Schedule key deletion with 30 days',
    cli: [
      'aws kms disable-key --region {region} --key-id {resourceId}',
      'aws kms schedule-key-deletion --region {region} --key-id {resourceId} --pending-window-in-days 30',
      "aws kms describe-key --region {region} --key-id {resourceId} --query 'KeyMetadata.[KeyState,DeletionDate]'",
    ],
    dryRun: null,
    terraform: 'Remove the `aws_kms_key`; `deletion_window_in_days = 30`.',
  },
  rollback:
    '`aws kms cancel-key-deletion` until the window is over. After that nothing encrypted under it can be read, by anybody.',
};
