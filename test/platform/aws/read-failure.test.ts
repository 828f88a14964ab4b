import { CloudControlClient, ListResourcesCommand } from '@aws-sdk/client-cloudcontrol';
import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { BreakerOpen } from '../../../src/core/call-guard.ts';
import { SpendlogError } from '../../../src/core/errors.ts';
import type { ReadFailure } from '../../../src/core/unit-result.ts';
import { attemptFailure } from '../../../src/platform/aws/attempt-failure.ts';
import { createAwsClients } from '../../../src/platform/aws/aws-clients.ts';
import { Deadline } from '../../../src/platform/aws/call-errors.ts';
import { readFailureOf } from '../../../src/platform/aws/read-failure.ts';
import {
  hang,
  type Reply,
  reply,
  reset,
  type ScriptedServer,
  startScriptedServer,
} from '../../loopback/scripted-server.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

let server: ScriptedServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function clientsFor(answer: Reply) {
  server = await startScriptedServer(answer);
  return createAwsClients({
    credentials: () => async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    clock: virtualClock(),
    random: () => 0,
    guard: () => ({ enter: async () => ({ ended: () => {} }) }),
    log: { write: () => {} },
    // Who is silent is not waited for; whoever answers has the time that a busy machine takes.
    deadlines: { request: answer === hang ? 100 : 20_000 },
    endpoint: server.endpoint,
  });
}

const place = { account: '111122223333', region: 'eu-west-1' };
const meter = { called: () => {}, attempted: () => {} };

async function ofVolumes(answer: Reply): Promise<ReadFailure> {
  const ec2 = (await clientsFor(answer)).at(place, meter, { attempts: 2 }).client(EC2Client);
  return failureOf(() => ec2.send(new DescribeVolumesCommand({})), ['EC2:DescribeVolumes']);
}

async function ofTypes(answer: Reply): Promise<ReadFailure> {
  const control = (await clientsFor(answer)).at(place, meter, { attempts: 2 }).client(CloudControlClient);
  return failureOf(
    () => control.send(new ListResourcesCommand({ TypeName: 'A::B::C' })),
    ['CloudControl:ListResources'],
  );
}

async function failureOf(call: () => Promise<unknown>, reads: readonly string[]): Promise<ReadFailure> {
  const thrown = await call().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (!thrown) throw new Error('The call was answered.');
  return readFailureOf(thrown.error, reads);
}

const ec2Error = (code: string, message: string, status = 400, headers = {}) =>
  reply(
    status,
    `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>1</RequestID></Response>`,
    headers,
  );

const jsonError = (type: string, message: string, status = 400) =>
  reply(status, JSON.stringify({ __type: `com.amazonaws.x#${type}`, message }));

describe('what AWS denies', () => {
  it('names the permission that AWS names', async () => {
    const message =
      'User: arn:aws:sts::111122223333:assumed-role/r/s is not authorized to perform: ec2:DescribeVolumes with an explicit deny in a service control policy. Encoded authorization failure message: abcdef';
    expect(await ofVolumes(ec2Error('UnauthorizedOperation', message, 403))).toEqual({
      state: 'denied',
      errorClass: 'UnauthorizedOperation',
      message:
        'User: arn:aws:sts::1111…3333:assumed-role/r/s is not authorized to perform: ec2:DescribeVolumes with an explicit deny in a service control policy.',
      missingPermissions: ['ec2:DescribeVolumes'],
      poison: false,
    });
  });

  it('names what the read needs where AWS names nothing', async () => {
    const failure = await ofVolumes(
      ec2Error('UnauthorizedOperation', 'You are not authorized to perform this operation.', 403),
    );
    expect(failure).toMatchObject({ state: 'denied', missingPermissions: ['ec2:DescribeVolumes'] });
  });

  it('is told by JSON services as well, with the permission of the type that is listed', async () => {
    const message =
      'User: x is not authorized to perform: lambda:ListFunctions because no identity-based policy allows it';
    const failure = await ofTypes(jsonError('AccessDeniedException', message));
    expect(failure).toMatchObject({ state: 'denied', missingPermissions: ['lambda:ListFunctions'] });
  });

  it('is not what the page of a proxy says', async () => {
    const failure = await ofVolumes(reply(403, '<html><body>Forbidden</body></html>'));
    expect(failure).toMatchObject({ state: 'failed', missingPermissions: [] });
    await server?.close();
    expect(await ofTypes(reply(403, '<html></html>'))).toMatchObject({
      state: 'failed',
      missingPermissions: [],
    });
  });

  it('is not what a clock that is wrong leads to', async () => {
    const date = new Date(Date.now() + 15 * 60_000).toUTCString();
    const once = createOnce(
      ec2Error('AuthFailure', 'not able to validate', 403, { date }),
      ec2Error('RequestExpired', 'Request has expired.'),
    );
    expect((await ofVolumes(once)).state).toBe('failed');
    const skewed = Object.assign(new Error('no'), {
      name: 'AccessDeniedException',
      $metadata: { clockSkewCorrected: true },
    });
    expect(readFailureOf(skewed, [])).toMatchObject({
      state: 'failed',
      errorClass: 'ClockSkew',
      missingPermissions: [],
    });
    const tooFar = Object.assign(
      new Error('The difference between the request time and the current time is too large.'),
      {
        name: 'RequestTimeTooSkewed',
      },
    );
    expect(readFailureOf(tooFar, [])).toMatchObject({ state: 'failed', errorClass: 'ClockSkew' });
  });
});

