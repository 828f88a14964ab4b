import { describe, expect, it } from 'vitest';
import { distributions } from '../../src/datasets/cloudfront/distributions.ts';
import { healthChecks } from '../../src/datasets/route53/health-checks.ts';
import { hostedZones } from '../../src/datasets/route53/hosted-zones.ts';
import { zoneRecords } from '../../src/datasets/route53/records.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const home = { region: 'us-east-1' };

describe('distributions', () => {
  const list = (items: readonly object[], NextMarker?: string) => ({
    DistributionList: {
      Marker: '',
      MaxItems: 100,
      IsTruncated: NextMarker !== undefined,
      Quantity: items.length,
      ...(items.length > 0 ? { Items: items } : {}),
      ...(NextMarker === undefined ? {} : { NextMarker }),
    },
  });

  it('are read to the last page', async () => {
    await using aws = await startScriptedAws({
      'CloudFront:ListDistributions': (input) =>
        'Marker' in input && input.Marker
          ? list([{ Id: 'E2' }])
          : list(
              [
                {
                  Id: 'E1',
                  Enabled: true,
                  PriceClass: 'PriceClass_All',
                  ViewerCertificate: { SSLSupportMethod: 'vip' },
                  WebACLId: '',
                },
              ],
              'more',
            ),
    });
    expect(await rowsOf(distributions, contextFor(aws.url, home))).toEqual([
      {
        distributionId: 'E1',
        enabled: true,
        priceClass: 'PriceClass_All',
        sslSupportMethod: 'vip',
        metricRegion: 'Global',
        webAclId: null,
      },
      expect.objectContaining({ distributionId: 'E2', sslSupportMethod: null }),
    ]);
  });

  it('may be none: then the list has no items', async () => {
    await using aws = await startScriptedAws({ 'CloudFront:ListDistributions': () => list([]) });
    expect(await rowsOf(distributions, contextFor(aws.url, home))).toEqual([]);
  });
});

describe('hosted zones and health checks', () => {
  it('are read to the last page', async () => {
    await using aws = await startScriptedAws({
      'Route 53:ListHostedZones': (input) =>
        'Marker' in input && input.Marker
          ? {
              HostedZones: [{ Id: '/hostedzone/Z2', LinkedService: { ServicePrincipal: 'x.amazonaws.com' } }],
            }
          : {
              HostedZones: [
                {
                  Id: '/hostedzone/Z1',
                  Name: 'example.com.',
                  Config: { PrivateZone: true },
                  ResourceRecordSetCount: 2,
                },
              ],
              NextMarker: 'more',
            },
      'Route 53:ListHealthChecks': () => ({
        HealthChecks: [{ Id: 'h1', HealthCheckConfig: { Type: 'CALCULATED', ChildHealthChecks: ['h2'] } }],
      }),
    });
    expect(await rowsOf(hostedZones, contextFor(aws.url, home))).toEqual([
      { hostedZoneId: 'Z1', name: 'example.com.', isPrivate: true, records: 2, linkedService: null },
      expect.objectContaining({ hostedZoneId: 'Z2', records: null, linkedService: 'x.amazonaws.com' }),
    ]);
    expect(await rowsOf(healthChecks, contextFor(aws.url, home))).toEqual([
      { healthCheckId: 'h1', type: 'CALCULATED', childIds: ['h2'], linkedService: null },
    ]);
  });
});

describe('records', () => {
  const of = (id: string) => ({ ...contextFor('', home), rows: () => [{ hostedZoneId: id }] });

  it('are read to the last page, which is told by where it starts', async () => {
    await using aws = await startScriptedAws({
      'Route 53:ListResourceRecordSets': (input) =>
        'StartRecordName' in input && input.StartRecordName === 'b.'
          ? {
              ResourceRecordSets: [
                { Name: 'b.', Type: 'A', Region: 'us-east-1', SetIdentifier: '1' },
                { Name: 'b.', Type: 'A', Region: 'eu-west-1', SetIdentifier: '2' },
              ],
              IsTruncated: false,
            }
          : {
              ResourceRecordSets: [
                { Name: 'a.', Type: 'A', Region: 'us-east-1', SetIdentifier: '1', HealthCheckId: 'h1' },
              ],
              IsTruncated: true,
              NextRecordName: 'b.',
              NextRecordType: 'A',
            },
    });
    const context = { ...of('Z1'), client: contextFor(aws.url, home).client };
    expect(await rowsOf(zoneRecords, context)).toEqual([
      { hostedZoneId: 'Z1', records: { state: 'told', value: { healthCheckIds: ['h1'], singleLatency: 1 } } },
    ]);
    expect(aws.calls).toHaveLength(2);
  });

  it('end as an error where a page comes back', async () => {
    await using aws = await startScriptedAws({
      'Route 53:ListResourceRecordSets': () => ({
        ResourceRecordSets: [],
        IsTruncated: true,
        NextRecordName: 'a.',
        NextRecordType: 'A',
      }),
    });
    const context = { ...of('Z1'), client: contextFor(aws.url, home).client };
    await expect(rowsOf(zoneRecords, context)).rejects.toThrow('the same page twice');
  });
});
