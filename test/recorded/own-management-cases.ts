import { Refusal } from '../faults/fakecloud/operation.ts';
import type { OwnCase } from './expected.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const old = new Date('2026-02-03T04:05:06Z');
const REPOSITORY = 'arn:aws:ecr:us-east-1:644160558196:repository';
const SAGEMAKER = 'arn:aws:sagemaker:us-east-1:644160558196:endpoint';

const no = (code = 'AccessDeniedException') => new Refusal(code, 'is not authorized to perform', 403);
const has = (input: object, text: string) => JSON.stringify(input).includes(text);

/** Keys, desktops, images, buckets, functions, hosts and what advisors say. */
export const OWN_MANAGEMENT: readonly OwnCase[] = [
  {
    name: 'keys of AWS, on their way out, that refuse to tell, and that were never used',
    now: NOW,
    answers: {
      'KMS:ListKeys': (input) =>
        has(input, 'page2')
          ? { Keys: ['refuses', 'unused'].map((KeyId) => ({ KeyId })), Truncated: false }
          : { Keys: ['of-aws', 'leaving'].map((KeyId) => ({ KeyId })), Truncated: true, NextMarker: 'page2' },
      'KMS:DescribeKey': (input) => {
        if (has(input, 'refuses')) throw no();
        const KeyId = ['of-aws', 'leaving', 'unused'].find((id) => has(input, id)) ?? '';
        return {
          KeyMetadata: {
            KeyId,
            CreationDate: old,
            KeyManager: KeyId === 'of-aws' ? 'AWS' : 'CUSTOMER',
            KeyState: KeyId === 'leaving' ? 'PendingDeletion' : 'Enabled',
          },
        };
      },
      'KMS:GetKeyLastUsage': () => ({ KeyId: 'unused', TrackingStartDate: old }),
    },
    expected: { 'kms-unused-key': ['unused'] },
    undecided: { 'kms-unused-key': ['refuses'] },
    claims: { 'kms-unused-key unused': ['*KMS-Keys remains 0'] },
  },
  {
    name: 'desktops: left, in use, standing by, terminated, and one nobody ever connected to',
    now: NOW,
    answers: {
      'WorkSpaces:DescribeWorkspaces': (input) =>
        has(input, 'more')
          ? { Workspaces: [desktop('ws-never')] }
          : {
              Workspaces: [
                desktop('ws-left', { State: 'STOPPED' }),
                desktop('ws-used'),
                desktop('ws-gone', { State: 'TERMINATED' }),
                desktop('ws-standby', { RelatedWorkspaces: [{ WorkspaceId: 'ws-used', Type: 'PRIMARY' }] }),
              ],
              NextToken: 'more',
            },
      'WorkSpaces:DescribeWorkspacesConnectionStatus': () => ({
        WorkspacesConnectionStatus: [
          {
            WorkspaceId: 'ws-left',
            ConnectionState: 'UNKNOWN',
            LastKnownUserConnectionTimestamp: new Date('2026-06-01T00:00:00Z'),
          },
          { WorkspaceId: 'ws-used', ConnectionState: 'CONNECTED' },
          { WorkspaceId: 'ws-never', ConnectionState: 'UNKNOWN' },
        ],
      }),
    },
    expected: { 'workspaces-unused': ['ws-left'] },
    undecided: { 'workspaces-unused': ['ws-never'] },
  },
  {
    name: 'repositories without a policy, with one, of which one may not be looked into, and an empty one',
    now: NOW,
    answers: {
      'ECR:DescribeRepositories': () => ({
        repositories: ['left', 'kept', 'closed', 'empty'].map((repositoryName) => ({
          repositoryArn: `${REPOSITORY}/${repositoryName}`,
          repositoryName,
          createdAt: old,
        })),
      }),
      'ECR:GetLifecyclePolicy': (input) => {
        if (!has(input, 'kept'))
          throw new Refusal('LifecyclePolicyNotFoundException', 'Lifecycle policy does not exist');
        return { lifecyclePolicyText: '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any"}}]}' };
      },
      'ECR:DescribeImages': (input) => {
        if (has(input, 'closed')) throw no();
        if (has(input, 'empty')) return { imageDetails: [] };
        return {
          imageDetails: ['sha256:1', 'sha256:2'].map((imageDigest) => ({
            imageDigest,
            imageSizeInBytes: 50_000_000,
            imagePushedAt: old,
            imageTags: ['v1'],
            ...(has(input, 'kept') ? { lastRecordedPullTime: new Date('2026-11-20T00:00:00Z') } : {}),
          })),
        };
      },
    },
    expected: {
      'ecr-not-pulled': [`${REPOSITORY}/left`],
      'ecr-no-lifecycle': [`${REPOSITORY}/left`],
    },
    undecided: { 'ecr-not-pulled': [`${REPOSITORY}/closed`] },
  },
  {
    name: 'endpoints that failed, are gone since they were listed, and wait',
    now: NOW,
    answers: {
      'SageMaker:ListEndpoints': () => ({
        Endpoints: ['failed', 'gone', 'waits'].map((EndpointName) => ({
          EndpointName,
          EndpointArn: `${SAGEMAKER}/${EndpointName}`,
          CreationTime: old,
          LastModifiedTime: old,
          EndpointStatus: EndpointName === 'failed' ? 'Failed' : 'InService',
        })),
      }),
      'SageMaker:DescribeEndpoint': (input) => {
        if (has(input, 'gone'))
          throw new Refusal('ValidationException', 'Could not find endpoint "arn:aws:sagemaker:…:gone".');
        const failed = has(input, 'failed');
        const EndpointName = failed ? 'failed' : 'waits';
        return {
          EndpointName,
          EndpointArn: `${SAGEMAKER}/${EndpointName}`,
          EndpointStatus: failed ? 'Failed' : 'InService',
          CreationTime: old,
          LastModifiedTime: old,
          ...(failed ? {} : { ProductionVariants: [{ VariantName: 'v', CurrentInstanceCount: 1 }] }),
        };
      },
    },
    metrics: { 'CPUUtilization Maximum': { waits: Array(14).fill(0.4) } },
    expected: { 'sagemaker-endpoint-idle': ['waits'] },
  },
  {
    name: 'buckets of which one belongs elsewhere and one refuses to tell about itself',
    now: NOW,
    nothing: ['S3:GetBucketTagging'],
    answers: {
      'S3:ListBuckets': () => ({
        Buckets: [
          { Name: 'here', BucketRegion: 'us-east-1', CreationDate: old },
          { Name: 'closed', BucketRegion: 'us-east-1', CreationDate: old },
          { Name: 'there', BucketRegion: 'eu-west-1', CreationDate: old },
        ],
      }),
      'S3:GetBucketLifecycleConfiguration': (input) => {
        if (has(input, 'closed')) throw no('AccessDenied');
        throw new Refusal('NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist', 404);
      },
    },
    expected: { 's3-mpu-abort': ['here'], 's3-no-lifecycle': ['here'] },
    undecided: { 's3-mpu-abort': ['closed'] },
    claims: { 's3-no-lifecycle here': [], 's3-mpu-abort here': [] },
  },
  {
    name: 'hosts that are released, empty, reserved and full',
    now: NOW,
    answers: {
      'EC2:DescribeHosts': () => ({
        Hosts: [
          host('h-released', { State: 'released' }),
          host('h-empty', {}),
          host('h-reserved', { HostReservationId: 'hr-0123' }),
          host('h-full', {
            Instances: [{ InstanceId: 'i-1' }],
            AvailableCapacity: { AvailableVCpus: 0 },
          }),
        ],
      }),
    },
    expected: { 'ec2-dedicated-host-empty': ['h-empty', 'h-reserved'] },
    claims: {
      'ec2-dedicated-host-empty h-empty': ['HostUsage:m5 730 → 0'],
      'ec2-dedicated-host-empty h-reserved': [],
    },
  },
  {
    name: 'capacity reservations that ended, of another account, spare, and without datapoints',
    now: NOW,
    answers: {
      'EC2:DescribeCapacityReservations': () => ({
        CapacityReservations: [
          reserved('cr-ended', { State: 'expired' }),
          reserved('cr-cancelled', { State: 'cancelled' }),
          reserved('cr-theirs', { OwnerId: '999999999999' }),
          reserved('cr-spare', {}),
          reserved('cr-untold', {}),
        ],
      }),
    },
    metrics: {
      'AvailableInstanceCount Minimum': { 'cr-spare': Array(7).fill(2), 'cr-theirs': Array(7).fill(2) },
    },
    expected: { 'ec2-odcr-unused': ['cr-spare'] },
    undecided: { 'ec2-odcr-unused': ['cr-untold'] },
  },
  {
    name: 'Lightsail in pages: stopped, running, attached and loose',
    now: NOW,
    answers: {
      'Lightsail:GetInstances': (input) =>
        has(input, 'p2')
          ? { instances: [{ name: 'runs', createdAt: old, state: { code: 16, name: 'running' } }] }
          : {
              instances: [{ name: 'rests', createdAt: old, state: { code: 80, name: 'stopped' } }],
              nextPageToken: 'p2',
            },
      'Lightsail:GetStaticIps': () => ({
        staticIps: [
          { name: 'loose', createdAt: old, ipAddress: '192.0.2.7', isAttached: false },
          { name: 'bound', createdAt: old, ipAddress: '192.0.2.8', isAttached: true },
          { name: 'untold', createdAt: old },
        ],
      }),
    },
    expected: { 'lightsail-stopped': ['rests'], 'lightsail-static-ip': ['loose'] },
  },
  {
    name: 'zones and health checks: empty, linked, a child of another, used by a record',
    now: NOW,
    answers: {
      'Route 53:ListHostedZones': () => ({
        HostedZones: [
          { Id: '/hostedzone/ZEMPTY', Name: 'a.example.', CallerReference: '1', ResourceRecordSetCount: 2 },
          {
            Id: '/hostedzone/ZLINKED',
            Name: 'b.example.',
            CallerReference: '2',
            ResourceRecordSetCount: 2,
            LinkedService: { ServicePrincipal: 'servicediscovery.amazonaws.com' },
          },
          { Id: '/hostedzone/ZUSED', Name: 'c.example.', CallerReference: '3', ResourceRecordSetCount: 9 },
        ],
        Marker: '',
        IsTruncated: false,
        MaxItems: 100,
      }),
      'Route 53:ListResourceRecordSets': (input) => ({
        ResourceRecordSets: has(input, 'ZUSED')
          ? [
              {
                Name: 'c.example.',
                Type: 'A',
                HealthCheckId: 'used',
                SetIdentifier: 'x',
                Failover: 'PRIMARY',
              },
            ]
          : [],
        IsTruncated: false,
        MaxItems: 300,
      }),
      'Route 53:ListHealthChecks': () => ({
        HealthChecks: [
          healthCheck('used', { Type: 'HTTPS' }),
          healthCheck('child', { Type: 'TCP' }),
          healthCheck('alone', { Type: 'CALCULATED', ChildHealthChecks: ['child'] }),
        ],
        Marker: '',
        IsTruncated: false,
        MaxItems: 100,
      }),
    },
    expected: { 'route53-unused-zone': ['ZEMPTY'], 'route53-unused-healthcheck': ['alone'] },
    claims: { 'route53-unused-healthcheck alone': [] },
  },
  {
    name: 'Compute Optimizer in words of two spellings, and for an account that never opted in',
    now: NOW,
    answers: {
      'Compute Optimizer:GetEC2InstanceRecommendations': (input) =>
        has(input, 'next')
          ? { instanceRecommendations: [advised('i-2', 'OPTIMIZED')], errors: [] }
          : {
              instanceRecommendations: [
                advised('i-1', 'Overprovisioned'),
                advised('i-3', 'OVER_PROVISIONED'),
              ],
              nextToken: 'next',
            },
      'Compute Optimizer:GetLambdaFunctionRecommendations': () => {
        throw new Refusal('OptInRequiredException', 'Registration required', 403);
      },
    },
    expected: { 'ec2-rightsize-ml': ['i-1', 'i-3'] },
    states: { 'optimizer-instances': 'active', 'optimizer-functions': 'not-enabled' },
    advised: [{ resourceId: 'i-1' }, { resourceId: 'i-3' }],
  },
  {
    name: 'trails: one of this region, a status that is refused, one that stopped',
    now: NOW,
    answers: {
      'CloudTrail:DescribeTrails': () => ({
        trailList: ['logs', 'closed', 'stopped'].map((Name) => ({
          Name,
          TrailARN: `arn:aws:cloudtrail:us-east-1:644160558196:trail/${Name}`,
          HomeRegion: 'us-east-1',
          IsMultiRegionTrail: true,
        })),
      }),
      'CloudTrail:GetTrailStatus': (input) => {
        if (has(input, 'closed')) throw no();
        return has(input, 'stopped') ? { IsLogging: false, StopLoggingTime: old } : { IsLogging: true };
      },
      'CloudTrail:GetEventSelectors': () => ({
        EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }],
      }),
    },
    expected: { 'cloudtrail-stopped-bucket': ['arn:aws:cloudtrail:us-east-1:644160558196:trail/stopped'] },
    undecided: { 'cloudtrail-stopped-bucket': ['arn:aws:cloudtrail:us-east-1:644160558196:trail/closed'] },
  },
  {
    name: 'lists that are refused are not empty lists',
    now: NOW,
    answers: {
      'EC2:DescribeVolumes': () => {
        throw no('UnauthorizedOperation');
      },
      'EFS:DescribeFileSystems': () => {
        throw no();
      },
      'SQS:ListQueues': () => ({}),
    },
    unread: ['SQS:ListQueues'],
    expected: {},
    ledger: { 'ec2/volumes': 'denied', 'efs/file-systems': 'denied' },
  },
];

