import type { ServiceKey } from './services.ts';

/** How the demand of something moves within a week. */
export type Rhythm = 'flat' | 'office' | 'web' | 'batch';

/** A thing with a price, as AWS lists it in N. Virginia in USD. */
export interface Sku {
  readonly service: ServiceKey;
  /** Without the prefix of the region. */
  readonly usageType: string;
  readonly operation: string;
  readonly unit: string;
  /** One price, or tiers of a month: from which quantity, at what price. The counter starts anew on day 1. */
  readonly price: string | readonly (readonly [from: number, price: string])[];
  readonly rhythm: Rhythm;
  /** Standard deviation of a day's quantity, as a share of it. */
  readonly noise: number;
  /** How the resource is named; absent where AWS names none. */
  readonly resource?: 'instance' | 'volume' | 'bucket' | 'arn';
  /** Savings Plan rate as a share of the list price; absent where no plan applies. */
  readonly savingsPlan?: number;
  /** One row per machine, at most 24 hours a day. */
  readonly fleet?: boolean;
  /** Usage types without a region's prefix. */
  readonly global?: boolean;
  /** What all usage of one account and region under this name belongs to: a table is billed for what it stores and for what it is asked. */
  readonly of?: string;
}

type Extra = Partial<Pick<Sku, 'resource' | 'savingsPlan' | 'fleet' | 'global' | 'of'>>;

const HOURS = 'Hours';
const MONTHS = 'GB-Months';
const FREE_THEN = (free: number, price: string): Sku['price'] => [
  [0, '0'],
  [free, price],
];

function instance(
  type: string,
  price: string,
  operation: string,
  [rhythm, noise]: readonly [Rhythm, number],
  savingsPlan = 0.63,
): Sku {
  return {
    service: 'ec2',
    usageType: `BoxUsage:${type}`,
    operation,
    unit: HOURS,
    price,
    rhythm,
    noise,
    resource: 'instance',
    fleet: true,
    savingsPlan,
  };
}

function database(service: ServiceKey, usageType: string, operation: string, price: string): Sku {
  return {
    service,
    usageType,
    operation,
    unit: HOURS,
    price,
    rhythm: 'flat',
    noise: 0,
    resource: 'arn',
    fleet: true,
  };
}

function sku(
  service: ServiceKey,
  usageType: string,
  operation: string,
  unit: string,
  price: Sku['price'],
  [rhythm, noise]: readonly [Rhythm, number],
  extra: Extra = {},
): Sku {
  return { service, usageType, operation, unit, price, rhythm, noise, ...extra };
}

const ARN: Extra = { resource: 'arn' };
const partOf = (of: string): Extra => ({ resource: 'arn', of });
const BUCKET: Extra = { resource: 'bucket' };
const VOLUME: Extra = { resource: 'volume' };

