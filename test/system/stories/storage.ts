import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DescribeSubnetsCommand, EC2Client } from '@aws-sdk/client-ec2';
import { CreateFileSystemCommand, CreateMountTargetCommand, EFSClient } from '@aws-sdk/client-efs';
import { CreateBucketCommand, PutBucketLifecycleConfigurationCommand, S3Client } from '@aws-sdk/client-s3';
import { required } from '../moto-clients.ts';
import type { Story } from './story.ts';

const logGroups: Story = {
  service: 'CloudWatch Logs',
  async make(own) {
    const logs = new CloudWatchLogsClient(own);
    for (const logGroupName of ['/story/forever', '/story/kept'])
      await logs.send(new CreateLogGroupCommand({ logGroupName }));
    await logs.send(new PutRetentionPolicyCommand({ logGroupName: '/story/kept', retentionInDays: 30 }));
    const check = 'logs-log-groups-without-retention';
    return { wasted: { [check]: ['/story/forever'] }, good: { [check]: ['/story/kept'] } };
  },
};

const buckets: Story = {
  service: 'S3',
  async make(own) {
    const s3 = new S3Client({ ...own, forcePathStyle: true });
    for (const Bucket of ['story-forever', 'story-tidy']) await s3.send(new CreateBucketCommand({ Bucket }));
    const rule = {
      ID: 'tidy',
      Status: 'Enabled' as const,
      Filter: { Prefix: '' },
      Expiration: { Days: 30 },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 3 },
    };
    await s3.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket: 'story-tidy',
        LifecycleConfiguration: { Rules: [rule] },
      }),
    );
    const check = 's3-mpu-abort';
    return { wasted: { [check]: ['story-forever'] }, good: { [check]: ['story-tidy'] } };
  },
};

const tables: Story = {
  service: 'DynamoDB',
  async make(own) {
    const dynamodb = new DynamoDBClient(own);
    const made = (TableName: string, BillingMode: 'PROVISIONED' | 'PAY_PER_REQUEST') =>
      dynamodb.send(
        new CreateTableCommand({
          TableName,
          BillingMode,
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          ...(BillingMode === 'PROVISIONED'
            ? { ProvisionedThroughput: { ReadCapacityUnits: 500, WriteCapacityUnits: 500 } }
            : {}),
        }),
      );
    await made('story-fixed', 'PROVISIONED');
    await made('story-on-demand', 'PAY_PER_REQUEST');
    const check = 'dynamodb-no-autoscaling';
    return { wasted: { [check]: ['story-fixed'] }, good: { [check]: ['story-on-demand'] } };
  },
};

const fileSystems: Story = {
  service: 'EFS',
  async make(own) {
    const efs = new EFSClient(own);
    const made = async (CreationToken: string) =>
      required((await efs.send(new CreateFileSystemCommand({ CreationToken }))).FileSystemId);
    const [lonely, mounted] = [await made('lonely'), await made('mounted')];
    const { Subnets = [] } = await new EC2Client(own).send(new DescribeSubnetsCommand({}));
    await efs.send(
      new CreateMountTargetCommand({ FileSystemId: mounted, SubnetId: required(Subnets[0]?.SubnetId) }),
    );
    const check = 'efs-no-mount-targets';
    return { wasted: { [check]: [lonely] }, good: { [check]: [mounted] } };
  },
};

export const storageStories: readonly Story[] = [logGroups, buckets, tables, fileSystems];
