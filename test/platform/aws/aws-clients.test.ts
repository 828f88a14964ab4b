import { CloudControlClient, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import { CloudWatchLogsClient, DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeVolumesCommand, EC2Client, paginateDescribeVolumes } from '@aws-sdk/client-ec2';
import { KinesisClient, ListStreamsCommand } from '@aws-sdk/client-kinesis';
import {
  GetDefaultViewCommand,
  ResourceExplorer2Client,
  ListResourcesCommand as SearchCommand,
} from '@aws-sdk/client-resource-explorer-2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type AttemptOutcome,
  BreakerOpen,
  type CallGuard,
  type CallPlace,
} from '../../../src/core/call-guard.ts';
import { type AwsClientsOptions, createAwsClients } from '../../../src/platform/aws/aws-clients.ts';
import type { CallLimits } from '../../../src/platform/aws/scoped-client.ts';
import {
  cutOff,
  drip,
  hang,
  type Reply,
  reply,
  reset,
  type ScriptedServer,
  startScriptedServer,
} from '../../loopback/scripted-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const PLACE = { account: '111122223333', region: 'eu-west-1' };

const volumes = (ids: readonly string[], token = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>
<DescribeVolumesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>7a62c49f</requestId><volumeSet>${ids
    .map((id) => `<item><volumeId>${id}</volumeId></item>`)
    .join('')}</volumeSet>${token === '' ? '' : `<nextToken>${token}</nextToken>`}</DescribeVolumesResponse>`;

const ec2Error = (code: string, message = 'no') =>
  `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>1</RequestID></Response>`;

const OK = reply(200, volumes(['vol-1']));

let server: ScriptedServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function rig(
  replies: readonly Reply[],
  more: Partial<AwsClientsOptions> = {},
  limits: Partial<CallLimits> = {},
) {
  server = await startScriptedServer(...replies);
  const clock = virtualClock();
  const ended: AttemptOutcome[] = [];
  const places: CallPlace[] = [];
  const called: string[] = [];
  const attempted: AttemptOutcome[] = [];
  const lines: string[] = [];
  const guard: CallGuard = { enter: async () => ({ ended: (outcome) => void ended.push(outcome) }) };
  const clients = createAwsClients({
    credentials: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    clock,
    random: () => 0.5,
    guard: (place) => {
      places.push(place);
      return guard;
    },
    log: { write: (level, message, extra) => lines.push(JSON.stringify({ level, message, ...extra })) },
    deadlines: { connection: 1_000, request: 300, total: 120_000 },
    endpoint: server.endpoint,
    ...more,
  });
  const meter = {
    called: (operation: string) => void called.push(operation),
    attempted: (outcome: AttemptOutcome) => void attempted.push(outcome),
  };
  const { client } = clients.at(PLACE, meter, limits);
  const ec2 = client(EC2Client);
  const describeVolumes = () => ec2.send(new DescribeVolumesCommand({ MaxResults: 500 }));
  return {
    clients,
    client,
    clock,
    ended,
    places,
    called,
    attempted,
    lines,
    describeVolumes,
    ec2,
    meter,
    server,
  };
}

describe('an answer that is none', () => {
  const garbage: readonly [string, Reply][] = [
    ['an empty body', reply(200, '')],
    ['a page of a proxy', reply(200, '<html><body>Please sign in</body></html>')],
    ['a cut-off document with a fitting length', reply(200, volumes(['vol-1']).slice(0, -20))],
    ['a connection dropped within the body', cutOff(volumes(['vol-1']))],
    ['a connection reset', reset],
    ['no answer', hang],
    ['one byte at a time', drip(volumes(['vol-1']))],
    ['the answer to another call', reply(200, volumes([]).replaceAll('Volumes', 'Addresses'))],
    ['no request id', reply(200, volumes([]).replace(/<requestId>.*<\/requestId>/, ''))],
    ['no list', reply(200, volumes([]).replace('<volumeSet></volumeSet>', ''))],
    ['text', reply(200, 'OK')],
    ['an HTML error page', reply(502, '<html><body><h1>502 Bad Gateway</h1></body></html>')],
    ['an empty error', reply(503, '')],
  ];

  it.each(garbage)('from EC2 is tried again, and believed only when it is whole: %s', async (_, broken) => {
    const { describeVolumes, attempted, ended } = await rig([broken, OK]);
    const { Volumes } = await describeVolumes();
    expect(Volumes?.map(({ VolumeId }) => VolumeId)).toEqual(['vol-1']);
    expect(attempted).toEqual(['failed', 'answered']);
    expect(ended).toEqual(attempted);
  });

  it.each(garbage)('from EC2 ends as an error when it stays, never as no volumes: %s', async (_, broken) => {
    const { describeVolumes, attempted } = await rig([broken], {}, { attempts: 2 });
    await expect(describeVolumes()).rejects.toThrow();
    expect(attempted).toEqual(['failed', 'failed']);
  });

  const groups = JSON.stringify({ logGroups: [{ logGroupName: 'a' }] });

  it.each([
    ['an empty body', reply(200, '')],
    ['an empty document', reply(200, '{}')],
    ['a page of a proxy', reply(200, '<html></html>')],
    ['a cut-off document', reply(200, groups.slice(0, -3))],
    ['a document broken within', reply(200, groups.replace('[{', '[}'))],
    ['a connection dropped within the body', cutOff(groups)],
    ['no answer', hang],
    ['one byte at a time', drip(groups)],
    ['a list', reply(200, '[]')],
    ['null', reply(200, 'null')],
    ['an HTML error page', reply(502, '<html></html>')],
    ['an empty error', reply(500, '')],
  ])('from a JSON service is tried again, then an error: %s', async (_, broken) => {
    const { client, attempted } = await rig([broken, broken, reply(200, groups)], {}, { attempts: 2 });
    const logs = client(CloudWatchLogsClient);
    await expect(logs.send(new DescribeLogGroupsCommand({}))).rejects.toThrow();
    expect(attempted).toEqual(['failed', 'failed']);
    const { logGroups } = await logs.send(new DescribeLogGroupsCommand({}));
    expect(logGroups).toHaveLength(1);
  });

  it('from a REST service and from STS is an error as well', async () => {
    const { client } = await rig([reply(200, '')], {}, { attempts: 1 });
    await expect(client(ResourceExplorer2Client).send(new GetDefaultViewCommand({}))).rejects.toThrow(
      /empty/,
    );
    await expect(client(STSClient).send(new GetCallerIdentityCommand({}))).rejects.toThrow(/not XML/);
    await expect(
      client(CloudControlClient).send(new ListResourcesCommand({ TypeName: 'A::B::C' })),
    ).rejects.toThrow(/empty/);
  });

  it('is told from the empty answer of a region without a default view, which costs one attempt', async () => {
    const { client, attempted, ended } = await rig([reply(200, '{}')]);
    const { ViewArn } = await client(ResourceExplorer2Client).send(new GetDefaultViewCommand({}));
    expect(ViewArn).toBeUndefined();
    expect(attempted).toEqual(['answered']);
    expect(ended).toEqual(['answered']);
  });

  it('is told from an answer that truly holds none', async () => {
    const { client, describeVolumes } = await rig([reply(200, volumes([])), reply(200, '{"Resources":[]}')]);
    expect((await describeVolumes()).Volumes).toEqual([]);
    const { Resources } = await client(ResourceExplorer2Client).send(new SearchCommand({}));
    expect(Resources).toEqual([]);
  });
});

describe('an error with a status of success', () => {
  it('is classified by its body', async () => {
    const { describeVolumes, attempted } = await rig([reply(200, ec2Error('RequestLimitExceeded')), OK]);
    await describeVolumes();
    expect(attempted).toEqual(['throttled', 'answered']);
    await server?.close();
    const denied = await rig([reply(200, ec2Error('UnauthorizedOperation', 'You are not authorized'))]);
    await expect(denied.describeVolumes()).rejects.toMatchObject({ name: 'UnauthorizedOperation' });
  });

  it('is found in JSON, also by its header', async () => {
    const body = JSON.stringify({ __type: 'com.amazonaws.logs#AccessDeniedException', message: 'no' });
    const { client } = await rig([
      reply(200, body),
      reply(200, '{"message":"no"}', { 'x-amzn-errortype': 'AccessDeniedException' }),
    ]);
    const logs = client(CloudWatchLogsClient);
    const denied = { name: 'AccessDeniedException' };
    await expect(logs.send(new DescribeLogGroupsCommand({}))).rejects.toMatchObject(denied);
    await expect(logs.send(new DescribeLogGroupsCommand({}))).rejects.toMatchObject(denied);
  });
});

describe('a retry', () => {
  it('waits exponentially with jitter on the clock, three times at most', async () => {
    const {
      describeVolumes,
      clock,
      attempted,
      server: { requests },
    } = await rig([reply(503, ec2Error('Unavailable'))]);
    await expect(describeVolumes()).rejects.toMatchObject({ name: 'Unavailable' });
    expect(requests).toHaveLength(4);
    expect(attempted).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(clock.elapsed()).toBe(50 + 100 + 200);
  });

  it('waits longer for a throttled service, and as long as it asks', async () => {
    const throttled = reply(503, ec2Error('RequestLimitExceeded'));
    const asking = reply(503, ec2Error('RequestLimitExceeded'), { 'retry-after': '7' });
    const { describeVolumes, clock, ended } = await rig([throttled, asking, OK]);
    await describeVolumes();
    expect(clock.elapsed()).toBe(500 + 7_000);
    expect(ended).toEqual(['throttled', 'throttled', 'answered']);
  });

  it('is not made for a service that asks for more than a minute', async () => {
    const asking = reply(503, ec2Error('RequestLimitExceeded'), { 'retry-after': '3600' });
    const { describeVolumes, clock, attempted } = await rig([asking, OK]);
    await expect(describeVolumes()).rejects.toMatchObject({ name: 'RequestLimitExceeded' });
    expect(clock.elapsed()).toBe(0);
    expect(attempted).toEqual(['throttled']);
  });

  it('is told to the guard as a failure when throttling wore the call out', async () => {
    const { describeVolumes, ended, attempted } = await rig(
      [reply(503, ec2Error('RequestLimitExceeded'))],
      {},
      { attempts: 2 },
    );
    await expect(describeVolumes()).rejects.toMatchObject({ name: 'RequestLimitExceeded' });
    expect(attempted).toEqual(['throttled', 'throttled']);
    expect(ended).toEqual(['throttled', 'failed']);
  });

  it.each(['UnauthorizedOperation', 'InvalidParameterValue', 'AuthFailure'])(
    'is not tried after %s',
    async (code) => {
      const { describeVolumes, attempted, ended } = await rig([reply(403, ec2Error(code))]);
      await expect(describeVolumes()).rejects.toMatchObject({ name: code });
      expect(attempted).toEqual(['refused']);
      expect(ended).toEqual(['refused']);
    },
  );

  it('that nobody listens for is told apart from one that fails: no other would be answered either', async () => {
    const { describeVolumes, attempted, ended, server: stopped } = await rig([OK], {}, { attempts: 2 });
    await stopped.close();
    await expect(describeVolumes()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(attempted).toEqual(['unreachable', 'unreachable']);
    expect(ended).toEqual(attempted);
  });

  it('tells the guard which operation it is of', async () => {
    const entered: string[] = [];
    const guard: CallGuard = {
      enter: async (operation) => {
        entered.push(operation);
        return { ended: () => {} };
      },
    };
    const { describeVolumes } = await rig([reply(503, ec2Error('Unavailable')), OK], { guard: () => guard });
    await describeVolumes();
    expect(entered).toEqual(['DescribeVolumes', 'DescribeVolumes']);
  });

  it('is not tried when the breaker is open, and nothing is sent', async () => {
    const guard: CallGuard = { enter: () => Promise.reject(new BreakerOpen('open')) };
    const {
      describeVolumes,
      called,
      clients,
      server: { requests },
    } = await rig([OK], { guard: () => guard });
    await expect(describeVolumes()).rejects.toBeInstanceOf(BreakerOpen);
    expect(requests).toHaveLength(0);
    expect(called).toEqual([]);
    expect(clients.operations()).toEqual([]);
  });

  it('ends at the deadline of the call, with nobody left asleep', async () => {
    const waiting = reply(503, ec2Error('RequestLimitExceeded'), { 'retry-after': '50' });
    const { describeVolumes, clock } = await rig([waiting], {}, { totalMs: 70_000 });
    await expect(describeVolumes()).rejects.toMatchObject({ name: 'Deadline' });
    expect(clock.elapsed()).toBe(70_000);
    expect(clock.sleepers()).toBe(0);
  });

  it('ends with the reason of the signal that stops it', async () => {
    const stop = new AbortController();
    const waiting: Reply = () => stop.abort(new Error('the job has no more time'));
    const { describeVolumes, ended, attempted } = await rig([waiting], {}, { signal: stop.signal });
    await expect(describeVolumes()).rejects.toThrow('the job has no more time');
    expect(ended).toEqual(['abandoned']);
    expect(attempted).toEqual(['abandoned']);
  });

  it('signs with new credentials when the old ones expire between two pages', async () => {
    let renewals = 0;
    const credentials = () => async (properties?: { forceRefresh?: boolean }) => {
      if (properties?.forceRefresh) renewals += 1;
      return { accessKeyId: `AKID${renewals}`, secretAccessKey: 'secret' };
    };
    const expired = reply(
      400,
      ec2Error('ExpiredToken', 'The security token included in the request is expired'),
    );
    const replies = [reply(200, volumes(['vol-1'], 'next')), expired, reply(200, volumes(['vol-2']))];
    const {
      ec2,
      server: { requests },
      called,
    } = await rig(replies, { credentials });
    const found: (string | undefined)[] = [];
    for await (const { Volumes } of paginateDescribeVolumes({ client: ec2 }, {})) {
      found.push(...(Volumes ?? []).map(({ VolumeId }) => VolumeId));
    }
    expect(found).toEqual(['vol-1', 'vol-2']);
    expect(renewals).toBe(1);
    expect(requests.map(({ headers }) => /AKID\d/.exec(String(headers['authorization']))?.[0])).toEqual([
      'AKID0',
      'AKID0',
      'AKID1',
    ]);
    expect(called).toEqual(['EC2:DescribeVolumes', 'EC2:DescribeVolumes']);
  });

  it('reads on with all calls that were refused at a time, however long new credentials take', async () => {
    const clock = virtualClock();
    let held = 'AKIDOLD';
    const credentials = () => async (properties?: { forceRefresh?: boolean }) => {
      if (properties?.forceRefresh) {
        // Time stands still while any request is under way: the others have had their refusal by then.
        await clock.sleep(5_000);
        held = 'AKIDNEW';
      }
      return { accessKeyId: held, secretAccessKey: 'secret' };
    };
    const expired = reply(400, ec2Error('ExpiredToken'));
    const byKey: Reply = (response, request) =>
      (String(request.headers['authorization']).includes('AKIDNEW') ? OK : expired)(response, request);
    const { describeVolumes, attempted } = await rig([byKey], { clock, credentials });

    const answers = await Promise.all([describeVolumes(), describeVolumes(), describeVolumes()]);

    expect(answers.map(({ Volumes }) => Volumes?.length)).toEqual([1, 1, 1]);
    expect(attempted.filter((outcome) => outcome === 'refused')).toHaveLength(3);
  });

  it('renews credentials once, not for ever', async () => {
    const { describeVolumes, attempted } = await rig([reply(400, ec2Error('ExpiredToken'))]);
    await expect(describeVolumes()).rejects.toMatchObject({ name: 'ExpiredToken' });
    expect(attempted).toEqual(['refused', 'refused']);
  });

  it.each([15, -15])('signs for the time of AWS when this clock is %i minutes off', async (minutes) => {
    const date = new Date(Date.now() + minutes * 60_000).toUTCString();
    const skewed = reply(
      403,
      ec2Error('AuthFailure', 'AWS was not able to validate the provided access credentials'),
      { date },
    );
    const {
      describeVolumes,
      server: { requests },
    } = await rig([skewed, OK]);
    await describeVolumes();
    const [first, second] = requests.map(({ headers }) => signedAt(String(headers['x-amz-date'])));
    expect(Math.abs((second ?? 0) - (first ?? 0) - minutes * 60_000)).toBeLessThan(30_000);
  });
});

function signedAt(amzDate: string): number {
  return Date.parse(amzDate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

describe('the factory', () => {
  it('makes one client for each account, region and service, and one view of it for each unit', async () => {
    const { clients, client, meter, places } = await rig([OK]);
    client(EC2Client);
    clients.at(PLACE, meter).client(EC2Client);
    client(CloudWatchLogsClient);
    clients.at({ ...PLACE, region: 'us-east-1' }, meter).client(EC2Client);
    expect(places).toEqual([
      { ...PLACE, service: 'EC2' },
      { ...PLACE, service: 'CloudWatch Logs' },
      { ...PLACE, region: 'us-east-1', service: 'EC2' },
    ]);
  });

  it('lets go of clients that were not used for long', async () => {
    const { clients, client, meter, places } = await rig([OK]);
    client(EC2Client);
    for (let region = 0; region < 128; region++) {
      clients.at({ ...PLACE, region: `r-${region}` }, meter).client(EC2Client);
    }
    clients.at({ ...PLACE, region: 'r-127' }, meter).client(EC2Client);
    client(EC2Client);
    expect(places).toHaveLength(130);
  });

  it('keeps a journal of operations and counts for the unit that called', async () => {
    const { clients, describeVolumes, called } = await rig([OK]);
    const others: string[] = [];
    const other = { called: (operation: string) => void others.push(operation), attempted: () => {} };
    await describeVolumes();
    await clients.at(PLACE, other).client(EC2Client).send(new DescribeVolumesCommand({}));
    expect(called).toHaveLength(1);
    expect(others).toEqual(['EC2:DescribeVolumes']);
    expect(clients.operations()).toEqual(['EC2:DescribeVolumes']);
  });

  it('writes one line for each attempt that failed', async () => {
    const { describeVolumes, lines } = await rig([reply(503, ec2Error('RequestLimitExceeded')), OK]);
    await describeVolumes();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 'debug',
        message: 'EC2:DescribeVolumes failed',
        attempt: 1,
        errorClass: 'RequestLimitExceeded',
        outcome: 'throttled',
        status: 503,
      }),
    ]);
  });

  it('waits for the guard before it signs, on every attempt', async () => {
    const order: string[] = [];
    const guard: CallGuard = {
      enter: async () => {
        order.push('enter');
        return { ended: (outcome) => void order.push(outcome) };
      },
    };
    const credentials = () => async () => {
      order.push('sign');
      return { accessKeyId: 'AKID', secretAccessKey: 'secret' };
    };
    const { describeVolumes } = await rig([reply(503, ec2Error('Unavailable')), OK], {
      guard: () => guard,
      credentials,
    });
    await describeVolumes();
    // Before the first attempt the SDK asks for credentials to choose an endpoint by.
    expect(order.slice(order.indexOf('enter')).filter((step, at, all) => step !== all[at - 1])).toEqual([
      'enter',
      'sign',
      'failed',
      'enter',
      'sign',
      'answered',
    ]);
  });

  it('keeps no more calls in flight to a host than it has sockets', async () => {
    let open = 0;
    let most = 0;
    const slow: Reply = (response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(volumes([]));
      }, 5);
    };
    const { describeVolumes } = await rig([slow], { maxSockets: 3, deadlines: { request: 5_000 } });
    await Promise.all(Array.from({ length: 20 }, describeVolumes));
    expect(most).toBe(3);
  });

  it('lets no client speak a protocol that its deadlines and sockets do not hold for', async () => {
    const { client } = await rig([reply(200, '{"StreamNames":[],"HasMoreStreams":false}')]);
    const kinesis = client(KinesisClient);
    expect((await kinesis.send(new ListStreamsCommand({}))).StreamNames).toEqual([]);
    expect(kinesis.config.requestHandler.metadata?.handlerProtocol).toBe('http/1.1');
  });

  it('refuses a class that is no client of the SDK', async () => {
    const { client } = await rig([OK]);
    expect(() => client(Date)).toThrow(TypeError);
  });
});
