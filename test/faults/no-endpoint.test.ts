import dns from 'node:dns';
import { DescribeVolumesCommand, EC2Client } from '@aws-sdk/client-ec2';
import { afterEach, expect, it, vi } from 'vitest';
import { callGuards } from '../../src/engine/call-guards.ts';
import { unitMeter } from '../../src/engine/unit-meter.ts';
import { createAwsClients } from '../../src/platform/aws/aws-clients.ts';
import { readFailureOf } from '../../src/platform/aws/read-failure.ts';
import { virtualClock } from '../support/virtual-clock.ts';

afterEach(() => vi.restoreAllMocks());

const HOST = 'ec2.xx-nowhere-1.amazonaws.invalid';

/** What the resolver of the machine says about the one host; a machine without a network says something else. */
function resolverSays(code: 'ENOTFOUND' | 'EAI_AGAIN'): readonly string[] {
  const asked: string[] = [];
  vi.spyOn(dns, 'lookup').mockImplementation(((host: string, _options: unknown, callback: unknown) => {
    asked.push(host);
    const error = Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code, syscall: 'getaddrinfo' });
    if (typeof callback === 'function') callback(error);
  }) as never);
  return asked;
}

async function describeVolumes() {
  const clock = virtualClock();
  const guards = callGuards({ clock });
  const clients = createAwsClients({
    credentials: () => () =>
      Promise.resolve({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' }),
    clock,
    random: () => 0.5,
    guard: guards.guard,
    log: { write: () => undefined },
    deadlines: {},
    endpoint: `http://${HOST}`,
  });
  const place = { account: '111122223333', region: 'xx-nowhere-1' };
  const ec2 = clients.at(place, unitMeter(), {}).client(EC2Client);
  const failure = await ec2
    .send(new DescribeVolumesCommand({}))
    .catch((error: unknown) => readFailureOf(error, ['EC2:DescribeVolumes']));
  clients.close();
  return { failure, elapsed: clock.elapsed(), breakers: guards.breakers() };
}

it('a region whose host does not resolve is skipped with the reason, at the first answer', async () => {
  const asked = resolverSays('ENOTFOUND');
  const { failure, elapsed, breakers } = await describeVolumes();
  expect(failure).toMatchObject({ state: 'skipped', errorClass: 'NoEndpoint', poison: false });
  expect(asked).toEqual([HOST]);
  expect(elapsed).toBe(0);
  expect(breakers).toEqual([]);
});

it('a resolver that does not answer for the moment is asked again, and says nothing about the region', async () => {
  const asked = resolverSays('EAI_AGAIN');
  const { failure } = await describeVolumes();
  expect(failure).toMatchObject({ state: 'failed' });
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked)).toEqual(new Set([HOST]));
});
