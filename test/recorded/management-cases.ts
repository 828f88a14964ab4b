import type { Script } from '../loopback/scripted-aws.ts';
import type { RecordedCase } from './case.ts';

const READ = 'arn:aws:secretsmanager:us-east-1:644160558196:secret:c7n-test-key-XTUSpD';
const UNTOLD = 'arn:aws:secretsmanager:us-east-1:644160558196:secret:foo-FSn4Nn';

const CLUSTER = 'arn:aws:ecs:us-east-1:644160558196:cluster/test-cluster';
const SERVICE = 'custodian-service-autoscaling-test';

const ECS: Script = {
  'ECS:DescribeClusters': () => ({
    clusters: [
      { clusterArn: CLUSTER, clusterName: 'test-cluster', status: 'ACTIVE', activeServicesCount: 1 },
    ],
    failures: [],
  }),
  'ECS:DescribeTaskDefinition': () => ({
    taskDefinition: { taskDefinitionArn: CLUSTER.replace('cluster/test-cluster', 'task-definition/test:1') },
  }),
};

/** Logs, buckets, file systems, containers, notebooks and secrets. */
export const MANAGEMENT: readonly RecordedCase[] = [
  {
    set: 'test_log_group_last_write',
    now: '2020-12-25T00:00:00.000Z',
    nothing: ['CloudWatch Logs:DescribeSubscriptionFilters'],
    expected: {
      'cw-log-empty': ['test-log-group'],
      'logs-log-groups-without-retention': ['test-log-group'],
    },
    rows: {
      'logs/last-writes': [
        { logGroupName: 'test-log-group', read: 'read', writtenAt: '2020-08-25T06:43:19.829Z' },
      ],
    },
    claims: { 'cw-log-empty test-log-group': [] },
  },
  {
    set: 'test_log_group_metric',
    now: '2016-08-09T00:00:00.000Z',
    region: 'us-west-2',
    unread: ['CloudWatch:GetMetricStatistics'],
    nothing: ['CloudWatch Logs:DescribeSubscriptionFilters', 'CloudWatch Logs:DescribeLogStreams'],
    metrics: { 'IncomingBytes Average': { '/aws/lambda/myIOTFunction': [['2016-08-08T11:46:00Z', 107]] } },
    expected: { 'logs-log-groups-without-retention': ['/aws/lambda/myIOTFunction', 'devlog'] },
    rows: {
      'logs/log-groups': [
        { logGroupName: '/aws/lambda/myIOTFunction', storedBytes: 857_324 },
        { logGroupName: 'devlog', storedBytes: 0 },
      ],
    },
  },
  {
    set: 'test_s3_remove_lifecycle_rule_id',
    as: 'before the change',
    nth: 1,
    now: '2022-02-02T00:00:00.000Z',
    unread: ['S3 Control:GetBucketLifecycleConfiguration'],
    nothing: ['S3:GetBucketTagging', 'S3:GetBucketVersioning', 'S3:GetObjectLockConfiguration'],
    expected: { 's3-mpu-abort': ['c7n-test-1'] },
    rows: {
      's3/lifecycles': [
        { bucketName: 'c7n-test-1', answer: { state: 'told', value: { rules: 1, expires: true } } },
      ],
    },
  },
  {
    set: 'test_s3_remove_lifecycle_rule_id',
    as: 'after the change',
    nth: 3,
    now: '2022-02-02T00:00:00.000Z',
    unread: ['S3 Control:GetBucketLifecycleConfiguration'],
    nothing: ['S3:GetBucketTagging', 'S3:GetBucketVersioning', 'S3:GetObjectLockConfiguration'],
    expected: { 's3-mpu-abort': ['c7n-test-1'], 's3-no-lifecycle': ['c7n-test-1'] },
    claims: { 's3-no-lifecycle c7n-test-1': [] },
    rows: {
      's3/lifecycles': [
        { bucketName: 'c7n-test-1', answer: { state: 'told', value: { rules: 0, expires: false } } },
      ],
    },
  },
  {
    set: 'test_efs_query',
    as: 'on the day they were made',
    now: '2017-11-01T15:04:24.000Z',
    nothing: ['EFS:DescribeLifecycleConfiguration'],
    expected: {},
    inventory: [
      { service: 'efs', resourceType: 'elasticfilesystem:file-system', resources: 2, source: 'tagging-api' },
    ],
  },
  {
    set: 'test_efs_query',
    as: 'months on',
    now: '2018-02-01T00:00:00.000Z',
    nothing: ['EFS:DescribeLifecycleConfiguration'],
    expected: { 'efs-no-mount-targets': ['fs-f2603dbb', 'fs-fd673ab4'] },
    rows: { 'efs/file-systems': [{ mountTargets: 0 }, { mountTargets: 0 }] },
  },
  {
    set: 'test_ecs_service_autoscaling_offhours',
    now: '2021-03-18T00:00:00.000Z',
    as: 'before the change',
    nth: 1,
    beside: ECS,
    expected: {},
    rows: { 'ecs/services': [{ serviceName: SERVICE, desiredTasks: 1 }] },
  },
  {
    set: 'test_ecs_service_autoscaling_offhours',
    now: '2021-03-18T00:00:00.000Z',
    as: 'after the change',
    nth: 2,
    beside: ECS,
    expected: {},
    rows: { 'ecs/services': [{ serviceName: SERVICE, desiredTasks: 0 }] },
  },
  {
    set: 'test_eks_upgrade_available',
    now: '2025-02-01T00:00:00.000Z',
    nothing: ['EKS:ListNodegroups', 'EKS:ListFargateProfiles'],
    // There is one description for the three that are listed.
    expected: {
      'eks-extended-support': ['pod2-9756', 'tagging-compliant-test', 'tagging-noncompliant-test'],
    },
    evidence: { 'eks-extended-support pod2-9756': '1.24' },
    // A share of what is billed for it: a cluster without such a line has no amount.
    claims: { 'eks-extended-support pod2-9756': ['AmazonEKS-Hours:extendedSupport remains 0'] },
  },
  {
    set: 'test_sagemaker_notebook_instances',
    now: '2018-03-18T22:17:20.000Z',
    unread: ['SageMaker:DescribeNotebookInstance', 'SageMaker:ListTags'],
    expected: {},
    forbidden: { 'c7n-ni-test': ['sagemaker-notebook-running'] },
    rows: {
      'sagemaker/notebook-instances': [
        { notebookInstanceName: 'c7n-ni-test', status: 'Stopped', instanceType: 'ml.t2.medium' },
      ],
    },
  },
  {
    set: 'test_secrets_manager_describe',
    as: 'on the day one was changed',
    now: '2019-02-01T14:35:06.000Z',
    // Each secret is in the list: what only its description would tell is not asked for.
    unread: ['Secrets Manager:DescribeSecret'],
    expected: {},
    undecided: { 'secrets-unused': [UNTOLD] },
  },
  {
    set: 'test_secrets_manager_describe',
    as: 'half a year on',
    now: '2019-08-01T00:00:00.000Z',
    unread: ['Secrets Manager:DescribeSecret'],
    expected: { 'secrets-unused': [READ] },
    undecided: { 'secrets-unused': [UNTOLD] },
    evidence: { [`secrets-unused ${READ}`]: 'last read on 2018-05-13' },
  },
  {
    set: 'test_mq_metrics',
    now: '2018-06-29T09:41:28.000Z',
    region: 'us-east-2',
    unread: ['CloudWatch:GetMetricStatistics'],
    // Answers of those days have no instant at which the broker was made.
    expected: {},
    undecided: { 'mq-broker-idle': ['b-ec204b6b-2cd7-464d-98fe-d80eaf273afb'] },
    forbidden: { 'b-ec204b6b-2cd7-464d-98fe-d80eaf273afb': ['mq-rabbitmq-broker-idle'] },
    rows: {
      'mq/brokers': [
        {
          brokerId: 'b-ec204b6b-2cd7-464d-98fe-d80eaf273afb',
          engine: 'ACTIVEMQ',
          state: 'RUNNING',
          instanceType: 'mq.t2.micro',
          createdAt: null,
          activeMqName: 'dev-1',
          rabbitMqName: null,
          tags: {},
        },
      ],
    },
  },
];