function desktop(WorkspaceId: string, more: object = {}) {
  return {
    WorkspaceId,
    State: 'AVAILABLE',
    BundleId: 'wsb-0123',
    WorkspaceProperties: { RunningMode: 'MANUAL', ComputeTypeName: 'VALUE' },
    ...more,
  };
}

function host(HostId: string, more: object) {
  return {
    HostId,
    State: 'available',
    AllocationTime: old,
    HostProperties: { InstanceFamily: 'm5', TotalVCpus: 96 },
    AvailableCapacity: { AvailableVCpus: 96 },
    Instances: [],
    ...more,
  };
}

function reserved(CapacityReservationId: string, more: object) {
  return {
    CapacityReservationId,
    OwnerId: '644160558196',
    State: 'active',
    InstanceType: 'm5.large',
    InstancePlatform: 'Linux/UNIX',
    Tenancy: 'default',
    TotalInstanceCount: 2,
    AvailableInstanceCount: 2,
    CreateDate: old,
    ...more,
  };
}

function healthCheck(Id: string, HealthCheckConfig: object) {
  return { Id, CallerReference: Id, HealthCheckVersion: 1, HealthCheckConfig };
}

function advised(id: string, finding: string) {
  return {
    instanceArn: `arn:aws:ec2:us-east-1:644160558196:instance/${id}`,
    accountId: '644160558196',
    currentInstanceType: 'm5.xlarge',
    finding,
    lookBackPeriodInDays: 14,
    recommendationOptions: [
      {
        instanceType: 'm5.large',
        rank: 1,
        savingsOpportunity: {
          savingsOpportunityPercentage: 50,
          estimatedMonthlySavings: { currency: 'USD', value: 70.08 },
        },
      },
    ],
  };
}