/** Windows and Linux machines of one type share the usage type and differ in operation and price. */
export const SKUS = {
  'linux-m5.8xlarge': instance('m5.8xlarge', '1.536', 'RunInstances', ['flat', 0.01]),
  'windows-m5.8xlarge': instance('m5.8xlarge', '3.008', 'RunInstances:0002', ['office', 0.02], 0.81),
  'linux-c5.18xlarge': instance('c5.18xlarge', '3.06', 'RunInstances', ['web', 0.03]),
  'linux-m6g.8xlarge': instance('m6g.8xlarge', '1.232', 'RunInstances', ['web', 0.03]),
  'linux-r5.16xlarge': instance('r5.16xlarge', '4.032', 'RunInstances', ['batch', 0.03]),
  'linux-g5.12xlarge': instance('g5.12xlarge', '5.672', 'RunInstances', ['office', 0.04], 0.67),
  'linux-t3.large': instance('t3.large', '0.0832', 'RunInstances', ['flat', 0.01]),
  'linux-r6i.xlarge': instance('r6i.xlarge', '0.252', 'RunInstances', ['flat', 0]),
  'linux-m5d.large': instance('m5d.large', '0.113', 'RunInstances', ['flat', 0]),
  'spot-c5.18xlarge': {
    service: 'ec2',
    usageType: 'SpotUsage:c5.18xlarge',
    operation: 'RunInstances:SV001',
    unit: HOURS,
    price: '1.2284',
    rhythm: 'batch',
    noise: 0.05,
    resource: 'instance',
    fleet: true,
  },
  'ebs-gp3': sku('ebs', 'EBS:VolumeUsage.gp3', 'CreateVolume-Gp3', MONTHS, '0.08', ['flat', 0.002], VOLUME),
  'ebs-gp2': sku('ebs', 'EBS:VolumeUsage.gp2', 'CreateVolume-Gp2', MONTHS, '0.1', ['flat', 0.001], VOLUME),
  'ebs-snapshots': sku('ebs', 'EBS:SnapshotUsage', 'CreateSnapshot', MONTHS, '0.05', ['flat', 0.002], ARN),
  'nat-hours': sku(
    'ec2',
    'NatGateway-Hours',
    'NatGateway',
    HOURS,
    '0.045',
    ['flat', 0],
    partOf('natgateway'),
  ),
  'nat-bytes': sku(
    'ec2',
    'NatGateway-Bytes',
    'NatGateway',
    'GB',
    '0.045',
    ['web', 0.03],
    partOf('natgateway'),
  ),
  'ip-idle': sku('vpc', 'PublicIPv4:IdleAddress', 'AllocateAddressVPC', HOURS, '0.005', ['flat', 0], ARN),
  'ip-used': sku('vpc', 'PublicIPv4:InUseAddress', 'RunInstances', HOURS, '0.005', ['flat', 0.01], ARN),
  'tgw-hours': sku('vpc', 'TransitGateway-Hours', 'TransitGatewayVPC', HOURS, '0.05', ['flat', 0], ARN),
  'tgw-bytes': sku('vpc', 'TransitGateway-Bytes', 'TransitGatewayVPC', 'GB', '0.02', ['office', 0.03], ARN),
  'dx-port': sku('directconnect', 'DX-PortUsage:10G', 'DirectConnectPort', HOURS, '2.25', ['flat', 0], ARN),
  'transfer-out': sku(
    'transfer',
    'DataTransfer-Out-Bytes',
    'RunInstances',
    'GB',
    [
      [0, '0'],
      [100, '0.09'],
      [10_240, '0.085'],
      [51_200, '0.07'],
      [153_600, '0.05'],
    ],
    ['web', 0.03],
  ),
  'transfer-az': sku('transfer', 'DataTransfer-Regional-Bytes', 'InterZone-In', 'GB', '0.01', ['web', 0.03]),
  'alb-hours': sku(
    'elb',
    'LoadBalancerUsage',
    'LoadBalancing:Application',
    HOURS,
    '0.0225',
    ['flat', 0],
    partOf('loadbalancer/app'),
  ),
  'alb-lcu': sku(
    'elb',
    'LCUUsage',
    'LoadBalancing:Application',
    'LCU-Hours',
    '0.008',
    ['web', 0.03],
    partOf('loadbalancer/app'),
  ),
  'cloudfront-out': sku(
    'cloudfront',
    'US-DataTransfer-Out-Bytes',
    'GET',
    'GB',
    [
      [0, '0'],
      [1024, '0.085'],
      [10_240, '0.08'],
      [51_200, '0.06'],
      [153_600, '0.04'],
    ],
    ['web', 0.03],
    { resource: 'arn', global: true },
  ),
  'cloudfront-requests': sku(
    'cloudfront',
    'US-Requests-Tier2-HTTPS',
    'GET',
    'Requests',
    '0.000001',
    ['web', 0.03],
    { resource: 'arn', global: true },
  ),
  'route53-queries': sku('route53', 'DNS-Queries', 'A', 'Queries', '0.0000004', ['web', 0.03], {
    resource: 'arn',
    global: true,
  }),
  'api-requests': sku(
    'apigateway',
    'ApiGatewayHttpRequest',
    'ApiGatewayHttpApi',
    'Requests',
    '0.000001',
    ['web', 0.03],
    ARN,
  ),
  's3-standard': sku(
    's3',
    'TimedStorage-ByteHrs',
    'StandardStorage',
    MONTHS,
    [
      [0, '0.023'],
      [51_200, '0.022'],
      [512_000, '0.021'],
    ],
    ['flat', 0.002],
    BUCKET,
  ),
  's3-glacier': sku(
    's3',
    'TimedStorage-GIR-ByteHrs',
    'GlacierInstantRetrievalStorage',
    MONTHS,
    '0.004',
    ['flat', 0.002],
    BUCKET,
  ),
  's3-puts': sku('s3', 'Requests-Tier1', 'PutObject', 'Requests', '0.000005', ['web', 0.03], BUCKET),
  's3-gets': sku('s3', 'Requests-Tier2', 'GetObject', 'Requests', '0.0000004', ['web', 0.03], BUCKET),
  'efs-storage': sku('efs', 'TimedStorage-ByteHrs', 'Storage:EFS', MONTHS, '0.3', ['flat', 0.004], ARN),
  'fsx-lustre': sku(
    'fsx',
    'Storage_MultiAZ:SSD',
    'CreateFileSystem:Windows',
    MONTHS,
    '0.23',
    ['flat', 0.003],
    ARN,
  ),
  'backup-storage': sku('backup', 'WarmStorage-ByteHrs-EBS', 'Storage', MONTHS, '0.05', ['flat', 0.004], ARN),
  'aurora-r6g.4xl': database('rds', 'InstanceUsage:db.r6g.4xl', 'CreateDBInstance:0021', '2.076'),
  'aurora-storage': sku(
    'rds',
    'Aurora:StorageUsage',
    'CreateDBInstance:0021',
    MONTHS,
    '0.1',
    ['flat', 0.003],
    ARN,
  ),
  'aurora-io': sku(
    'rds',
    'Aurora:StorageIOUsage',
    'CreateDBInstance:0021',
    'IOs',
    '0.0000002',
    ['web', 0.03],
    ARN,
  ),
  'sqlserver-m5.2xl': database('rds', 'InstanceUsage:db.m5.2xl', 'CreateDBInstance:0012', '2.064'),
  'dynamodb-writes': sku(
    'dynamodb',
    'WriteRequestUnits',
    'PayPerRequestThroughput',
    'WriteRequestUnits',
    '0.00000125',
    ['web', 0.03],
    partOf('table'),
  ),
  'dynamodb-reads': sku(
    'dynamodb',
    'ReadRequestUnits',
    'PayPerRequestThroughput',
    'ReadRequestUnits',
    '0.00000025',
    ['web', 0.03],
    partOf('table'),
  ),
  'dynamodb-storage': sku(
    'dynamodb',
    'TimedStorage-ByteHrs',
    'StandardStorage',
    MONTHS,
    FREE_THEN(25, '0.25'),
    ['flat', 0.003],
    partOf('table'),
  ),
  'redis-r6g.2xl': database('elasticache', 'NodeUsage:cache.r6g.2xlarge', 'CreateCacheCluster:0002', '0.821'),
  'redshift-ra3': sku(
    'redshift',
    'Node:ra3.4xlarge',
    'RunComputeNode:0001',
    HOURS,
    '3.26',
    ['flat', 0.01],
    ARN,
  ),
  'neptune-r5': sku(
    'neptune',
    'InstanceUsage:db.r5.2xl',
    'CreateDBInstance:0030',
    HOURS,
    '1.392',
    ['flat', 0.01],
    ARN,
  ),
  'opensearch-r6g': database('opensearch', 'ESInstance:r6g.4xlarge', 'ESDomain', '1.336'),
  'emr-r5': sku('emr', 'BoxUsage:r5.8xlarge', 'RunInstances', HOURS, '0.27', ['batch', 0.04], ARN),
  'glue-dpu': sku('glue', 'ETL-DPU-Hour', 'Jobrun', 'DPU-Hours', '0.44', ['batch', 0.03], ARN),
  'athena-scan': sku(
    'athena',
    'DataScannedInTB',
    'StartQueryExecution',
    'Terabytes',
    '5',
    ['office', 0.03],
    ARN,
  ),
  'kinesis-shards': sku(
    'kinesis',
    'Storage-ShardHour',
    'shardHourStorage',
    HOURS,
    '0.015',
    ['flat', 0.01],
    partOf('stream'),
  ),
  'kinesis-puts': sku(
    'kinesis',
    'PutRequestPayloadUnits',
    'PutRequest',
    'Requests',
    '0.000000014',
    ['web', 0.03],
    partOf('stream'),
  ),
  'msk-broker': database('msk', 'Kafka.m5.4xlarge', 'RunBroker', '1.68'),
  'quicksight-reader': sku(
    'quicksight',
    'QS-User-Enterprise-Month',
    'Enterprise',
    'User-Months',
    '24',
    ['flat', 0],
    ARN,
  ),
  'lambda-requests': sku(
    'lambda',
    'Request',
    'Invoke',
    'Requests',
    FREE_THEN(1_000_000, '0.0000002'),
    ['web', 0.03],
    ARN,
  ),
  'lambda-seconds': sku(
    'lambda',
    'Lambda-GB-Second',
    'Invoke',
    'Lambda-GB-Seconds',
    FREE_THEN(400_000, '0.0000166667'),
    ['web', 0.03],
    ARN,
  ),
  'fargate-cpu': sku(
    'fargate',
    'Fargate-vCPU-Hours:perCPU',
    'FargateTask',
    'vCPU-Hours',
    '0.04048',
    ['web', 0.03],
    { resource: 'arn', savingsPlan: 0.74 },
  ),
  'fargate-memory': sku('fargate', 'Fargate-GB-Hours', 'FargateTask', 'GB-Hours', '0.004445', ['web', 0.03], {
    resource: 'arn',
    savingsPlan: 0.74,
  }),
  'eks-cluster': sku('eks', 'AmazonEKS-Hours:perCluster', 'CreateOperation', HOURS, '0.1', ['flat', 0], ARN),
  'ecr-storage': sku('ecr', 'TimedStorage-ByteHrs', 'TimedStorage', MONTHS, '0.1', ['flat', 0.003], ARN),
  'sqs-requests': sku(
    'sqs',
    'Requests-RBP',
    'SendMessage',
    'Requests',
    FREE_THEN(1_000_000, '0.0000004'),
    ['web', 0.03],
    ARN,
  ),
  'sns-requests': sku('sns', 'Requests-Tier1', 'Publish', 'Requests', '0.0000005', ['web', 0.03], ARN),
  'states-transitions': sku(
    'stepfunctions',
    'StateTransition',
    'Transition',
    'StateTransitions',
    '0.000025',
    ['batch', 0.04],
    ARN,
  ),
  'ses-messages': sku('ses', 'Recipients', 'Send', 'Count', '0.0001', ['office', 0.04]),
  'sagemaker-training': sku(
    'sagemaker',
    'Train:ml.g5.12xlarge',
    'CreateTrainingJob',
    HOURS,
    '7.09',
    ['office', 0.04],
    ARN,
  ),
  'sagemaker-hosting': sku(
    'sagemaker',
    'Host:ml.g5.2xlarge',
    'RunInstance',
    HOURS,
    '1.515',
    ['flat', 0.01],
    ARN,
  ),
  'bedrock-tokens': sku(
    'bedrock',
    'Nova-Pro-output-tokens',
    'InvokeModelInference',
    '1K tokens',
    '0.0032',
    ['office', 0.03],
    ARN,
  ),
  'kendra-index': sku('kendra', 'KendraEnterpriseEdition', 'IndexUsage', HOURS, '1.4', ['flat', 0.01], ARN),
  'workspaces-standard': sku(
    'workspaces',
    'AW-HW-2-AutoStop-Usage',
    'CreateWorkspaces',
    HOURS,
    '0.3',
    ['office', 0.03],
    ARN,
  ),
  'directory-hours': sku('directory', 'MicrosoftAD-DC-Usage', 'MicrosoftAD', HOURS, '0.2', ['flat', 0], ARN),
  'logs-ingest': sku('cloudwatch', 'DataProcessing-Bytes', 'PutLogEvents', 'GB', '0.5', ['web', 0.03], ARN),
  'logs-storage': sku(
    'cloudwatch',
    'TimedStorage-ByteHrs',
    'HourlyStorageMetering',
    MONTHS,
    FREE_THEN(5, '0.03'),
    ['flat', 0.003],
    ARN,
  ),
  'cloudwatch-metrics': sku('cloudwatch', 'CW:MetricMonitorUsage', 'MetricStorage', 'Metric-Months', '0.3', [
    'flat',
    0.01,
  ]),
  /** Detailed monitoring: EC2's own metrics by the minute. */
  'detailed-metrics': sku(
    'cloudwatch',
    'CW:MetricMonitorUsage',
    'MetricStorage:AWS/EC2',
    'Metric-Months',
    '0.3',
    ['flat', 0],
  ),
  'cloudtrail-events': sku('cloudtrail', 'PaidEventsRecorded', 'None', 'Events', '0.00002', ['office', 0.03]),
  'cloudtrail-free': sku('cloudtrail', 'FreeEventsRecorded', 'None', 'Events', '0', ['office', 0.03]),
  'config-items': sku('config', 'ConfigurationItemRecorded', 'None', 'ConfigurationItems', '0.003', [
    'office',
    0.04,
  ]),
  'guardduty-events': sku('guardduty', 'PaidEventsAnalyzed', 'CloudTrailEvents', 'Events', '0.000004', [
    'office',
    0.03,
  ]),
  'securityhub-checks': sku(
    'securityhub',
    'PaidComplianceCheck',
    'SecurityChecks',
    'Security Checks',
    '0.001',
    ['flat', 0.01],
  ),
  'waf-requests': sku('waf', 'RequestV2-Tier1', 'Default', 'Requests', '0.0000006', ['web', 0.03], ARN),
  'kms-requests': sku('kms', 'KMS-Requests', 'Decrypt', 'API Requests', FREE_THEN(20_000, '0.000003'), [
    'web',
    0.03,
  ]),
  'secrets-months': sku(
    'secrets',
    'AWSSecretsManager-Secrets',
    'StoreSecret',
    'Secrets',
    '0.4',
    ['flat', 0],
    ARN,
  ),
  'ebs-gp3-iops': sku(
    'ebs',
    'EBS:VolumeP-IOPS.gp3',
    'CreateVolume-Gp3',
    'IOPS-Mo',
    '0.005',
    ['flat', 0],
    VOLUME,
  ),
  'vpce-hours': sku('vpc', 'VpcEndpoint-Hours', 'VpcEndpoint', HOURS, '0.01', ['flat', 0], ARN),
  'postgres-t4g.medium': database('rds', 'InstanceUsage:db.t4g.medium', 'CreateDBInstance:0014', '0.065'),
  'rds-backup': sku(
    'rds',
    'RDS:ChargedBackupUsage',
    'CreateDBInstance:0014',
    MONTHS,
    '0.095',
    ['flat', 0],
    ARN,
  ),
  'valkey-t4g.small': database(
    'elasticache',
    'NodeUsage:cache.t4g.small',
    'CreateCacheCluster:Valkey',
    '0.0256',
  ),
  'redshift-dc2': sku('redshift', 'Node:dc2.large', 'RunComputeNode:0001', HOURS, '0.25', ['flat', 0], ARN),
  'opensearch-m6g': database('opensearch', 'ESInstance:m6g.large', 'ESDomain', '0.128'),
  /** A function among many: the allowance of the account is used up. */
  'lambda-arm-seconds': sku(
    'lambda',
    'Lambda-GB-Second-ARM',
    'Invoke',
    'Lambda-GB-Seconds',
    '0.0000133334',
    ['flat', 0],
    ARN,
  ),
  'eks-extended': sku(
    'eks',
    'AmazonEKS-Hours:extendedSupport',
    'ExtendedSupport',
    HOURS,
    '0.5',
    ['flat', 0],
    ARN,
  ),
  'notebook-t3': sku('sagemaker', 'Notebk:ml.t3.medium', 'RunInstance', HOURS, '0.05', ['flat', 0], ARN),
  'hosting-m5': sku('sagemaker', 'Host:ml.m5.large', 'RunInstance', HOURS, '0.115', ['flat', 0], ARN),
  'kms-keys': sku('kms', 'us-east-1-KMS-Keys', 'Unknown', 'Keys', '1', ['flat', 0], {
    resource: 'arn',
    global: true,
  }),
  'hosted-zones': sku('route53', 'HostedZone', 'CreateHostedZone', 'HostedZones', '0.5', ['flat', 0], {
    resource: 'arn',
    global: true,
  }),
  'mediaconvert-minutes': sku(
    'mediaconvert',
    'OnDemand-AVC-HD-30fps',
    'Encode',
    'Minutes',
    '0.015',
    ['office', 0.04],
    ARN,
  ),
  'medialive-hours': sku(
    'medialive',
    'Output-AVC-HD-20Mbps',
    'RunChannel',
    HOURS,
    '1.98',
    ['flat', 0.01],
    ARN,
  ),
} as const satisfies Readonly<Record<string, Sku>>;

export type SkuKey = keyof typeof SKUS;
