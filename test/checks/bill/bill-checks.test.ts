import { describe, expect, it } from 'vitest';
import type { BillCheckDeclaration } from '../../../src/core/bill-check.ts';
import { matchesUsageType } from '../../../src/core/charge-line.ts';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { ChargeClaim } from '../../../src/core/recommendation.ts';
import { allBillChecks } from './all-bill-checks.ts';
import { judgeBill, type LineLiteral } from './bill-line.ts';

const checks = new Map((await allBillChecks()).map((check) => [check.id, check]));

function checkOf(id: string): BillCheckDeclaration {
  const check = checks.get(id);
  if (!check) throw new TypeError(`There is no check ${id}.`);
  return check;
}

const claimText = (claim: ChargeClaim) =>
  'remains' in claim
    ? `all of ${claim.usageTypes.join(', ')}`
    : `${claim.usageType}${claim.operation === null ? '' : ` (${claim.operation})`}: ${formatDecimal(claim.quantityNow)} → ${formatDecimal(claim.quantityAfter)}`;

/** What one check finds: `resource` with its claims, or `?resource` where it could not decide. */
function verdictsOf(id: string, lines: readonly LineLiteral[], thresholds: Record<string, number> = {}) {
  const check = checkOf(id);
  for (const { usageType } of lines) expect(matchesUsageType(usageType, check.usageTypes)).toBe(true);
  return judgeBill(check, lines, thresholds).map((verdict) =>
    'reason' in verdict ? [`?${verdict.resourceId}`] : [verdict.resourceId, ...verdict.claims.map(claimText)],
  );
}

const EC2 = 'Amazon Elastic Compute Cloud';
const S3 = 'Amazon Simple Storage Service';
const RDS = 'Amazon Relational Database Service';
const ARN = 'arn:aws:ec2:eu-west-1:1:';
const NAT = `${ARN}natgateway/nat-1`;
const ALB = 'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/50dc6c495c0c9188';
const ALB_OPERATION = 'LoadBalancing:Application';

const STORED: LineLiteral = {
  usageType: 'TimedStorage-ByteHrs',
  quantity: '900',
  unit: 'GB-Mo',
  service: S3,
  resourceId: 'archive',
};
const REQUEST_TO_ANOTHER: LineLiteral = {
  usageType: 'Requests-Tier2',
  quantity: '5',
  unit: 'Requests',
  service: S3,
  resourceId: 'web',
};

type Case = readonly [what: string, lines: readonly LineLiteral[], found: readonly (readonly string[])[]];

