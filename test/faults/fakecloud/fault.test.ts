import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeAddressesCommand, DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../support/virtual-clock.ts';
import { SMALL_TENANTS, smallWorld } from '../small-world.ts';
import { type FakeCloud, startFakeCloud } from './fake-cloud.ts';
import type { Fault, FaultAction } from './fault.ts';

const [{ managementAccount, accounts }] = SMALL_TENANTS;
const account = accounts[1] ?? '';

async function startWith(faults: readonly Fault[]) {
  const clock = virtualClock();
  const cloud = await startFakeCloud({ world: smallWorld(), clock, faults, pageSize: 2 });
  return { cloud, clock, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() };
}

/** A client that does not repeat anything and waits for a tenth of a second. */
function settings(cloud: FakeCloud, of = account, maxAttempts = 1) {
  const { accessKeyId, secretAccessKey, sessionToken } = cloud.credentials(of);
  return {
    region: 'us-east-1',
    endpoint: cloud.url,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    maxAttempts,
    requestHandler: { requestTimeout: 100, socketTimeout: 100, throwOnRequestTimeout: true },
  };
}

const volumes = () => new DescribeVolumesCommand({ MaxResults: 5 });
const groups = () => new DescribeLogGroupsCommand({});

function always(action: FaultAction): readonly Fault[] {
  return [{ match: {}, action }];
}

describe('a fault of the fake cloud', () => {
  const failing: readonly [string, FaultAction, object, object][] = [
    [
      'error',
      { kind: 'error', status: 503, name: 'Unavailable' },
      { name: 'Unavailable' },
      { name: 'Unavailable' },
    ],
    ['denied', { kind: 'denied' }, { name: 'UnauthorizedOperation' }, { name: 'AccessDeniedException' }],
    ['reset', { kind: 'reset' }, { code: 'ECONNRESET' }, { code: 'ECONNRESET' }],
    ['reset-after', { kind: 'reset-after' }, { code: 'ECONNRESET' }, { code: 'ECONNRESET' }],
    ['cut', { kind: 'cut' }, { code: 'ECONNRESET' }, { code: 'ECONNRESET' }],
    ['hang', { kind: 'hang' }, { name: 'TimeoutError' }, { name: 'TimeoutError' }],
    [
      'garbage',
      { kind: 'garbage', status: 502 },
      { $metadata: { httpStatusCode: 502 } },
      { name: 'SyntaxError' },
    ],
  ];
  it.each(failing)('%s ends a call of EC2 and of Logs', async (_, action, ofEc2, ofLogs) => {
    await using rig = await startWith(always(action));
    await expect(new EC2Client(settings(rig.cloud)).send(volumes())).rejects.toMatchObject(ofEc2);
    await expect(new CloudWatchLogsClient(settings(rig.cloud)).send(groups())).rejects.toMatchObject(ofLogs);
    expect(rig.cloud.journal).toHaveLength(2);
  });

  it('reset-after has done what it was asked to, reset has not', async () => {
    await using rig = await startWith([
      { match: { operation: 'PutObject', nth: 1 }, action: { kind: 'reset' } },
      { match: { operation: 'PutObject', nth: 2 }, action: { kind: 'reset-after' } },
    ]);
    const s3 = new S3Client({ ...settings(rig.cloud, managementAccount), forcePathStyle: true });
    for (const Key of ['lost', 'kept'])
      await expect(
        s3.send(new PutObjectCommand({ Bucket: 'spendlog-north', Key, Body: 'x' })),
      ).rejects.toThrow();
    expect([...(rig.cloud.buckets.get('spendlog-north')?.objects.keys() ?? [])]).toEqual(['kept']);
  });

  it('throttles each account, region and operation for itself, by the clock that was given', async () => {
    await using rig = await startWith(always({ kind: 'throttle', perSecond: 1, burst: 2 }));
    const ec2 = new EC2Client(settings(rig.cloud));
    await ec2.send(volumes());
    await ec2.send(volumes());
    await expect(ec2.send(volumes())).rejects.toMatchObject({ name: 'RequestLimitExceeded' });
    await ec2.send(new DescribeAddressesCommand({}));
    await rig.clock.advance(1000);
    await ec2.send(volumes());
    await expect(ec2.send(volumes())).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  });

  it('skew: the SDK finds the time out and asks again', async () => {
    await using rig = await startWith(always({ kind: 'skew', minutes: 15 }));
    const client = new CloudWatchLogsClient(settings(rig.cloud, account, 2));
    expect((await client.send(groups())).logGroups).toHaveLength(2);
    expect(rig.cloud.journal.map(({ error }) => error)).toEqual(['InvalidSignatureException', null]);
  });

  it('repeats the last item of a page on the next, or a token for ever', async () => {
    await using rig = await startWith([
      { match: { operation: 'DescribeVolumes' }, action: { kind: 'repeat-pages' } },
      { match: { operation: 'DescribeLogGroups' }, action: { kind: 'repeat-token' } },
    ]);
    const ec2 = new EC2Client(settings(rig.cloud));
    const first = await ec2.send(volumes());
    const second = await ec2.send(new DescribeVolumesCommand({ NextToken: first.NextToken }));
    expect(second.Volumes?.[0]?.VolumeId).toBe(first.Volumes?.[1]?.VolumeId);
    const logs = new CloudWatchLogsClient(settings(rig.cloud));
    const { nextToken } = await logs.send(groups());
    expect((await logs.send(new DescribeLogGroupsCommand({ nextToken }))).nextToken).toBe(nextToken);
  });

  it('hits the requests it names, in the time it names', async () => {
    const no: FaultAction = { kind: 'denied' };
    await using rig = await startWith([
      { match: { operation: 'DescribeVolumes', nth: [2, 3] }, action: no },
      { match: { operation: 'DescribeVolumes', from: '2026-11-21T07:00:00.000Z' }, action: no },
    ]);
    const ec2 = new EC2Client(settings(rig.cloud));
    const denied = { name: 'UnauthorizedOperation' };
    await ec2.send(volumes());
    await expect(ec2.send(volumes())).rejects.toMatchObject(denied);
    await expect(ec2.send(volumes())).rejects.toMatchObject(denied);
    await ec2.send(volumes());
    await rig.clock.advance(3_600_000);
    await expect(ec2.send(volumes())).rejects.toMatchObject(denied);
  });
});

/** Why callers have to look at answers themselves: the SDK alone takes these for answers without rows. */
describe('what the SDK makes of broken answers of a query protocol', () => {
  const broken: readonly [string, FaultAction][] = [
    ['a page of HTML with status 200', { kind: 'garbage', status: 200 }],
    ['an error in a 200', { kind: 'error-in-200', name: 'InternalError' }],
  ];
  it.each(broken)('%s: no error, and no volumes', async (_, action) => {
    await using rig = await startWith(always(action));
    const answer = await new EC2Client(settings(rig.cloud)).send(volumes());
    expect(answer.Volumes).toBeUndefined();
  });
});
