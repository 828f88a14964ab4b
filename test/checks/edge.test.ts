import { describe, expect, it } from 'vitest';
import { dedicatedIp } from '../../src/checks/cloudfront/dedicated-ip.ts';
import { priceClass } from '../../src/checks/cloudfront/price-class.ts';
import { singleLatencyRecord } from '../../src/checks/route53/single-latency-record.ts';
import { unusedHealthcheck } from '../../src/checks/route53/unused-healthcheck.ts';
import { unusedZone } from '../../src/checks/route53/unused-zone.ts';
import type { Distribution } from '../../src/datasets/cloudfront/distributions.ts';
import type { HealthCheck } from '../../src/datasets/route53/health-checks.ts';
import type { HostedZone } from '../../src/datasets/route53/hosted-zones.ts';
import type { ZoneRecords } from '../../src/datasets/route53/records.ts';
import { judge } from './judge.ts';

const GIB = 1_073_741_824;

const distribution = (changes: Partial<Distribution> = {}): Distribution => ({
  distributionId: 'E1',
  enabled: true,
  priceClass: 'PriceClass_All',
  sslSupportMethod: 'sni-only',
  metricRegion: 'Global',
  webAclId: null,
  ...changes,
});

describe('distributions', () => {
  const dear = (
    changes: Partial<Distribution>,
    downloaded: readonly number[] | null = [60 * GIB, 60 * GIB],
  ) => judge(priceClass, { distributions: [distribution(changes)] }, { metrics: { downloaded } });

  it('with much traffic from everywhere are found', () => {
    expect(dear({})).toEqual([
      {
        resourceId: 'E1',
        evidence:
          'The distribution served 120.00 GiB in 14 days from all edge locations, the dearest among them.',
        claims: [],
      },
    ]);
  });

  it('with a price class, little traffic, or disabled are not; unmeasured ones are undecided', () => {
    expect(dear({ priceClass: 'PriceClass_100' })).toEqual([]);
    expect(dear({ priceClass: null })).toEqual([]);
    expect(dear({ enabled: false })).toEqual([]);
    expect(dear({}, [GIB])).toEqual([]);
    expect(dear({}, null)).toMatchObject([{ reason: expect.stringContaining('no traffic') }]);
  });

  const addresses = (changes: Partial<Distribution>) =>
    judge(dedicatedIp, { distributions: [distribution(changes)] });

  it('with addresses of their own are found, disabled or not', () => {
    const claims = [{ resourceId: 'E1', usageTypes: ['*SSL-Cert-Custom'], remains: { units: 0n, scale: 0 } }];
    expect(addresses({ sslSupportMethod: 'vip' })).toMatchObject([{ claims }]);
    expect(addresses({ sslSupportMethod: 'vip', enabled: false })).toMatchObject([
      { evidence: expect.stringContaining('is disabled') },
    ]);
    expect(addresses({})).toEqual([]);
    expect(addresses({ sslSupportMethod: null })).toEqual([]);
  });
});

const zone = (changes: Partial<HostedZone> = {}): HostedZone => ({
  hostedZoneId: 'Z1',
  name: 'example.com.',
  isPrivate: false,
  records: 2,
  linkedService: null,
  ...changes,
});

describe('hosted zones', () => {
  const found = (changes: Partial<HostedZone>) => judge(unusedZone, { hostedZones: [zone(changes)] });

  it('with nothing but their own records are found, with their month', () => {
    expect(found({ name: '<img>' })).toEqual([
      {
        resourceId: 'Z1',
        evidence:
          'The public hosted zone has 2 records: none beside the NS and SOA records that every zone has.',
        claims: [{ resourceId: 'Z1', usageTypes: ['HostedZone'], remains: { units: 0n, scale: 0 } }],
      },
    ]);
    expect(found({ isPrivate: true })).toMatchObject([{ evidence: expect.stringContaining('private') }]);
  });

  it('with a record, or of an AWS service, are not; untold ones are undecided', () => {
    expect(found({ records: 3 })).toEqual([]);
    expect(found({ linkedService: 'servicediscovery.amazonaws.com' })).toEqual([]);
    expect(found({ records: null })).toMatchObject([{ reason: expect.stringContaining('how many') }]);
  });
});

const records = (healthCheckIds: readonly string[] = [], singleLatency = 0): ZoneRecords => ({
  hostedZoneId: 'Z1',
  records: { state: 'told', value: { healthCheckIds, singleLatency } },
});

const refused: ZoneRecords = { hostedZoneId: 'Z2', records: { state: 'denied' } };

describe('health checks', () => {
  const check = (healthCheckId: string, changes: Partial<HealthCheck> = {}): HealthCheck => ({
    healthCheckId,
    type: 'HTTPS',
    childIds: [],
    linkedService: null,
    ...changes,
  });

  it('that nothing depends on are found without an amount', () => {
    expect(judge(unusedHealthcheck, { healthChecks: [check('h1')], zoneRecords: [records()] })).toMatchObject(
      [{ resourceId: 'h1', evidence: expect.stringContaining('HTTPS'), claims: [] }],
    );
  });

  it('of a record, of another health check, or of an AWS service are not', () => {
    const healthChecks = [
      check('h1'),
      check('h2', { type: 'CALCULATED', childIds: ['h3'] }),
      check('h3'),
      check('h4', { linkedService: 'servicediscovery.amazonaws.com' }),
    ];
    expect(judge(unusedHealthcheck, { healthChecks, zoneRecords: [records(['h1', 'h2'])] })).toEqual([]);
  });

  it('are undecided where some zone refuses', () => {
    const zoneRecords = [records(), refused];
    expect(judge(unusedHealthcheck, { healthChecks: [check('h1')], zoneRecords })).toMatchObject([
      { reason: 'the records of 1 hosted zones may not be read' },
    ]);
  });
});

describe('latency records', () => {
  it('without a choice are found; refused zones are undecided', () => {
    expect(judge(singleLatencyRecord, { zoneRecords: [records([], 2), refused] })).toMatchObject([
      { resourceId: 'Z1', evidence: '2 names of the zone have a latency record for one region only.' },
      { resourceId: 'Z2', reason: expect.any(String) },
    ]);
    expect(judge(singleLatencyRecord, { zoneRecords: [records()] })).toEqual([]);
  });
});