/** By check: what is found, and what is not. */
const CASES: Readonly<Record<string, readonly Case[]>> = {
  'bill-ebs-gp2': [
    [
      'a small volume',
      [{ usageType: 'EBS:VolumeUsage.gp2', unit: 'GB-Mo', quantity: '100', resourceId: 'vol-1' }],
      [['vol-1', 'EBS:VolumeUsage.gp2: 100 → 0', 'EBS:VolumeUsage.gp3: 0 → 100']],
    ],
    [
      'a large one, as fast as it was',
      [
        {
          usageType: 'EUC1-EBS:VolumeUsage.gp2',
          unit: 'GB-Mo',
          quantity: '2000',
          resourceId: `${ARN}volume/vol-2`,
        },
      ],
      [
        [
          'vol-2',
          'EBS:VolumeUsage.gp2: 2000 → 0',
          'EBS:VolumeUsage.gp3: 0 → 2000',
          'EBS:VolumeP-IOPS.gp3: 0 → 3000',
          'EBS:VolumeP-Throughput.gp3: 0 → 0.1220703125',
        ],
      ],
    ],
    [
      'volumes of unknown size, with no amount',
      [{ usageType: 'EBS:VolumeUsage.gp2', unit: 'GB-Mo', quantity: '5000' }],
      [['EBS:VolumeUsage.gp2']],
    ],
    ['next to nothing', [{ usageType: 'EBS:VolumeUsage.gp2', unit: 'GB-Mo', quantity: '0.5' }], []],
  ],
  'bill-ebs-magnetic': [
    [
      'magnetic storage',
      [{ usageType: 'EBS:VolumeUsage', quantity: '80', unit: 'GB-Mo', resourceId: 'vol-1' }],
      [['vol-1']],
    ],
    [
      'next to nothing',
      [{ usageType: 'EBS:VolumeUsage', quantity: '0.2', unit: 'GB-Mo', resourceId: 'vol-1' }],
      [],
    ],
  ],
  'bill-ebs-io1': [
    [
      'IOPS that gp3 reaches',
      [
        { usageType: 'EBS:VolumeUsage.piops', quantity: '500', unit: 'GB-Mo', resourceId: 'vol-1' },
        { usageType: 'EBS:VolumeP-IOPS.piops', quantity: '8000', unit: 'IOPS-Mo', resourceId: 'vol-1' },
      ],
      [
        [
          'vol-1',
          'EBS:VolumeUsage.piops: 500 → 0',
          'EBS:VolumeP-IOPS.piops: 8000 → 0',
          'EBS:VolumeUsage.gp3: 0 → 500',
          'EBS:VolumeP-IOPS.gp3: 0 → 5000',
          'EBS:VolumeP-Throughput.gp3: 0 → 0.3662109375',
        ],
      ],
    ],
    [
      'more than gp3 reaches',
      [
        { usageType: 'EBS:VolumeUsage.piops', quantity: '500', unit: 'GB-Mo', resourceId: 'vol-1' },
        { usageType: 'EBS:VolumeP-IOPS.piops', quantity: '20000', unit: 'IOPS-Mo', resourceId: 'vol-1' },
      ],
      [],
    ],
    ['usage of no volume', [{ usageType: 'EBS:VolumeUsage.piops', quantity: '500', unit: 'GB-Mo' }], []],
  ],
  'bill-ec2-previous-generation': [
    [
      'a type with a successor, of its own operation',
      [
        {
          usageType: 'BoxUsage:m4.xlarge',
          quantity: '720',
          service: EC2,
          operation: 'RunInstances:0002',
          resourceId: 'i-1',
        },
      ],
      [
        [
          'i-1',
          'BoxUsage:m4.xlarge (RunInstances:0002): 730 → 0',
          'BoxUsage:m5.xlarge (RunInstances:0002): 0 → 730',
        ],
      ],
    ],
    [
      'a type with local disks, with no amount',
      [{ usageType: 'BoxUsage:m3.large', quantity: '720', service: EC2, resourceId: 'i-1' }],
      [['i-1']],
    ],
    [
      'a size that the successor has not, with no amount',
      [{ usageType: 'BoxUsage:c4.8xlarge', quantity: '720', service: EC2, resourceId: 'i-1' }],
      [['i-1']],
    ],
    [
      'a current type',
      [{ usageType: 'BoxUsage:m5.xlarge', quantity: '720', service: EC2, resourceId: 'i-1' }],
      [],
    ],
    [
      'what EMR bills under the same type',
      [
        {
          usageType: 'BoxUsage:m4.xlarge',
          quantity: '720',
          service: 'Amazon Elastic MapReduce',
          resourceId: 'j-1',
        },
      ],
      [],
    ],
    ['some hours', [{ usageType: 'BoxUsage:m4.xlarge', quantity: '9', service: EC2, resourceId: 'i-1' }], []],
  ],
  'bill-emr-previous-generation': [
    [
      'an old type of EMR',
      [{ usageType: 'BoxUsage:m4.xlarge', quantity: '720', service: 'Amazon Elastic MapReduce' }],
      [['BoxUsage:m4.xlarge of EMR']],
    ],
    ['the instance itself', [{ usageType: 'BoxUsage:m4.xlarge', quantity: '720', service: EC2 }], []],
  ],
  'bill-rds-previous-generation': [
    [
      'a class with a successor',
      [
        {
          usageType: 'APS2-Multi-AZUsage:db.r4.2xl',
          quantity: '720',
          service: RDS,
          operation: 'CreateDBInstance:0014',
          resourceId: 'arn:aws:rds:ap-southeast-2:1:db:orders',
        },
      ],
      [
        [
          'orders',
          'Multi-AZUsage:db.r4.2xl (CreateDBInstance:0014): 730 → 0',
          'Multi-AZUsage:db.r5.2xl (CreateDBInstance:0014): 0 → 730',
        ],
      ],
    ],
    ['a current class', [{ usageType: 'InstanceUsage:db.m6g.large', quantity: '720', service: RDS }], []],
    ['Neptune', [{ usageType: 'InstanceUsage:db.r4.large', quantity: '720', service: 'Amazon Neptune' }], []],
  ],
  'bill-elasticache-previous-generation': [
    [
      'a type whose successor has more memory',
      [{ usageType: 'NodeUsage:cache.r4.large', quantity: '720' }],
      [
        [
          'NodeUsage:cache.r4.large',
          'NodeUsage:cache.r4.large: 730 → 0',
          'NodeUsage:cache.r5.large: 0 → 730',
        ],
      ],
    ],
    [
      'a type whose successor has less, with no amount',
      [{ usageType: 'NodeUsage:cache.m4.large', quantity: '720' }],
      [['NodeUsage:cache.m4.large']],
    ],
    ['a current type', [{ usageType: 'NodeUsage:cache.r6g.large', quantity: '720' }], []],
  ],
  'bill-opensearch-previous-generation': [
    [
      'a type with a successor',
      [
        {
          usageType: 'ESInstance:r4.large',
          quantity: '720',
          resourceId: 'arn:aws:es:eu-west-1:1:domain/logs',
        },
      ],
      [['logs', 'ESInstance:r4.large: 730 → 0', 'ESInstance:r5.large: 0 → 730']],
    ],
    ['a current type', [{ usageType: 'ESInstance:r6g.4xlarge', quantity: '720' }], []],
  ],
  'bill-redshift-previous-generation': [
    ['an old type, with no amount', [{ usageType: 'Node:dc2.large', quantity: '720' }], [['Node:dc2.large']]],
    ['a current type', [{ usageType: 'Node:ra3.4xlarge', quantity: '720' }], []],
  ],
  'bill-public-ipv4-idle': [
    [
      'an address',
      [{ usageType: 'PublicIPv4:IdleAddress', quantity: '720', resourceId: `${ARN}elastic-ip/eipalloc-1` }],
      [['eipalloc-1', 'all of PublicIPv4:IdleAddress, ElasticIP:IdleAddress']],
    ],
    [
      'addresses that are not named',
      [{ usageType: 'PublicIPv4:IdleAddress', quantity: '1440' }],
      [['PublicIPv4:IdleAddress', 'PublicIPv4:IdleAddress: 1460 → 0']],
    ],
    ['an address of some days', [{ usageType: 'PublicIPv4:IdleAddress', quantity: '100' }], []],
    ['an address of a free tier', [{ usageType: 'PublicIPv4:IdleAddress', quantity: '720', cost: '0' }], []],
    [
      'an address that was released',
      [{ usageType: 'PublicIPv4:IdleAddress', quantity: '400', lastDay: '2026-11-20' }],
      [],
    ],
  ],
  'bill-public-ipv4-in-use': [
    [
      'many addresses',
      [{ usageType: 'PublicIPv4:InUseAddress', quantity: '72000' }],
      [['PublicIPv4:InUseAddress']],
    ],
    ['a few', [{ usageType: 'PublicIPv4:InUseAddress', quantity: '1440' }], []],
  ],
  'bill-rds-extended-support': [
    [
      'a version past its support',
      [
        {
          usageType: 'USE2-ExtendedSupport:Yr1-Yr2:MySQL8.0',
          quantity: '1440',
          resourceId: 'arn:aws:rds:us-east-2:1:db:crm',
        },
      ],
      [['crm', 'all of ExtendedSupport:*']],
    ],
    ['next to nothing', [{ usageType: 'ExtendedSupport:Yr3:PostgreSQL11', quantity: '0.5' }], []],
  ],
  'bill-eks-extended-support': [
    [
      'a cluster',
      [
        {
          usageType: 'APN2-AmazonEKS-Hours:extendedSupport',
          quantity: '720',
          resourceId: 'arn:aws:eks:ap-northeast-2:1:cluster/prod',
        },
      ],
      [['prod', 'all of AmazonEKS-Hours:extendedSupport']],
    ],
    ['an hour', [{ usageType: 'AmazonEKS-Hours:extendedSupport', quantity: '1' }], []],
  ],
  'bill-elasticache-extended-support': [
    [
      'nodes',
      [{ usageType: 'ElastiCache:ExtendedSupport-NodeUsage:cache.m5.large', quantity: '720' }],
      [
        [
          'ElastiCache:ExtendedSupport-NodeUsage:cache.m5.large',
          'ElastiCache:ExtendedSupport-NodeUsage:cache.m5.large: 730 → 0',
        ],
      ],
    ],
    ['an hour', [{ usageType: 'ElastiCache:ExtendedSupport-NodeUsage:cache.m5.large', quantity: '1' }], []],
  ],
  'bill-nat-processing': [
    ['much', [{ usageType: 'NatGateway-Bytes', quantity: '5000', resourceId: NAT }], [['nat-1']]],
    ['little', [{ usageType: 'NatGateway-Bytes', quantity: '50', resourceId: NAT }], []],
  ],
  'bill-idle-nat-gateways': [
    [
      'hours alone',
      [{ usageType: 'NatGateway-Hours', quantity: '720', resourceId: NAT }],
      [['nat-1', 'all of NatGateway-Hours']],
    ],
    [
      'hours and bytes',
      [
        { usageType: 'NatGateway-Hours', quantity: '720', resourceId: NAT },
        { usageType: 'NatGateway-Bytes', quantity: '3', resourceId: NAT },
      ],
      [],
    ],
    [
      'a new one',
      [{ usageType: 'NatGateway-Hours', quantity: '48', resourceId: NAT, firstDay: '2026-11-29' }],
      [],
    ],
    [
      'bytes of three weeks ago',
      [
        { usageType: 'NatGateway-Hours', quantity: '720', resourceId: NAT },
        { usageType: 'NatGateway-Bytes', quantity: '900', resourceId: NAT, lastDay: '2026-11-09' },
      ],
      [],
    ],
    [
      'hours beside bytes of no gateway',
      [
        { usageType: 'NatGateway-Hours', quantity: '720', resourceId: NAT },
        { usageType: 'NatGateway-Bytes', quantity: '9' },
      ],
      [['?nat-1']],
    ],
    ['hours of no gateway', [{ usageType: 'NatGateway-Hours', quantity: '720' }], []],
    [
      'an unknown quantity',
      [{ usageType: 'NatGateway-Hours', quantity: null, resourceId: NAT }],
      [['?nat-1']],
    ],
  ],
  'bill-idle-vpc-endpoints': [
    [
      'hours alone',
      [{ usageType: 'VpcEndpoint-Hours', quantity: '1440', resourceId: `${ARN}vpc-endpoint/vpce-1` }],
      [['vpce-1', 'all of VpcEndpoint-Hours']],
    ],
    [
      'hours and bytes',
      [
        { usageType: 'VpcEndpoint-Hours', quantity: '1440', resourceId: `${ARN}vpc-endpoint/vpce-1` },
        { usageType: 'VpcEndpoint-Bytes', quantity: '1', resourceId: `${ARN}vpc-endpoint/vpce-1` },
      ],
      [],
    ],
  ],
  'bill-idle-load-balancers': [
    [
      'almost no work',
      [
        { usageType: 'LoadBalancerUsage', quantity: '720', resourceId: ALB, operation: ALB_OPERATION },
        { usageType: 'LCUUsage', quantity: '0.01', resourceId: ALB, operation: ALB_OPERATION },
      ],
      [[ALB, 'all of LoadBalancerUsage']],
    ],
    [
      'work',
      [
        { usageType: 'LoadBalancerUsage', quantity: '720', resourceId: ALB, operation: ALB_OPERATION },
        { usageType: 'LCUUsage', quantity: '40', resourceId: ALB, operation: ALB_OPERATION },
      ],
      [],
    ],
    [
      'a classic one, which has no capacity units',
      [{ usageType: 'LoadBalancerUsage', quantity: '720', resourceId: ALB, operation: 'LoadBalancing' }],
      [],
    ],
  ],
  'bill-cross-az-transfer': [
    [
      'much',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '9000', operation: 'InterZone-Out' }],
      [['DataTransfer-Regional-Bytes']],
    ],
    [
      'little',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '90', operation: 'InterZone-Out' }],
      [],
    ],
    [
      'what went over public addresses',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '9000', operation: 'PublicIP-In' }],
      [],
    ],
  ],
  'bill-public-ip-transfer': [
    [
      'traffic over public addresses',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '50', operation: 'PublicIP-Out' }],
      [['DataTransfer-Regional-Bytes over public addresses']],
    ],
    [
      'between zones',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '50', operation: 'InterZone-Out' }],
      [],
    ],
    [
      'an operation that is not told',
      [{ usageType: 'DataTransfer-Regional-Bytes', quantity: '50' }],
      [['?DataTransfer-Regional-Bytes']],
    ],
  ],
  'bill-cross-region-transfer': [
    ['much', [{ usageType: 'USE1-USW2-AWS-Out-Bytes', quantity: '5000' }], [['USW2-AWS-Out-Bytes']]],
    ['little', [{ usageType: 'USE1-USW2-AWS-Out-Bytes', quantity: '5' }], []],
  ],
  'bill-internet-egress': [
    ['much', [{ usageType: 'DataTransfer-Out-Bytes', quantity: '5000', resourceId: 'i-1' }], [['i-1']]],
    ['little', [{ usageType: 'DataTransfer-Out-Bytes', quantity: '5', resourceId: 'i-1' }], []],
  ],
  'bill-cloudtrail-paid-trails': [
    [
      'further copies',
      [{ usageType: 'USE1-PaidEventsRecorded', quantity: '720000' }],
      [['PaidEventsRecorded', 'PaidEventsRecorded: 730000 → 0']],
    ],
    ['a few', [{ usageType: 'USE1-PaidEventsRecorded', quantity: '700' }], []],
  ],
  'bill-cloudtrail-data-events': [
    ['many', [{ usageType: 'EU-DataEventsRecorded', quantity: '90000000' }], [['DataEventsRecorded']]],
    ['a few', [{ usageType: 'EU-DataEventsRecorded', quantity: '9000' }], []],
  ],
  'bill-detailed-monitoring': [
    [
      'an instance',
      [
        {
          usageType: 'CW:MetricMonitorUsage',
          quantity: '7',
          unit: 'Metrics',
          operation: 'MetricStorage:AWS/EC2',
          resourceId: `${ARN}instance/i-1`,
        },
      ],
      [['i-1', 'all of CW:MetricMonitorUsage']],
    ],
    [
      'custom metrics',
      [{ usageType: 'CW:MetricMonitorUsage', quantity: '700', operation: 'MetricStorage' }],
      [],
    ],
    [
      'an operation that is not told',
      [{ usageType: 'CW:MetricMonitorUsage', quantity: '700' }],
      [['?CW:MetricMonitorUsage']],
    ],
  ],
  'bill-custom-metrics': [
    [
      'many',
      [{ usageType: 'CW:MetricMonitorUsage', quantity: '7000', operation: 'MetricStorage' }],
      [['CW:MetricMonitorUsage']],
    ],
    ['a few', [{ usageType: 'CW:MetricMonitorUsage', quantity: '7', operation: 'MetricStorage' }], []],
    [
      'those of EC2',
      [{ usageType: 'CW:MetricMonitorUsage', quantity: '7000', operation: 'MetricStorage:AWS/EC2' }],
      [],
    ],
  ],
  'bill-metric-polling': [
    ['much', [{ usageType: 'CW:GMD-Metrics', quantity: '90000000' }], [['CW:GMD-Metrics']]],
    ['little', [{ usageType: 'CW:GMD-Metrics', quantity: '9000' }], []],
  ],
  'bill-log-ingestion': [
    [
      'a log group',
      [
        {
          usageType: 'DataProcessing-Bytes',
          quantity: '900',
          service: 'AmazonCloudWatch',
          resourceId: 'arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/f:*',
        },
      ],
      [['/aws/lambda/f']],
    ],
    [
      'what another service processes',
      [{ usageType: 'DataProcessing-Bytes', quantity: '900', service: 'Amazon Kinesis' }],
      [],
    ],
    ['little', [{ usageType: 'VendedLog-Bytes', quantity: '9', service: 'AmazonCloudWatch' }], []],
  ],
  'bill-s3-cold-storage': [
    ['a bucket nobody asks', [STORED, REQUEST_TO_ANOTHER], [['archive']]],
    [
      'a bucket that is asked',
      [STORED, { ...REQUEST_TO_ANOTHER, quantity: '5000000', resourceId: 'archive' }],
      [],
    ],
    ['a small one', [{ ...STORED, quantity: '9' }, REQUEST_TO_ANOTHER], []],
    ['a table', [{ ...STORED, service: 'Amazon DynamoDB' }, REQUEST_TO_ANOTHER], []],
    [
      'requests of unknown number',
      [STORED, { ...REQUEST_TO_ANOTHER, quantity: null, resourceId: 'archive' }],
      [['?archive']],
    ],
    [
      'requests that name no bucket',
      [STORED, REQUEST_TO_ANOTHER, { ...REQUEST_TO_ANOTHER, resourceId: '' }],
      [['?archive']],
    ],
    ['no request to any bucket', [STORED], [['?archive']]],
  ],
  'bill-s3-early-delete': [
    [
      'objects deleted early',
      [{ usageType: 'EarlyDelete-SIA', quantity: '30', unit: 'GB-Mo', resourceId: 'b' }],
      [['b']],
    ],
    [
      'next to nothing',
      [{ usageType: 'EarlyDelete-SIA', quantity: '0.1', unit: 'GB-Mo', resourceId: 'b' }],
      [],
    ],
  ],
  'bill-s3-frequent-retrieval': [
    [
      'a bucket that is read twice a month',
      [
        { usageType: 'TimedStorage-SIA-ByteHrs', quantity: '100', unit: 'GB-Mo', resourceId: 'b' },
        { usageType: 'Retrieval-SIA', quantity: '240', unit: 'GB', resourceId: 'b' },
      ],
      [['b', 'TimedStorage-SIA-ByteHrs: 100 → 0', 'TimedStorage-ByteHrs: 0 → 100', 'all of Retrieval-SIA']],
    ],
    [
      'a bucket that is read seldom',
      [
        { usageType: 'TimedStorage-SIA-ByteHrs', quantity: '100', unit: 'GB-Mo', resourceId: 'b' },
        { usageType: 'Retrieval-SIA', quantity: '20', unit: 'GB', resourceId: 'b' },
      ],
      [],
    ],
  ],
  'bill-s3-reduced-redundancy': [
    [
      'a bucket',
      [
        {
          usageType: 'TimedStorage-RRS-ByteHrs',
          quantity: '50',
          unit: 'GB-Mo',
          resourceId: 'arn:aws:s3:::b',
        },
      ],
      [['b', 'TimedStorage-RRS-ByteHrs: 50 → 0', 'TimedStorage-ByteHrs: 0 → 50']],
    ],
    [
      'next to nothing',
      [{ usageType: 'TimedStorage-RRS-ByteHrs', quantity: '0.1', unit: 'GB-Mo', resourceId: 'b' }],
      [],
    ],
  ],
  'bill-kms-requests': [
    [
      'a key',
      [{ usageType: 'KMS-Requests', quantity: '90000000', resourceId: 'arn:aws:kms:eu-west-1:1:key/k-1' }],
      [['k-1']],
    ],
    ['a few', [{ usageType: 'KMS-Requests-Sign', quantity: '900' }], []],
  ],
  'bill-config-recording': [
    [
      'many',
      [{ usageType: 'ConfigurationItemRecorded', quantity: '900000' }],
      [['ConfigurationItemRecorded']],
    ],
    ['a few', [{ usageType: 'ConfigurationItemRecorded', quantity: '900' }], []],
  ],
  'bill-snapshot-archive': [
    [
      'a large snapshot',
      [
        {
          usageType: 'EBS:SnapshotUsage',
          quantity: '900',
          unit: 'GB-Mo',
          resourceId: `${ARN}snapshot/snap-1`,
        },
      ],
      [['snap-1']],
    ],
    [
      'a small one',
      [{ usageType: 'EBS:SnapshotUsage', quantity: '9', unit: 'GB-Mo', resourceId: `${ARN}snapshot/snap-1` }],
      [],
    ],
    [
      'what is no snapshot',
      [{ usageType: 'EBS:SnapshotUsage', quantity: '900', unit: 'GB-Mo', resourceId: 'vol-1' }],
      [],
    ],
  ],
  'bill-fast-snapshot-restore': [
    [
      'always on',
      [{ usageType: 'EBS:FastSnapshotRestore', quantity: '720', resourceId: `${ARN}snapshot/snap-1` }],
      [['snap-1', 'all of EBS:FastSnapshotRestore']],
    ],
    ['on for a day', [{ usageType: 'EBS:FastSnapshotRestore', quantity: '24' }], []],
  ],
  'bill-cpu-credits': [
    ['much', [{ usageType: 'CPUCredits:t3', quantity: '900', resourceId: `${ARN}instance/i-1` }], [['i-1']]],
    ['little', [{ usageType: 'CPUCredits:t3', quantity: '9' }], []],
  ],
  'bill-odcr-unused': [
    [
      'an empty reservation',
      [{ usageType: 'UnusedBox:m5.large', quantity: '1440', resourceId: `${ARN}capacity-reservation/cr-1` }],
      [['cr-1', 'all of UnusedBox:*, UnusedDed:*']],
    ],
    ['some hours', [{ usageType: 'UnusedDed:m5.large', quantity: '24' }], []],
  ],
  'bill-lightsail-static-ip': [
    [
      'an address',
      [{ usageType: 'USE1-UnusedStaticIP', quantity: '720' }],
      [['UnusedStaticIP', 'UnusedStaticIP: 730 → 0']],
    ],
    ['some hours', [{ usageType: 'USE1-UnusedStaticIP', quantity: '2' }], []],
  ],
  'bill-cloudfront-dedicated-ip': [
    [
      'a certificate',
      [{ usageType: 'SSL-Cert-Custom', quantity: '1', unit: 'Month' }],
      [['SSL-Cert-Custom', 'SSL-Cert-Custom: 1 → 0']],
    ],
    ['none to speak of', [{ usageType: 'SSL-Cert-Custom', quantity: '0.01', unit: 'Month' }], []],
  ],
  'bill-kinesis-extended-retention': [
    [
      'a stream',
      [
        {
          usageType: 'Extended-ShardHour',
          quantity: '1440',
          resourceId: 'arn:aws:kinesis:eu-west-1:1:stream/clicks',
        },
      ],
      [['clicks']],
    ],
    ['some hours', [{ usageType: 'Extended-ShardHour', quantity: '24' }], []],
  ],
  'bill-rds-backup-storage': [
    [
      'much',
      [{ usageType: 'RDS:ChargedBackupUsage', quantity: '900', unit: 'GB-Mo' }],
      [['RDS:ChargedBackupUsage']],
    ],
    ['little', [{ usageType: 'RDS:ChargedBackupUsage', quantity: '9', unit: 'GB-Mo' }], []],
  ],
  'bill-cost-explorer-requests': [
    [
      'many',
      [{ usageType: 'USE1-APIRequest', quantity: '9000', service: 'AWS Cost Explorer' }],
      [['APIRequest']],
    ],
    ['a few', [{ usageType: 'USE1-APIRequest', quantity: '90', service: 'AWS Cost Explorer' }], []],
    [
      'requests to another service',
      [{ usageType: 'USE1-APIRequest', quantity: '9000', service: 'AWS Glue' }],
      [],
    ],
  ],
  'bill-fargate-x86': [
    ['much', [{ usageType: 'Fargate-vCPU-Hours:perCPU', quantity: '9000' }], [['Fargate-vCPU-Hours:perCPU']]],
    ['little', [{ usageType: 'Fargate-vCPU-Hours:perCPU', quantity: '90' }], []],
  ],
  'bill-dynamodb-standard-ia': [
    [
      'a table that mostly keeps data',
      [
        {
          usageType: 'TimedStorage-ByteHrs',
          quantity: '100',
          cost: '25',
          unit: 'GB-Mo',
          service: 'Amazon DynamoDB',
          resourceId: 'arn:aws:dynamodb:eu-west-1:1:table/events',
        },
        {
          usageType: 'ReadRequestUnits',
          quantity: '720000',
          cost: '5',
          service: 'Amazon DynamoDB',
          resourceId: 'arn:aws:dynamodb:eu-west-1:1:table/events',
        },
      ],
      [
        [
          'events',
          'TimedStorage-ByteHrs: 100 → 0',
          'IA-TimedStorage-ByteHrs: 0 → 100',
          'ReadRequestUnits: 730000 → 0',
          'IA-ReadRequestUnits: 0 → 730000',
        ],
      ],
    ],
    [
      'a table that is busy',
      [
        {
          usageType: 'TimedStorage-ByteHrs',
          quantity: '100',
          cost: '25',
          unit: 'GB-Mo',
          service: 'Amazon DynamoDB',
          resourceId: 't',
        },
        {
          usageType: 'WriteCapacityUnit-Hrs',
          quantity: '720000',
          cost: '500',
          service: 'Amazon DynamoDB',
          resourceId: 't',
        },
      ],
      [],
    ],
    [
      'a small one',
      [
        {
          usageType: 'TimedStorage-ByteHrs',
          quantity: '1',
          cost: '0.25',
          unit: 'GB-Mo',
          service: 'Amazon DynamoDB',
          resourceId: 't',
        },
      ],
      [],
    ],
    [
      'a cost that is not known',
      [
        {
          usageType: 'TimedStorage-ByteHrs',
          quantity: '100',
          cost: null,
          unit: 'GB-Mo',
          service: 'Amazon DynamoDB',
          resourceId: 't',
        },
      ],
      [['?t']],
    ],
  ],
  'bill-aurora-io': [
    [
      'a place with many requests',
      [
        {
          usageType: 'Aurora:StorageIOUsage',
          cost: '40',
          operation: 'CreateDBInstance:0021',
          resourceId: 'arn:aws:rds:eu-west-1:1:cluster:c',
        },
        {
          usageType: 'InstanceUsage:db.r6g.large',
          cost: '60',
          operation: 'CreateDBInstance:0021',
          resourceId: 'arn:aws:rds:eu-west-1:1:db:d',
        },
        {
          usageType: 'InstanceUsage:db.m5.large',
          cost: '900',
          operation: 'CreateDBInstance:0014',
          resourceId: 'arn:aws:rds:eu-west-1:1:db:e',
        },
      ],
      [['Aurora:StorageIOUsage']],
    ],
    [
      'a place with few',
      [
        { usageType: 'Aurora:StorageIOUsage', cost: '10', operation: 'CreateDBInstance:0021' },
        { usageType: 'InstanceUsage:db.r6g.large', cost: '90', operation: 'CreateDBInstance:0021' },
      ],
      [],
    ],
    [
      'operations that are not told',
      [
        { usageType: 'Aurora:StorageIOUsage', cost: '40' },
        { usageType: 'InstanceUsage:db.r6g.large', cost: '60' },
      ],
      [['?Aurora:StorageIOUsage']],
    ],
  ],
  'bill-unused-commitment': [
    [
      'hours that went unused',
      [
        {
          usageType: 'ComputeSP:1yrNoUpfront',
          cost: '20',
          commitment: 'Unused',
          service: 'Savings Plans for AWS Compute usage',
          pricing: 'Committed',
        },
        {
          usageType: 'BoxUsage:m5.large',
          cost: '80',
          commitment: 'Used',
          service: EC2,
          pricing: 'Committed',
        },
      ],
      [['commitments']],
    ],
    [
      'next to none',
      [
        { usageType: 'ComputeSP:1yrNoUpfront', cost: '1', commitment: 'Unused', pricing: 'Committed' },
        { usageType: 'BoxUsage:m5.large', cost: '99', commitment: 'Used', pricing: 'Committed' },
      ],
      [],
    ],
    ['a source that does not tell', [{ usageType: 'BoxUsage:m5.large', pricing: '' }], [['?commitments']]],
  ],
  'bill-forgotten-regions': [
    [
      'a small region over weeks',
      [
        { usageType: 'BoxUsage:m5.large', cost: '9990', firstDay: '2026-11-01' },
        { usageType: 'EBS:SnapshotUsage', cost: '10', region: 'ap-south-1', firstDay: '2026-11-01' },
      ],
      [['ap-south-1']],
    ],
    [
      'a region of one afternoon',
      [
        { usageType: 'BoxUsage:m5.large', cost: '9990', firstDay: '2026-11-01' },
        { usageType: 'BoxUsage:t3.small', cost: '1', region: 'ap-south-1', firstDay: '2026-11-30' },
      ],
      [],
    ],
    [
      'a source that does not tell',
      [{ usageType: 'BoxUsage:m5.large', account: '', lastDay: null }],
      [['?regions']],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (id, cases) => {
  it.each(cases)('of %s', (_, lines, found) => {
    expect(verdictsOf(id, lines)).toEqual(found);
  });

  it('finds none of it above a threshold that nothing reaches', () => {
    const check = checkOf(id);
    const names = Object.keys(check.thresholds);
    expect(names.length).toBeGreaterThan(0);
    const out = Object.fromEntries(names.map((name) => [name, /^maximum/.test(name) ? 0 : 1e15]));
    const foundBefore = cases.filter(([, , found]) => found.some(([name]) => !name?.startsWith('?')));
    expect(foundBefore.length).toBeGreaterThan(0);
    for (const [, lines] of foundBefore) expect(verdictsOf(id, lines, out)).toEqual([]);
  });
});

it('has a case of its own for every check', () => {
  expect(Object.keys(CASES).sort()).toEqual([...checks.keys()].sort());
  for (const [id, cases] of Object.entries(CASES)) {
    expect(cases.some(([, , found]) => found.length === 0) || id === '', id).toBe(true);
  }
});
