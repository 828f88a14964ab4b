import { defineDataset } from '../../core/dataset.ts';

/** An on-demand backup of a table, which may be gone. Strings are untrusted; `null`: AWS did not tell. */
export interface DynamoBackup {
  readonly backupArn: string;
  readonly tableName: string | null;
  /** `AVAILABLE` … */
  readonly status: string | null;
  /** `USER`; those of the system and of AWS Backup are not listed. */
  readonly backupType: string | null;
  readonly sizeBytes: number | null;
  /** ISO instant. */
  readonly createdAt: string | null;
  /** ISO instant at which it goes by itself; users' backups have none. */
  readonly expiresAt: string | null;
}

export const dynamoBackups = defineDataset<DynamoBackup>({
  id: 'dynamodb/backups',
  scope: 'region',
  reads: ['DynamoDB:ListBackups'],
  resource: { id: 'backupArn' },
  load: () => import('./backups.load.ts'),
});
