import type { Collection } from '../../src/core/collection.ts';
import { known, unknown } from '../../src/core/known.ts';
import { month } from '../../src/core/period.ts';
import type { Fingerprint, Recommendation } from '../../src/core/recommendation.ts';
import type { ServiceUse } from '../../src/core/service-use.ts';
import { period, usd } from './literals.ts';

/** What collecting left of an invented company: some reads denied, a dead letter, a breaker, hostile names. */
export const COLLECTION: Collection = {
  run: '0123456789abcdef',
  basis: 'pairs',
  units: { planned: 14, done: 12 },
  accounts: 2,
  regions: ['eu-central-1', 'global', 'us-east-1'],
  ledger: [
    {
      tenant: 'default',
      account: '111122223333',
      region: 'us-east-1',
      dataset: 'ec2-volumes',
      state: 'ok',
      rows: 41,
      attempts: 1,
      reason: null,
      missingPermissions: [],
    },
    {
      tenant: 'default',
      account: '444455556666',
      region: 'us-east-1',
      dataset: 'ec2-volumes',
      state: 'denied',
      rows: null,
      attempts: 1,
      reason: 'not authorized to perform: ec2:DescribeVolumes',
      missingPermissions: ['ec2:DescribeVolumes'],
    },
  ],
  checks: [
    {
      check: 'ebs-unattached-volumes',
      account: '111122223333',
      region: 'us-east-1',
      state: 'evaluated',
      judged: 41,
      found: 1,
      undecided: [],
      missing: [],
    },
    {
      check: 'ebs-unattached-volumes',
      account: '444455556666',
      region: 'us-east-1',
      state: 'not-evaluated',
      judged: 0,
      found: 0,
      undecided: [],
      missing: ['ec2-volumes'],
    },
    {
      check: 'vpc-idle-nat-gateways',
      account: '111122223333',
      region: 'us-east-1',
      state: 'evaluated',
      judged: 3,
      found: 0,
      undecided: [{ resourceId: 'nat-0a1', reason: 'CloudWatch has no datapoint' }],
      missing: [],
    },
  ],
  findings: [],
  inventory: [],
  utilisation: [
    {
      account: '111122223333',
      region: 'us-east-1',
      service: 'sqs',
      namespace: 'AWS/SQS',
      metricName: 'NumberOfMessagesSent',
      statistic: 'Sum',
      days: 14,
      resources: 12,
      average: 10_423.75,
      maximum: 91_200,
      allZero: 4,
      notMeasured: 7,
      unit: 'Count',
    },
    {
      account: '111122223333',
      region: 'us-east-1',
      service: 'kms',
      namespace: 'AWS/KMS',
      metricName: 'SecondsUntilKeyMaterialExpiration',
      statistic: 'Maximum',
      days: 14,
      resources: 0,
      average: null,
      maximum: null,
      allZero: 0,
      notMeasured: 0,
      unit: null,
    },
  ],
  deadLetters: [
    {
      unit: 'feedfacefeedface',
      account: '444455556666',
      region: 'us-east-1',
      serviceGroup: 'cloudwatch-logs',
      attempts: 3,
      errorClass: 'InternalFailure',
      message: 'the service | had <b>a fault</b>',
      poison: false,
    },
  ],
  notPlanned: [
    {
      serviceName: 'A Model (Amazon Bedrock Edition)',
      account: '111122223333',
      region: 'us-east-1',
      reason: 'not-in-catalogue',
    },
  ],
};

export const RECOMMENDATION: Recommendation = {
  fingerprint: '00112233445566778899aabbccddeeff' as Fingerprint,
  check: 'ebs-unattached-volumes',
  actionType: 'Delete',
  actionFamily: 'idle',
  account: '111122223333',
  region: 'us-east-1',
  serviceName: 'Amazon Elastic Block Store',
  resourceId: 'vol-0123456789abcdef0',
  evidence: 'The volume of 500 GiB (gp3) is attached to nothing and is 210 days old.',
  saving: null,
  implementationEffort: 'Low',
  restartNeeded: false,
  rollbackPossible: false,
  owner: null,
  state: 'new',
  firstSeen: '2026-11-20',
};

const COMPARED = { now: period('2026-11-01', '2026-11-19'), before: period('2026-10-01', '2026-10-19') };

export const SERVICES: readonly ServiceUse[] = [
  {
    serviceName: 'Amazon Elastic Compute Cloud',
    services: ['ebs', 'ec2'],
    nonService: null,
    currency: 'USD',
    months: [
      { month: month('2026-10'), amount: usd('84210.11') },
      { month: month('2026-11'), amount: usd('60114.02') },
    ],
    drivers: known({
      ...COMPARED,
      usageTypes: [
        { usageType: 'BoxUsage:m7g.4xlarge', now: usd('18210.4'), before: usd('11004.9') },
        { usageType: 'EBS:VolumeUsage.gp2|', now: usd('2110'), before: null },
        { usageType: 'NatGateway-Hours', now: null, before: usd('1.5') },
      ],
      more: 4,
    }),
    anomalies: known(['ec2-2026-11-11']),
    inventory: known({
      resources: 1204,
      counted: 1,
      notCounted: 2,
      types: [
        {
          resourceType: 'AWS::EC2::Volume',
          resources: 1204,
          places: 3,
          missingPlaces: 1,
          sources: ['tagging-api'],
        },
        {
          resourceType: 'AWS::EC2::Instance',
          resources: null,
          places: 0,
          missingPlaces: 4,
          sources: ['not-read'],
        },
      ],
    }),
  },
  {
    serviceName: 'AWS Data Transfer',
    services: [],
    nonService: 'transfer',
    currency: 'USD',
    months: [{ month: month('2026-11'), amount: usd('311.2') }],
    drivers: unknown('needs-export', 'by service and usage type', 'read the bill from an export (--costs)'),
    anomalies: known([]),
    inventory: known({ resources: null, counted: 0, notCounted: 0, types: [] }),
  },
  {
    serviceName: '',
    services: [],
    nonService: null,
    currency: 'USD',
    months: [{ month: month('2026-11'), amount: null }],
    drivers: unknown('needs-export', 'by service and usage type', 'read the bill from an export (--costs)'),
    anomalies: known([]),
    inventory: known({ resources: null, counted: 0, notCounted: 0, types: [] }),
  },
];
