import { describe, expect, it } from 'vitest';
import { portIdle } from '../../src/checks/direct-connect/port-idle.ts';
import { idleApiCaches } from '../../src/checks/idle/api-gateway.ts';
import { firewallIdle } from '../../src/checks/network-firewall/idle.ts';
import type { CheckContext } from '../../src/core/check.ts';
import type { RestApiStage } from '../../src/datasets/api-gateway/stages.ts';
import type { DirectConnection } from '../../src/datasets/direct-connect/connections.ts';
import type { FirewallZone } from '../../src/datasets/network-firewall/zones.ts';
import { NOW } from './ageless.ts';
import { judge } from './judge.ts';
import { claimed } from './quantities.ts';

const days = (count: number, value = 0): number[] => Array.from({ length: count }, () => value);

const all = (resourceId: string) => [{ resourceId, usageTypes: [], remains: { units: 0n, scale: 0 } }];

describe('caches of API stages', () => {
  const stage = (changes: Partial<RestApiStage> = {}): RestApiStage => ({
    told: true,
    stageId: '/restapis/a/stages/prod',
    apiName: 'shop',
    nameIsUnique: true,
    stageName: 'prod',
    createdAt: '2026-01-01T00:00:00.000Z',
    cacheSize: '0.5',
    tags: {},
    ...changes,
  });
  const idle = (changes: Partial<RestApiStage>, hits: readonly number[] | null = days(14)) =>
    judge(idleApiCaches, { rows: [stage(changes)] }, { metrics: { hits } });

  it('that answer nothing are found with the hours of their size', () => {
    const [verdict] = idle({});
    expect(verdict).toMatchObject({ evidence: expect.stringContaining('it has 0.5 GB') });
    expect(claimed(verdict)).toEqual(['ApiGatewayCacheUsage:0.5GB: 730 → 0']);
  });

  it('that answer something, are not there, are young, or cannot be told apart are not', () => {
    expect(idle({}, [1])).toEqual([]);
    expect(idle({ cacheSize: null })).toEqual([]);
    expect(idle({ nameIsUnique: false })).toEqual([]);
    expect(idle({ createdAt: '2026-11-15T00:00:00.000Z' })).toEqual([]);
  });

  it('are undecided where nothing is measured, and where the stages may not be read', () => {
    expect(idle({}, null)).toMatchObject([{ reason: expect.stringContaining('CacheHitCount') }]);
    const unread = { told: false, stageId: '/restapis/a/stages/', stageName: '', cacheSize: null };
    expect(idle(unread, null)).toMatchObject([{ reason: expect.stringContaining('CacheHitCount') }]);
  });
});

describe('Direct Connect connections', () => {
  const found = (changes: Partial<DirectConnection>) =>
    judge(portIdle, {
      directConnections: [
        {
          connectionId: 'dxcon-1',
          state: 'available',
          bandwidth: '1Gbps',
          lagId: null,
          virtualInterfaces: 0,
          tags: {},
          ...changes,
        },
      ],
    });

  it('without a virtual interface are found, down as well', () => {
    expect(found({})).toEqual([
      {
        resourceId: 'dxcon-1',
        evidence:
          'The 1Gbps connection is available and has no virtual interface, so that nothing can go over it.',
        claims: all('dxcon-1'),
      },
    ]);
    expect(found({ state: 'down' })).toHaveLength(1);
  });

  it.each([
    ['with one', { virtualInterfaces: 1 }],
    ['in a group of links', { lagId: 'dxlag-1' }],
    ['on order', { state: 'ordering' }],
    ['deleted', { state: 'deleted' }],
    ['of unknown state', { state: null }],
  ])('are not those %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

describe('network firewalls', () => {
  const zone = (availabilityZone: string | null): FirewallZone => ({
    firewallArn: 'arn:fw',
    firewallName: 'fw',
    availabilityZone,
    engine: 'Stateless',
    tags: {},
  });
  const found = (packets: Readonly<Record<string, readonly number[]>>, zones = [zone('a'), zone('b')]) => {
    const context: CheckContext<typeof firewallIdle.thresholds> = {
      now: NOW,
      thresholds: firewallIdle.thresholds,
      metric: (_, row) => {
        const name =
          typeof row === 'object' && row && 'availabilityZone' in row ? row.availabilityZone : null;
        const values = packets[String(name)];
        return values ? { points: values.map((value, day) => ({ start: `${day}`, value })) } : null;
      },
    };
    return [...firewallIdle.evaluate({ firewallZones: zones }, context)];
  };

  it('without a packet in any zone are found once', () => {
    expect(found({ a: days(30), b: days(30) })).toEqual([
      {
        resourceId: 'arn:fw',
        evidence: 'The firewall received 0 packets in its 2 zones over 30 measured days.',
        claims: all('arn:fw'),
      },
    ]);
  });

  it('with a packet in one zone are not, however many days are missing', () => {
    expect(found({ a: days(30), b: [1] })).toEqual([]);
    expect(found({ b: [1] })).toEqual([]);
  });

  it('are undecided where a zone is not measured, or not known', () => {
    expect(found({ a: days(30) })).toMatchObject([{ reason: expect.stringContaining('0 days') }]);
    expect(found({ a: days(30), b: days(28) })).toMatchObject([
      { reason: expect.stringContaining('28 days') },
    ]);
    expect(found({}, [zone(null)])).toMatchObject([{ reason: expect.any(String) }]);
  });
});
