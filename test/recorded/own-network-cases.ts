import { Refusal } from '../faults/fakecloud/operation.ts';
import type { OwnCase } from './expected.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const DAY_30 = Array(30).fill(0);
const DAY_14 = Array(14).fill(0);
const old = new Date('2026-02-03T04:05:06Z');
const ELB = 'arn:aws:elasticloadbalancing:us-east-1:644160558196:loadbalancer';
const GROUP = 'arn:aws:elasticloadbalancing:us-east-1:644160558196:targetgroup/left/0123456789abcdef';

/** Gateways, endpoints, tunnels and load balancers. */
export const OWN_NETWORK: readonly OwnCase[] = [
  {
    name: 'NAT gateways in two pages: deleted, failed and private ones, and one with a gap in its datapoints',
    now: NOW,
    answers: {
      'EC2:DescribeNatGateways': (input) =>
        'NextToken' in input && input.NextToken === 'second'
          ? {
              NatGateways: [
                gateway('nat-0idle0000000000003', { ConnectivityType: 'private' }),
                gateway('nat-0gap00000000000004'),
              ],
            }
          : {
              NatGateways: [
                gateway('nat-0gone0000000000001', { State: 'deleted', DeleteTime: new Date(NOW) }),
                gateway('nat-0fail0000000000002', { State: 'failed', FailureCode: 'InternalError' }),
                gateway('nat-0idle0000000000005'),
                gateway('nat-0busy0000000000006'),
              ],
              NextToken: 'second',
            },
    },
    metrics: {
      'BytesOutToDestination Sum': {
        'nat-0idle0000000000003': DAY_30,
        'nat-0idle0000000000005': DAY_30,
        'nat-0gap00000000000004': [0, 0, 0, 0, 0],
        'nat-0busy0000000000006': Array(30).fill(80_000_000_000),
      },
      'BytesInFromDestination Sum': {
        'nat-0idle0000000000003': DAY_30,
        'nat-0idle0000000000005': DAY_30,
        'nat-0gap00000000000004': DAY_30,
        'nat-0busy0000000000006': Array(30).fill(80_000_000_000),
      },
      'ActiveConnectionCount Maximum': {
        'nat-0idle0000000000003': DAY_30,
        'nat-0idle0000000000005': DAY_30,
        'nat-0gap00000000000004': DAY_30,
        'nat-0busy0000000000006': Array(30).fill(12),
      },
    },
    expected: { 'vpc-idle-nat-gateways': ['nat-0idle0000000000003', 'nat-0idle0000000000005'] },
    undecided: { 'vpc-idle-nat-gateways': ['nat-0gap00000000000004'] },
  },
  {
    name: 'VPC endpoints whose state and type are spelled as the model spells them, and as AWS answers',
    now: NOW,
    answers: {
      'EC2:DescribeVpcEndpoints': () => ({
        VpcEndpoints: [
          endpoint('vpce-0aaa', { State: 'available' }),
          endpoint('vpce-0bbb', { State: 'Available' }),
          endpoint('vpce-0ccc', { State: 'Deleted' }),
          endpoint('vpce-0ddd', { State: 'pendingAcceptance' }),
          endpoint('vpce-0eee', { RequesterManaged: true }),
          endpoint('vpce-0fff', { VpcEndpointType: 'Gateway', ServiceName: 'com.amazonaws.us-east-1.s3' }),
        ],
      }),
    },
    metrics: {
      'BytesProcessed Sum': Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e'].map((id) => [`vpce-0${id.repeat(3)}`, DAY_30]),
      ),
    },
    expected: { 'vpce-interface-idle': ['vpce-0aaa', 'vpce-0bbb'] },
    undecided: { 'vpce-interface-idle': [] },
  },
  {
    name: 'VPN connections that are deleted, without telemetry, and with a tunnel down',
    now: NOW,
    answers: {
      'EC2:DescribeVpnConnections': () => ({
        VpnConnections: [
          { VpnConnectionId: 'vpn-0gone', State: 'deleted', Type: 'ipsec.1' },
          { VpnConnectionId: 'vpn-0bare', State: 'available', Type: 'ipsec.1' },
          {
            VpnConnectionId: 'vpn-0idle',
            State: 'available',
            Type: 'ipsec.1',
            VgwTelemetry: [{ Status: 'DOWN' }, { Status: 'UP' }],
          },
        ],
      }),
    },
    metrics: {
      'TunnelDataIn Sum': { 'vpn-0gone': DAY_30, 'vpn-0idle': DAY_30 },
      'TunnelDataOut Sum': { 'vpn-0gone': DAY_30, 'vpn-0idle': DAY_30 },
    },
    expected: { 'vpn-idle': ['vpn-0idle'] },
    evidence: { 'vpn-idle vpn-0idle': '1 of its 2 tunnels' },
    undecided: { 'vpn-idle': ['vpn-0bare'] },
  },
  {
    name: 'load balancers without a target group, on two pages; one that redirects; a target group gone since it was listed',
    now: NOW,
    nothing: ['Elastic Load Balancing v2:DescribeTags'],
    answers: {
      'Elastic Load Balancing v2:DescribeLoadBalancers': (input) =>
        'Marker' in input && input.Marker === '2'
          ? { LoadBalancers: [balancer('gateway', 'gwy/bare/1'), balancer('application', 'app/redirects/2')] }
          : {
              LoadBalancers: [balancer('network', 'net/bare/3'), balancer(null, 'net/old/4')],
              NextMarker: '2',
            },
      'Elastic Load Balancing v2:DescribeTargetGroups': () => ({
        TargetGroups: [{ TargetGroupArn: GROUP, LoadBalancerArns: [`${ELB}/app/redirects/2`] }],
      }),
      'Elastic Load Balancing v2:DescribeTargetHealth': () => {
        throw new Refusal('TargetGroupNotFound', 'One or more target groups not found');
      },
      'Elastic Load Balancing v2:DescribeListeners': (input) =>
        JSON.stringify(input).includes('redirects')
          ? {
              Listeners: [
                {
                  ListenerArn: `${ELB.replace('loadbalancer', 'listener')}/app/redirects/2/9`,
                  DefaultActions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301' } }],
                },
              ],
            }
          : { Listeners: [] },
    },
    expected: {
      'elb-no-targets': [`${ELB}/gwy/bare/1`, `${ELB}/net/bare/3`, `${ELB}/net/old/4`],
    },
    forbidden: { [`${ELB}/app/redirects/2`]: ['elb-no-targets'] },
    claims: { [`elb-no-targets ${ELB}/net/old/4`]: ['LoadBalancerUsage 730 → 0'] },
  },
  {
    name: 'load balancers that told nothing for half of the days',
    now: NOW,
    nothing: ['Elastic Load Balancing v2:DescribeTags', 'Elastic Load Balancing v2:DescribeTargetGroups'],
    answers: {
      'Elastic Load Balancing v2:DescribeLoadBalancers': () => ({
        LoadBalancers: [balancer('network', 'net/half/5'), balancer('network', 'net/idle/6')],
      }),
    },
    metrics: {
      'NewFlowCount Sum': { 'net/half/5': Array(7).fill(0), 'net/idle/6': DAY_14 },
      'ProcessedBytes Sum': { 'net/half/5': Array(7).fill(0), 'net/idle/6': DAY_14 },
    },
    expected: { 'elb-idle-network-load-balancers': [`${ELB}/net/idle/6`] },
    undecided: { 'elb-idle-network-load-balancers': [`${ELB}/net/half/5`] },
  },
];

function gateway(NatGatewayId: string, more: object = {}) {
  return {
    NatGatewayId,
    State: 'available',
    CreateTime: old,
    VpcId: 'vpc-0123',
    SubnetId: 'subnet-0123',
    ConnectivityType: 'public',
    NatGatewayAddresses: [{ AllocationId: `eipalloc-${NatGatewayId}` }],
    ...more,
  };
}

function endpoint(VpcEndpointId: string, more: object) {
  return {
    VpcEndpointId,
    VpcEndpointType: 'Interface',
    ServiceName: 'com.amazonaws.us-east-1.ecr.api',
    State: 'available',
    VpcId: 'vpc-0123',
    SubnetIds: ['subnet-0123'],
    CreationTimestamp: old,
    ...more,
  };
}

/** The type is not there in the answers of years ago; the ARN has it as well. */
function balancer(Type: string | null, path: string) {
  return {
    LoadBalancerArn: `${ELB}/${path}`,
    LoadBalancerName: path.split('/')[1],
    CreatedTime: old,
    State: { Code: 'active' },
    ...(Type === null ? {} : { Type }),
  };
}
