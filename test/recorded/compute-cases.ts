import type { RecordedCase } from './case.ts';

/** Instances, images, volumes and snapshots. */
export const COMPUTE: readonly RecordedCase[] = [
  {
    set: 'test_ebs_instance_filter',
    now: '2016-06-15T00:00:00.000Z',
    region: 'us-west-2',
    expected: {
      'ebs-unattached-volumes': ['vol-2b047792', 'vol-466f46ff'],
      'ebs-gp2-volumes': ['vol-2b047792', 'vol-466f46ff', 'vol-96c7ee2f'],
    },
    forbidden: { 'vol-96c7ee2f': ['ebs-unattached-volumes', 'ebs-on-stopped-instance'] },
    undecided: { 'ec2-idle-instance': ['i-6c3cc5b1'], 'ebs-idle-io': ['vol-96c7ee2f'] },
    claims: {
      'ebs-unattached-volumes vol-2b047792': ['EBS:VolumeUsage.gp2 8 → 0'],
      'ebs-unattached-volumes vol-466f46ff': ['EBS:VolumeUsage.gp2 8 → 0'],
    },
  },
  {
    set: 'test_ebs_modifyable_filter',
    now: '2017-08-20T00:00:00.000Z',
    region: 'us-west-2',
    unread: ['EC2:DescribeVolumesModifications'],
    expected: {
      'ebs-unattached-volumes': ['vol-091e2a63a6e4da54d'],
      'ebs-gp2-volumes': ['vol-0073dcd216489ea1b', 'vol-03f0cd3521d73ce1b', 'vol-0614474fa940f42b6'],
      'ebs-io1-to-io2-or-gp3': ['vol-0e4cba7adc4764f79'],
    },
    forbidden: { 'vol-01c1876a915fa310e': ['ebs-gp2-volumes', 'ebs-unattached-volumes'] },
    claims: {
      'ebs-unattached-volumes vol-091e2a63a6e4da54d': [
        'EBS:VolumeUsage.piops 64 → 0',
        'EBS:VolumeP-IOPS.piops 1000 → 0',
      ],
    },
    rows: {
      'ec2/volumes': [
        { volumeType: 'gp2', iops: 100 },
        { volumeType: 'gp2', iops: 100 },
        { volumeType: 'io1', iops: 400 },
        { volumeId: 'vol-01c1876a915fa310e', volumeType: 'standard', iops: null },
        { volumeType: 'gp2' },
        { volumeType: 'io1', iops: 1000, sizeGib: 64 },
      ],
    },
  },
  {
    set: 'test_ebs_modify_iops_percent_gp3',
    as: 'before the change',
    nth: 1,
    now: '2026-01-16T00:00:00.000Z',
    unread: ['EC2:DescribeVolumesModifications'],
    expected: { 'ebs-unattached-volumes': ['vol-0b0d1b4c01088ed2c'] },
    claims: { 'ebs-unattached-volumes vol-0b0d1b4c01088ed2c': ['EBS:VolumeUsage.gp3 8 → 0'] },
  },
  {
    set: 'test_ebs_modify_iops_percent_gp3',
    as: 'after the change',
    nth: 2,
    now: '2026-01-16T00:00:00.000Z',
    unread: ['EC2:DescribeVolumesModifications'],
    expected: { 'ebs-unattached-volumes': ['vol-0b0d1b4c01088ed2c'] },
    claims: {
      'ebs-unattached-volumes vol-0b0d1b4c01088ed2c': [
        'EBS:VolumeUsage.gp3 8 → 0',
        'EBS:VolumeP-IOPS.gp3 900 → 0',
      ],
    },
  },
  {
    set: 'test_ebs_cross_account',
    now: '2017-06-01T00:00:00.000Z',
    unread: ['EC2:DescribeSnapshotAttribute'],
    as: 'with nothing that uses them',
    nothing: ['EC2:DescribeVolumes', 'EC2:DescribeImages'],
    expected: {
      'ebs-snapshot-orphan': ['snap-07459fee', 'snap-08d7898add8b041a9', 'snap-7f9496cf', 'snap-af0eb71b'],
    },
    rows: {
      'ec2/snapshots': [
        { snapshotId: 'snap-07459fee', volumeId: 'vol-48e2119c', startedAt: '2016-10-21T15:38:24.000Z' },
        { snapshotId: 'snap-7f9496cf', volumeId: 'vol-c5eaa459' },
        { snapshotId: 'snap-af0eb71b', volumeId: 'vol-48e2119c' },
        {
          snapshotId: 'snap-08d7898add8b041a9',
          volumeId: 'vol-06eb669249151eaf1',
          startedAt: '2017-01-01T17:46:30.000Z',
        },
      ],
    },
  },
  {
    set: 'test_ebs_cross_account',
    as: 'with the images of the account',
    withSets: ['test_unused_ami_false'],
    now: '2017-06-01T00:00:00.000Z',
    unread: ['EC2:DescribeSnapshotAttribute'],
    nothing: ['EC2:DescribeVolumes'],
    expected: {
      'ebs-snapshot-orphan': ['snap-08d7898add8b041a9', 'snap-7f9496cf'],
      'ec2-asg-unused-config': ['c7n-asg-test-01'],
    },
    forbidden: {
      'snap-07459fee': ['ebs-snapshot-orphan', 'ebs-snapshot-old'],
      'snap-af0eb71b': ['ebs-snapshot-orphan', 'ebs-snapshot-old'],
    },
  },
  {
    set: 'test_unused_ami_false',
    now: '2017-02-21T00:00:00.000Z',
    nothing: ['EC2:DescribeLaunchTemplateVersions', 'EC2:DescribeSnapshots'],
    expected: { 'ec2-asg-unused-config': ['c7n-asg-test-01'] },
    forbidden: { 'ami-04e2b113': ['ami-unused'] },
  },
  {
    set: 'test_ami_with_no_last_launched_time',
    now: '2022-11-04T00:00:00.000Z',
    unread: ['EC2:DescribeImageAttribute'],
    nothing: [
      'EC2:DescribeInstances',
      'EC2:DescribeLaunchTemplateVersions',
      'EC2:DescribeSnapshots',
      'Auto Scaling:DescribeLaunchConfigurations',
      'Auto Scaling:DescribeAutoScalingGroups',
    ],
    expected: { 'ami-unused': ['ami-02a11ce792e2bc296'] },
    rows: { 'ec2/images': [{ imageId: 'ami-02a11ce792e2bc296', lastLaunchedAt: null }] },
  },
  {
    set: 'ec2_image_metadata_filter',
    as: 'in the same hour',
    now: '2026-03-04T01:00:00.000Z',
    unread: ['EC2:DescribeInstanceImageMetadata', 'EC2:DescribeTags'],
    nothing: ['EC2:DescribeVolumes'],
    expected: {},
    stopped: [],
    undecided: { 'ec2-idle-instance': [] },
  },
  {
    set: 'ec2_image_metadata_filter',
    as: 'a month on',
    now: '2026-04-04T00:00:00.000Z',
    unread: ['EC2:DescribeInstanceImageMetadata', 'EC2:DescribeTags'],
    nothing: ['EC2:DescribeVolumes'],
    expected: {},
    // The ten that are terminated are good, not unknown.
    undecided: {
      'ec2-idle-instance': ['i-01075d2aecbb230b6', 'i-04a98c45989173c97', 'i-0dadad9a5766309d5'],
    },
  },
  {
    set: 'ec2_image_metadata_filter',
    as: 'a year on',
    now: '2027-06-04T00:00:00.000Z',
    unread: ['EC2:DescribeInstanceImageMetadata', 'EC2:DescribeTags'],
    nothing: ['EC2:DescribeVolumes'],
    expected: {
      'ec2-long-running': ['i-01075d2aecbb230b6', 'i-04a98c45989173c97', 'i-0dadad9a5766309d5'],
    },
  },
  {
    set: 'test_ec2_metric_extended_stats',
    now: '2025-05-03T00:00:00.000Z',
    region: 'us-east-2',
    unread: ['CloudWatch:GetMetricStatistics', 'EC2:DescribeTags'],
    metrics: {
      'CPUUtilization p95': { 'i-0fdc8cff63616a335': [['2025-05-02T17:18:00Z', 3.103524378446479]] },
    },
    expected: { 'ec2-stopped-long': ['i-00d3f85ef9622b0e2', 'i-0f10da6b1d974db98'] },
    undecided: { 'ec2-idle-instance': ['i-0fdc8cff63616a335'], 'ec2-low-utilization': [] },
    claims: {
      'ec2-stopped-long i-00d3f85ef9622b0e2': [],
      'ec2-stopped-long i-0f10da6b1d974db98': [],
    },
  },
  {
    set: 'test_ec2_attached_ebs_filter',
    now: '2016-06-15T00:00:00.000Z',
    region: 'us-west-2',
    expected: {
      'ebs-gp2-volumes': ['vol-2b047792'],
      'ebs-on-stopped-instance': ['vol-2b047792'],
      'ec2-stopped-long': ['i-1aebf7c0'],
    },
    forbidden: { 'vol-2b047792': ['ebs-unattached-volumes'] },
    evidence: { 'ebs-on-stopped-instance vol-2b047792': 'stopped since 2016-04-16' },
    claims: {
      'ebs-on-stopped-instance vol-2b047792': ['EBS:VolumeUsage.gp2 8 → 0'],
      'ec2-stopped-long i-1aebf7c0': [],
    },
    stopped: [{ resourceId: 'i-1aebf7c0', since: '2016-04-16T22:44:41.000Z' }],
  },
  {
    set: 'test_ec2_capacity_reservation_query',
    now: '2022-04-20T00:00:00.000Z',
    region: 'ap-southeast-1',
    account: '999999999999',
    metrics: {
      'AvailableInstanceCount Minimum': {
        'cr-0004ba84180b29fa3': Array(7).fill(0),
        'cr-0004dfa40b26a5ca1': Array(7).fill(0),
      },
    },
    expected: {},
    forbidden: { 'cr-0004ba84180b29fa3': ['ec2-odcr-unused'], 'cr-0004dfa40b26a5ca1': ['ec2-odcr-unused'] },
    undecided: { 'ec2-odcr-unused': [] },
  },
];