function createOnce(first: Reply, then: Reply): Reply {
  let asked = 0;
  return (response, request) => (asked++ === 0 ? first : then)(response, request);
}

describe('what AWS answers otherwise', () => {
  it.each<[string, Reply, Partial<ReadFailure>]>([
    [
      'throttled',
      ec2Error('RequestLimitExceeded', 'slow', 503),
      { state: 'throttled', errorClass: 'RequestLimitExceeded' },
    ],
    ['broken', ec2Error('InternalError', 'oops', 500), { state: 'failed', errorClass: 'InternalError' }],
    [
      'a proxy page',
      reply(502, '<!DOCTYPE html><html></html>'),
      { state: 'failed', errorClass: 'BadAnswer' },
    ],
    [
      'a status alone',
      reply(503, ''),
      { state: 'failed', errorClass: 'Unknown', message: 'HTTP 503, without a word about why.' },
    ],
    ['nothing', reply(200, ''), { state: 'failed', errorClass: 'BadAnswer' }],
    ['silence', hang, { state: 'failed', errorClass: 'TimeoutError' }],
    ['a reset', reset, { state: 'failed' }],
    ['expired keys', ec2Error('ExpiredToken', 'over'), { state: 'failed', errorClass: 'ExpiredToken' }],
    [
      'a region that is off',
      ec2Error('AuthFailure', 'not able to validate', 401),
      { state: 'skipped', errorClass: 'RegionDisabled' },
    ],
    [
      'a service to opt in to',
      ec2Error('OptInRequired', 'subscribe', 401),
      { state: 'skipped', errorClass: 'OptInRequired' },
    ],
    ['a call it does not know', ec2Error('InvalidAction', 'unknown'), { state: 'skipped' }],
    ['a bad request', ec2Error('InvalidParameterValue', 'bad'), { state: 'failed', poison: true }],
  ])('is sorted: %s', async (_, answer, expected) => {
    expect(await ofVolumes(answer)).toMatchObject(expected);
  });

  it.each<[string, Partial<ReadFailure>]>([
    ['ThrottlingException', { state: 'throttled' }],
    ['ValidationException', { state: 'failed', poison: true }],
    ['UnsupportedActionException', { state: 'skipped', poison: false }],
    ['UnrecognizedClientException', { state: 'skipped', errorClass: 'RegionDisabled' }],
    ['ServiceInternalErrorException', { state: 'failed', poison: false }],
  ])('is sorted: %s of a JSON service', async (type, expected) => {
    expect(await ofTypes(jsonError(type, 'no'))).toMatchObject(expected);
  });

  it('is a region without an endpoint where its name does not resolve', () => {
    const error = Object.assign(new Error('getaddrinfo ENOTFOUND ec2.nowhere-9.amazonaws.com'), {
      code: 'ENOTFOUND',
      $metadata: { attempts: 1 },
    });
    expect(readFailureOf(error, [])).toMatchObject({ state: 'skipped', errorClass: 'NoEndpoint' });
    expect(attemptFailure(error)).toMatchObject({ outcome: 'refused', retry: 'no' });
  });
});

describe('what ended before AWS was asked', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });

  it.each<[unknown, Partial<ReadFailure>]>([
    [new BreakerOpen('open'), { state: 'throttled', errorClass: 'BreakerOpen' }],
    [new Deadline('late'), { state: 'failed', errorClass: 'Deadline' }],
    [named('JobTime'), { state: 'skipped', errorClass: 'JobTime' }],
    [named('AbortError'), { state: 'skipped', errorClass: 'Cancelled' }],
    [new SpendlogError('CANCELLED', 'a', 'b'), { state: 'skipped', errorClass: 'CANCELLED' }],
    [
      new SpendlogError('SIGN_IN_REFUSED', 'a', 'b'),
      { state: 'denied', missingPermissions: ['sts:AssumeRole'], message: 'a b' },
    ],
    [new SpendlogError('DATA_UNEXPECTED', 'a', 'b'), { state: 'failed', poison: false }],
    [new TypeError('x is not a function'), { state: 'failed', errorClass: 'TypeError' }],
    ['text', { state: 'failed', errorClass: 'UnknownError' }],
    [undefined, { state: 'failed', errorClass: 'UnknownError' }],
  ])('is sorted: %s', (error, expected) => {
    expect(readFailureOf(error, ['EC2:DescribeVolumes'])).toMatchObject(expected);
  });
});

it('never throws, never says ok, and carries no account id and no line break', () => {
  const anything = fc.record(
    {
      name: fc.string(),
      message: fc.string({ unit: 'binary', maxLength: 900 }),
      code: fc.anything(),
      $metadata: fc.option(fc.record({ httpStatusCode: fc.integer({ min: 100, max: 599 }) })),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(anything, fc.anything()), fc.array(fc.string()), (error, reads) => {
      const { state, message, errorClass } = readFailureOf(error, reads);
      expect(['denied', 'throttled', 'failed', 'skipped']).toContain(state);
      expect(errorClass).toMatch(/^[\w.]{1,80}$/);
      expect(message.length).toBeLessThanOrEqual(400);
      expect(message).not.toMatch(/[\n\r]|(?<!\d)\d{12}(?!\d)/);
    }),
  );
});
