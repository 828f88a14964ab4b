import { describe, expect, it } from 'vitest';
import { idleNatGateways } from '../../src/checks/vpc/idle-nat-gateways.ts';
import { unassociatedElasticIps } from '../../src/checks/vpc/unassociated-elastic-ips.ts';
import { decimal, ZERO } from '../../src/core/decimal.ts';
import type { Address } from '../../src/datasets/ec2/addresses.ts';
import type { NatGateway } from '../../src/datasets/ec2/nat-gateways.ts';
import { judge } from './judge.ts';

const address = (changes: Partial<Address> = {}): Address => ({
  allocationId: 'eipalloc-1',
  publicIp: '192.0.2.1',
  associated: false,
  networkInterfaceId: null,
  pool: 'amazon',
  managedBy: null,
  tags: {},
  ...changes,
});

describe('unassociated Elastic IP addresses', () => {
  it('are found, with the hours of a month', () => {
    expect(judge(unassociatedElasticIps, { addresses: [address()] })).toEqual([
      {
        resourceId: 'eipalloc-1',
        evidence:
          'The Elastic IP address 192.0.2.1 is associated with no instance and no network interface; since when is not known.',
        claims: [
          {
            resourceId: 'eipalloc-1',
            usageType: 'PublicIPv4:IdleAddress',
            operation: null,
            quantityNow: decimal('730'),
            quantityAfter: ZERO,
          },
        ],
      },
    ]);
  });

  it.each([
    ['that are associated', { associated: true }],
    ['that a load balancer gives back by itself', { managedBy: 'alb' }],
    ['that the customer brought along, which are free', { pool: 'ipv4pool-ec2-012345' }],
  ])('are not those %s', (_, changes) => {
    expect(judge(unassociatedElasticIps, { addresses: [address(changes)] })).toEqual([]);
  });

  it("are Amazon's where no pool is told, as a pool that was brought along always is", () => {
    expect(judge(unassociatedElasticIps, { addresses: [address({ pool: null })] })).toHaveLength(1);
  });

  it('are not those without a public address', () => {
    const carrier = address({ pool: null, publicIp: null });

    expect(judge(unassociatedElasticIps, { addresses: [carrier] })).toEqual([]);
  });
});

const gateway = (changes: Partial<NatGateway> = {}): NatGateway => ({
  natGatewayId: 'nat-1',
  state: 'available',
  createdAt: '2026-01-01T00:00:00.000Z',
  availabilityMode: 'zonal',
  publicAddresses: 1,
  vpcId: 'vpc-1',
  subnetId: 'subnet-1',
  connectivityType: 'public',
  tags: {},
  ...changes,
});

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

const quiet = { sent: days(14), received: days(14), connections: days(14) };

type Metrics = Readonly<Record<string, readonly number[] | null>>;

const idle = (changes: Partial<NatGateway> = {}, metrics: Metrics = quiet, thresholds = {}) =>
  judge(idleNatGateways, { natGateways: [gateway(changes)] }, { metrics, thresholds });

describe('idle NAT gateways', () => {
  it('are found with what was measured', () => {
    expect(idle()).toEqual([
      {
        resourceId: 'nat-1',
        evidence:
          'The NAT gateway sent and received 0 bytes and had at most 0 connections at a time over 14 measured days; its Elastic IP addresses (1) are paid for until released.',
        claims: [
          {
            resourceId: 'nat-1',
            usageType: 'NatGateway-Hours',
            operation: null,
            quantityNow: decimal('730'),
            quantityAfter: ZERO,
          },
        ],
      },
    ]);
  });

  it('claim nothing where the hours depend on zones that are not read', () => {
    expect(idle({ availabilityMode: 'regional' })).toMatchObject([{ resourceId: 'nat-1', claims: [] }]);
  });

  it.each(['sent', 'received', 'connections'])(
    'are undecided without the metric %s: no datapoint is not zero',
    (name) => {
      const [verdict] = idle({}, { ...quiet, [name]: null });
      expect(verdict).toEqual({
        resourceId: 'nat-1',
        reason: 'CloudWatch returned no datapoint of one of the traffic metrics, or not all of them',
      });
    },
  );

  it('are undecided where days are missing, whatever the thresholds', () => {
    expect(idle({}, { ...quiet, sent: days(12) })).toEqual([
      { resourceId: 'nat-1', reason: 'CloudWatch has 12 days of traffic metrics, 13 are needed' },
    ]);
    expect(idle({}, { ...quiet, sent: [] }, { minimumDaysMeasured: 0 })).toMatchObject([
      { reason: expect.stringContaining('no datapoint') },
    ]);
    expect(idle({}, { sent: days(13), received: days(13), connections: days(13) })).toMatchObject([
      { evidence: expect.stringContaining('13 measured days') },
    ]);
  });

  it.each([
    ['sent a byte once', { ...quiet, sent: [...days(13), 1] }],
    ['received a byte once', { ...quiet, received: [1, ...days(13)] }],
    ['had a connection once', { ...quiet, connections: [...days(13), 1] }],
    ['had traffic on the only day that is known', { sent: [7], received: null, connections: null }],
  ])('are not those that %s', (_, metrics) => {
    expect(idle({}, metrics)).toEqual([]);
  });

  it.each([
    ['being made', { state: 'pending' }],
    ['deleted', { state: 'deleted' }],
    ['a week old', { createdAt: '2026-11-14T00:00:00.000Z' }],
  ])('are not those %s', (_, changes) => {
    expect(idle(changes)).toEqual([]);
  });

  it('are undecided without an age', () => {
    expect(idle({ createdAt: null })).toEqual([
      { resourceId: 'nat-1', reason: 'EC2 did not tell when the gateway was created' },
    ]);
  });

  it('are as quiet as the thresholds say', () => {
    const metrics = { ...quiet, sent: days(14, 10), connections: days(14, 2) };
    expect(idle({}, metrics)).toEqual([]);
    expect(idle({}, metrics, { maximumBytes: 140, maximumConnections: 2 })).toMatchObject([
      { evidence: expect.stringContaining('140 bytes and had at most 2 connections') },
    ]);
  });
});
