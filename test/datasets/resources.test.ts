import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/datasets/ec2/addresses.ts';
import { natGateways } from '../../src/datasets/ec2/nat-gateways.ts';
import { volumes } from '../../src/datasets/ec2/volumes.ts';
import { logGroups } from '../../src/datasets/logs/log-groups.ts';
import { startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

const HOSTILE = '<img src=x>|`::set-output`\u202e](http://x) =HYPERLINK("x")';

const xml = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: Buffer.from(text),
});

const json = (text: string) => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: Buffer.from(text),
});

/** Each list that is read in pages: how it is asked and how it answers. */
const paged = [
  {
    dataset: volumes,
    operation: 'EC2:DescribeVolumes',
    asked: { MaxResults: 500 },
    list: (ids: readonly string[], next?: string) => ({
      Volumes: ids.map((VolumeId) => ({ VolumeId })),
      NextToken: next,
    }),
    token: (input: { NextToken?: string }) => input.NextToken,
    idOf: (row: object) => 'volumeId' in row && row.volumeId,
    broken: [
      xml('<html><body>proxy</body></html>'),
      xml('<DescribeVolumesResponse></DescribeVolumesResponse>'),
    ],
  },
  {
    dataset: natGateways,
    operation: 'EC2:DescribeNatGateways',
    asked: { MaxResults: 500 },
    list: (ids: readonly string[], next?: string) => ({
      NatGateways: ids.map((NatGatewayId) => ({ NatGatewayId })),
      NextToken: next,
    }),
    token: (input: { NextToken?: string }) => input.NextToken,
    idOf: (row: object) => 'natGatewayId' in row && row.natGatewayId,
    broken: [xml('<html><body>proxy</body></html>')],
  },
  {
    dataset: logGroups,
    operation: 'CloudWatch Logs:DescribeLogGroups',
    asked: { limit: 50 },
    list: (ids: readonly string[], next?: string) => ({
      logGroups: ids.map((logGroupName) => ({ logGroupName })),
      nextToken: next,
    }),
    token: (input: { nextToken?: string }) => input.nextToken,
    idOf: (row: object) => 'logGroupName' in row && row.logGroupName,
    broken: [json('{}'), json('{"logGroups":[{"logGro'), json('<html>')],
  },
];

describe.each(paged)('$operation', ({ dataset, operation, asked, list, token, idOf, broken }) => {
  it('is read to its last page, in pages of a known size', async () => {
    await using aws = await startScriptedAws({
      [operation]: (input) => (token(input) === undefined ? list(['a', 'b'], 'more') : list(['c'])),
    });
    const rows = await rowsOf<object>(dataset, contextFor(aws.url));
    expect(rows.map(idOf)).toEqual(['a', 'b', 'c']);
    expect(aws.calls.map(({ input }) => input)).toEqual([
      expect.objectContaining(asked),
      expect.objectContaining(asked),
    ]);
    expect(aws.calls.map(({ region }) => region)).toEqual(['eu-central-1', 'eu-central-1']);
  });

  it('takes an item once that is on two pages', async () => {
    await using aws = await startScriptedAws({
      [operation]: (input) => (token(input) === undefined ? list(['a', 'b'], 'more') : list(['b', 'c'])),
    });
    expect((await rowsOf<object>(dataset, contextFor(aws.url))).map(idOf)).toEqual(['a', 'b', 'c']);
  });

  it('ends as an error where a token comes back', async () => {
    await using aws = await startScriptedAws({ [operation]: () => list(['a'], 'again') });
    await expect(rowsOf<object>(dataset, contextFor(aws.url))).rejects.toThrow('the same page twice');
    expect(aws.calls).toHaveLength(2);
  });

  it('has no rows where AWS lists none, and an error where it is denied', async () => {
    await using none = await startScriptedAws({ [operation]: () => list([]) });
    expect(await rowsOf<object>(dataset, contextFor(none.url))).toEqual([]);
    await using refusing = await startScriptedAws({});
    await expect(rowsOf<object>(dataset, contextFor(refusing.url))).rejects.toThrow('no');
  });

  it.each(broken)('never takes a broken answer for an empty one (%#)', async (answer) => {
    await using aws = await startScriptedAws({ [operation]: () => answer });
    await expect(rowsOf<object>(dataset, contextFor(aws.url))).rejects.toThrow();
  });

  it('keeps hostile names as they are, but not without end', async () => {
    await using aws = await startScriptedAws({ [operation]: () => list([HOSTILE, 'x'.repeat(100_000)]) });
    const ids = (await rowsOf<object>(dataset, contextFor(aws.url))).map(idOf);
    expect(ids).toEqual([HOSTILE, 'x'.repeat(1_024)]);
  });

  it('does not take an item without an id', async () => {
    await using aws = await startScriptedAws({ [operation]: () => list(['']) });
    await expect(rowsOf<object>(dataset, contextFor(aws.url))).rejects.toThrow('without an id');
  });
});

