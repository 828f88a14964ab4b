import { describe, expect, it } from 'vitest';
import { restApiStages } from '../../src/datasets/api-gateway/stages.ts';
import { directConnections } from '../../src/datasets/direct-connect/connections.ts';
import { firewallZones } from '../../src/datasets/network-firewall/zones.ts';
import { Refusal } from '../faults/fakecloud/operation.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

describe('stages of REST APIs', () => {
  it('are read of every API; a refusal stays with its API, and shared names are told', async () => {
    await using aws = await startScriptedAws({
      'API Gateway:GetRestApis': (input) =>
        'position' in input && input.position
          ? { items: [{ id: 'c', name: 'twin' }] }
          : {
              items: [
                { id: 'a', name: 'shop' },
                { id: 'b', name: 'twin' },
              ],
              position: 'more',
            },
      'API Gateway:GetStages': (input) => {
        const id = 'restApiId' in input ? input.restApiId : null;
        if (id === 'c') throw new Refusal('AccessDeniedException', 'no', 403);
        if (id === 'b')
          return { item: [{ stageName: 'off', cacheClusterEnabled: false, cacheClusterSize: '0.5' }] };
        return {
          item: [
            {
              stageName: 'prod',
              cacheClusterEnabled: true,
              cacheClusterSize: '1.6',
              cacheClusterStatus: 'AVAILABLE',
              createdDate: new Date('2026-01-02T00:00:00Z'),
              tags: { env: 'dev' },
            },
          ],
        };
      },
    });
    expect(await rowsOf(restApiStages, contextFor(aws.url))).toEqual([
      {
        told: true,
        stageId: '/restapis/a/stages/prod',
        apiName: 'shop',
        nameIsUnique: true,
        stageName: 'prod',
        createdAt: '2026-01-02T00:00:00.000Z',
        cacheSize: '1.6',
        tags: { env: 'dev' },
      },
      expect.objectContaining({ stageId: '/restapis/b/stages/off', nameIsUnique: false, cacheSize: null }),
      expect.objectContaining({ stageId: '/restapis/c/stages/', told: false }),
    ]);
  });
});

describe('Direct Connect connections', () => {
  it('count their virtual interfaces, but not those that are gone', async () => {
    await using aws = await startScriptedAws({
      'Direct Connect:DescribeConnections': () => ({
        connections: [
          {
            connectionId: 'dxcon-1',
            connectionState: 'available',
            bandwidth: '1Gbps',
            tags: [{ key: 'env', value: 'dev' }],
          },
          { connectionId: 'dxcon-2', lagId: 'dxlag-1' },
        ],
      }),
      'Direct Connect:DescribeVirtualInterfaces': () => ({
        virtualInterfaces: [
          { virtualInterfaceId: 'v-1', connectionId: 'dxcon-1', virtualInterfaceState: 'available' },
          { virtualInterfaceId: 'v-2', connectionId: 'dxcon-1', virtualInterfaceState: 'deleted' },
        ],
      }),
    });
    expect(await rowsOf(directConnections, contextFor(aws.url))).toEqual([
      {
        connectionId: 'dxcon-1',
        state: 'available',
        bandwidth: '1Gbps',
        lagId: null,
        virtualInterfaces: 1,
        tags: { env: 'dev' },
      },
      {
        connectionId: 'dxcon-2',
        state: null,
        bandwidth: null,
        lagId: 'dxlag-1',
        virtualInterfaces: 0,
        tags: {},
      },
    ]);
  });
});

describe('zones of network firewalls', () => {
  it('are a row each; a refusal stays with its firewall', async () => {
    await using aws = await startScriptedAws({
      'Network Firewall:ListFirewalls': ({ NextToken }: Paged) =>
        NextToken
          ? { Firewalls: [{ FirewallArn: 'arn:b', FirewallName: 'b' }] }
          : { Firewalls: [{ FirewallArn: 'arn:a', FirewallName: 'a' }], NextToken: 'more' },
      'Network Firewall:DescribeFirewall': (input) => {
        if ('FirewallArn' in input && input.FirewallArn === 'arn:b')
          throw new Refusal('AccessDeniedException', 'no', 400);
        return {
          Firewall: {
            FirewallPolicyArn: 'p',
            VpcId: 'vpc-1',
            SubnetMappings: [],
            FirewallId: 'f',
            Tags: [{ Key: 'env', Value: 'dev' }],
          },
          FirewallStatus: {
            Status: 'READY',
            ConfigurationSyncStateSummary: 'IN_SYNC',
            SyncStates: { 'eu-central-1a': {}, 'eu-central-1b': {} },
          },
        };
      },
    });
    const row = { firewallArn: 'arn:a', firewallName: 'a', engine: 'Stateless', tags: { env: 'dev' } };
    expect(await rowsOf(firewallZones, contextFor(aws.url))).toEqual([
      { ...row, availabilityZone: 'eu-central-1a' },
      { ...row, availabilityZone: 'eu-central-1b' },
      { firewallArn: 'arn:b', firewallName: 'b', engine: 'Stateless', availabilityZone: null, tags: {} },
    ]);
  });
});
