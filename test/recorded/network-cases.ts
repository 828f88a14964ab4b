import type { RecordedCase } from './case.ts';

const IDLE_ATTACHMENT = 'tgw-attach-03dd54sdfe';
const GROUPS = 'arn:aws:elasticloadbalancing:us-west-2:644160558196:targetgroup/';
const USED_BY = 'arn:aws:elasticloadbalancing:us-west-2:644160558196:loadbalancer/app/alb-1/1e0ac88a139a5177';

/** Addresses, interfaces, attachments and load balancers. */
export const NETWORK: readonly RecordedCase[] = [
  {
    set: 'test_eip_used_by',
    now: '2023-01-01T00:00:00.000Z',
    region: 'us-west-2',
    account: '123456789012',
    nothing: ['EC2:DescribeNatGateways', 'Elastic Load Balancing v2:DescribeLoadBalancers'],
    expected: { 'vpc-unassociated-elastic-ips': ['eipalloc-0c2e1da5c1bb166f5'] },
    forbidden: { 'eipalloc-089b40a986b3b2954': ['vpc-unassociated-elastic-ips'] },
    evidence: { 'vpc-unassociated-elastic-ips eipalloc-0c2e1da5c1bb166f5': '35.85.26.59' },
    rows: { 'vpc/network-interfaces': [{ interfaceType: 'nat_gateway' }, { interfaceType: 'interface' }] },
  },
  {
    set: 'test_interface_detach_primary_nic_1',
    now: '2023-10-25T00:00:00.000Z',
    nothing: ['EC2:DescribeAddresses'],
    // An interface at rest costs nothing by itself.
    expected: {},
    rows: {
      'vpc/network-interfaces': [
        { interfaceType: 'transit_gateway', status: 'in-use' },
        { interfaceType: 'nat_gateway', status: 'in-use' },
        { interfaceType: 'vpc_endpoint', status: 'in-use' },
        { interfaceType: 'interface', status: 'available' },
        { interfaceType: 'transit_gateway', status: 'in-use' },
        { interfaceType: 'interface', status: 'available' },
        { interfaceType: 'vpc_endpoint', status: 'in-use' },
        { interfaceType: 'interface', status: 'in-use' },
        { interfaceType: 'interface', status: 'available' },
        { interfaceType: 'nat_gateway', status: 'in-use' },
      ],
    },
  },
  {
    set: 'test_tgw_attachment_metrics_filter',
    as: 'with the one sum that was asked for',
    now: '2023-06-25T00:00:00.000Z',
    account: '123456789012',
    unread: ['CloudWatch:GetMetricStatistics', 'EC2:DescribeTransitGateways'],
    metrics: { 'BytesIn Sum': { [IDLE_ATTACHMENT]: [['2023-06-24T06:09:00Z', 0]] } },
    expected: {},
    undecided: { 'tgw-attachment-idle': [IDLE_ATTACHMENT] },
  },
  {
    set: 'test_tgw_attachment_metrics_filter',
    as: 'with a month of that, both ways',
    now: '2023-06-25T00:00:00.000Z',
    account: '123456789012',
    unread: ['CloudWatch:GetMetricStatistics', 'EC2:DescribeTransitGateways'],
    metrics: {
      'BytesIn Sum': { [IDLE_ATTACHMENT]: Array(30).fill(0) },
      'BytesOut Sum': { [IDLE_ATTACHMENT]: Array(30).fill(0) },
    },
    expected: { 'tgw-attachment-idle': [IDLE_ATTACHMENT] },
  },
  {
    set: 'test_tgw_attachment_metrics_filter',
    as: 'with nothing in and much out',
    now: '2023-06-25T00:00:00.000Z',
    account: '123456789012',
    unread: ['CloudWatch:GetMetricStatistics', 'EC2:DescribeTransitGateways'],
    metrics: {
      'BytesIn Sum': { [IDLE_ATTACHMENT]: Array(30).fill(0) },
      'BytesOut Sum': { [IDLE_ATTACHMENT]: Array(30).fill(1_000_000) },
    },
    expected: {},
    forbidden: { [IDLE_ATTACHMENT]: ['tgw-attachment-idle'] },
    undecided: { 'tgw-attachment-idle': [] },
  },
  {
    set: 'test_elb_instance_filter',
    now: '2016-11-28T00:00:00.000Z',
    nothing: ['Elastic Load Balancing:DescribeTags'],
    beside: {
      'Elastic Load Balancing:DescribeInstanceHealth': () => ({
        InstanceStates: [{ InstanceId: 'i-0d6fc89a578546fec', State: 'InService' }],
      }),
    },
    expected: { 'elb-classic-migrate': ['balanced'] },
    forbidden: { balanced: ['elb-classic-no-instances', 'elb-classic-in-service'] },
  },
  {
    set: 'test_appelb_target_group_simple',
    now: '2016-10-13T00:00:00.000Z',
    region: 'us-west-2',
    // The tags are those of the target groups.
    unread: ['Elastic Load Balancing:DescribeTags', 'Elastic Load Balancing v2:DescribeTags'],
    nothing: [
      'Elastic Load Balancing v2:DescribeLoadBalancers',
      'Elastic Load Balancing v2:DescribeListeners',
    ],
    expected: {},
    rows: {
      'elb/target-groups': [
        { targetGroupArn: `${GROUPS}target-group-1/f9e509bf6804a101`, loadBalancerArns: [USED_BY] },
        { targetGroupArn: `${GROUPS}target-group-2/9c84115056e192c4`, loadBalancerArns: [] },
      ],
    },
  },
];