describe('rows', () => {
  it('of volumes tell what AWS told and nothing else', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeVolumes': () => ({
        Volumes: [
          {
            VolumeId: 'vol-1',
            VolumeType: 'io1',
            Size: 64,
            Iops: 1000,
            State: 'available',
            Attachments: [],
            CreateTime: new Date('2026-01-02T03:04:05Z'),
            Tags: [{ Key: 'kubernetes.io/created-for/pvc/name', Value: HOSTILE }],
          },
          { VolumeId: 'vol-2' },
        ],
      }),
    });
    expect(await rowsOf(volumes, contextFor(aws.url))).toEqual([
      {
        volumeId: 'vol-1',
        volumeType: 'io1',
        sizeGib: 64,
        iops: 1000,
        throughputMibps: null,
        state: 'available',
        attachments: 0,
        instanceIds: [],
        createdAt: '2026-01-02T03:04:05.000Z',
        kubernetesClaim: HOSTILE,
        multiAttach: false,
        onOutpost: false,
        tags: { 'kubernetes.io/created-for/pvc/name': HOSTILE },
      },
      {
        volumeId: 'vol-2',
        volumeType: null,
        sizeGib: null,
        iops: null,
        throughputMibps: null,
        state: null,
        attachments: 0,
        instanceIds: [],
        createdAt: null,
        kubernetesClaim: null,
        multiAttach: false,
        onOutpost: false,
        tags: {},
      },
    ]);
  });

  it('of addresses are one call; a network interface alone is an association', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeAddresses': () => ({
        Addresses: [
          { AllocationId: 'eipalloc-1', PublicIp: '192.0.2.1', PublicIpv4Pool: 'amazon' },
          { AllocationId: 'eipalloc-2', NetworkInterfaceId: 'eni-1', ServiceManaged: 'alb' },
          { PublicIp: '192.0.2.3' },
        ],
      }),
    });
    expect(await rowsOf(addresses, contextFor(aws.url))).toEqual([
      {
        allocationId: 'eipalloc-1',
        publicIp: '192.0.2.1',
        associated: false,
        networkInterfaceId: null,
        pool: 'amazon',
        managedBy: null,
        tags: {},
      },
      {
        allocationId: 'eipalloc-2',
        publicIp: null,
        associated: true,
        networkInterfaceId: 'eni-1',
        pool: null,
        managedBy: 'alb',
        tags: {},
      },
      {
        allocationId: '192.0.2.3',
        publicIp: '192.0.2.3',
        associated: false,
        networkInterfaceId: null,
        pool: null,
        managedBy: null,
        tags: {},
      },
    ]);
    expect(aws.calls).toHaveLength(1);
  });

  it('of NAT gateways count their own addresses', async () => {
    await using aws = await startScriptedAws({
      'EC2:DescribeNatGateways': () => ({
        NatGateways: [
          {
            NatGatewayId: 'nat-1',
            State: 'available',
            CreateTime: new Date('2026-01-02T00:00:00Z'),
            NatGatewayAddresses: [{ AllocationId: 'eipalloc-1' }, { PrivateIp: '10.0.0.1' }],
            VpcId: 'vpc-1',
            SubnetId: 'subnet-1',
            ConnectivityType: 'public',
            Tags: [{ Key: 'env', Value: 'dev' }],
          },
        ],
      }),
    });
    expect(await rowsOf(natGateways, contextFor(aws.url))).toEqual([
      {
        natGatewayId: 'nat-1',
        state: 'available',
        createdAt: '2026-01-02T00:00:00.000Z',
        availabilityMode: null,
        publicAddresses: 1,
        vpcId: 'vpc-1',
        subnetId: 'subnet-1',
        connectivityType: 'public',
        tags: { env: 'dev' },
      },
    ]);
  });

  it('of log groups read milliseconds, and leave out a time no calendar has', async () => {
    await using aws = await startScriptedAws({
      'CloudWatch Logs:DescribeLogGroups': () => ({
        logGroups: [
          { logGroupName: 'a', retentionInDays: 30, storedBytes: 5, creationTime: 1_598_337_799_769 },
          { logGroupName: 'b', creationTime: 9e15, retentionPolicyName: 'keep', logGroupClass: 'DELIVERY' },
        ],
      }),
    });
    expect(await rowsOf(logGroups, contextFor(aws.url))).toEqual([
      {
        logGroupName: 'a',
        retentionInDays: 30,
        retentionPolicy: null,
        storedBytes: 5,
        logGroupClass: null,
        metricFilters: null,
        createdAt: '2020-08-25T06:43:19.769Z',
      },
      {
        logGroupName: 'b',
        retentionInDays: null,
        retentionPolicy: 'keep',
        storedBytes: null,
        logGroupClass: 'DELIVERY',
        metricFilters: null,
        createdAt: null,
      },
    ]);
  });
});
