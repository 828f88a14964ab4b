import { type BackupSummary, DynamoDBClient, ListBackupsCommand } from '@aws-sdk/client-dynamodb';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { isoInstant } from '../iso-instant.ts';
import { itemsOf } from '../pages.ts';
import type { DynamoBackup } from './backups.ts';

/** The backups people took of the region's tables. */
const load: DatasetLoader<DynamoBackup> = async function* ({ client, signal }) {
  const dynamo = client(DynamoDBClient);
  const items = itemsOf({
    operation: 'ListBackups',
    ask: (ExclusiveStartBackupArn) =>
      dynamo.send(new ListBackupsCommand({ BackupType: 'USER', ExclusiveStartBackupArn }), {
        abortSignal: signal,
      }),
    items: ({ BackupSummaries }) => BackupSummaries,
    next: ({ LastEvaluatedBackupArn }) => LastEvaluatedBackupArn,
    idOf: ({ BackupArn }) => BackupArn,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(backup: BackupSummary): DynamoBackup {
  return {
    backupArn: bounded(backup.BackupArn ?? ''),
    tableName: boundedOrNull(backup.TableName),
    status: boundedOrNull(backup.BackupStatus),
    backupType: boundedOrNull(backup.BackupType),
    sizeBytes: backup.BackupSizeBytes ?? null,
    createdAt: isoInstant(backup.BackupCreationDateTime),
    expiresAt: isoInstant(backup.BackupExpiryDateTime),
  };
}
