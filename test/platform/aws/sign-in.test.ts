import { describe, expect, it, vi } from 'vitest';
import { isSpendlogError, type SpendlogError } from '../../../src/core/errors.ts';
import { CLAIMS, MEMBER, PAYER, ROLE, world } from './signing-in.ts';

async function errorOf(work: Promise<unknown>): Promise<SpendlogError> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (isSpendlogError(error)) return error;
  throw new Error('It did not end in an error of ours', { cause: error });
}

const MINUTE = 60_000;

describe('signing in from GitHub Actions', () => {
  it('becomes the tenant through its web identity, and a role in each account', async () => {
    await using at = await world();
    const signed = await at.signIn(
      {},
      { audience: 'sts.example', roleSessionName: 'Monthly close: "retail"' },
    );
    const member = await signed.forAccount(MEMBER)();

    expect(signed.identity).toMatchObject({ account: PAYER, partition: 'aws' });
    expect(member.accessKeyId).toBe('ASIA0000000000000002');
    expect(at.server.operations()).toEqual([
      'oidc',
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
      'AssumeRole',
      'GetCallerIdentity',
    ]);
    const [oidc, web, , chained, proof] = at.server.calls;
    expect(oidc).toMatchObject({
      input: { 'api-version': '2.0', audience: 'sts.example' },
      authorization: 'bearer runner-bearer-secret',
    });
    expect(web?.input).toMatchObject({
      RoleArn: ROLE,
      DurationSeconds: '3600',
      RoleSessionName: 'Monthly-close-retail-',
    });
    expect(web?.accessKey).toBe('');
    expect(chained?.input).toMatchObject({
      RoleArn: `arn:aws:iam::${MEMBER}:role/finops/spendlog-reader`,
      ExternalId: 'ext-77',
    });
    expect([chained?.accessKey, proof?.accessKey]).toEqual(['ASIA0000000000000001', 'ASIA0000000000000002']);
  });

  it('has the token and every key masked, and no account id', async () => {
    await using at = await world();
    await (await at.signIn()).forAccount(MEMBER)();

    const token = at.server.calls.find(({ operation }) => operation === 'AssumeRoleWithWebIdentity');
    expect(at.masked).toContain(token?.input['WebIdentityToken']);
    expect(at.masked).toContain('secret-of-ASIA0000000000000001');
    expect(at.masked).toContain('token-of-ASIA0000000000000002');
    expect(at.masked.filter((secret) => /^\d{12}$/.test(secret) || secret.includes(':role/'))).toEqual([]);
  });

  it('uses its own session in the account that it is in', async () => {
    await using at = await world();
    const signed = await at.signIn();

    expect(signed.forAccount(PAYER)).toBe(signed.credentials);
    expect(signed.forAccount(MEMBER)).toBe(signed.forAccount(MEMBER));
  });

  it('goes through role-to-assume to the role of the tenant, with its external id', async () => {
    await using at = await world();
    const hub = 'arn:aws:iam::333333333333:role/hub';
    await at.signIn({}, { roleToAssume: hub });

    const [, web, chained] = at.server.calls;
    expect([web?.operation, web?.input['RoleArn']]).toEqual(['AssumeRoleWithWebIdentity', hub]);
    expect([chained?.operation, chained?.input['RoleArn']]).toEqual(['AssumeRole', ROLE]);
    expect(chained?.input['ExternalId']).toBe('ext-77');
  });

  it('asks a chained role for an hour at most, whatever was wanted', async () => {
    await using at = await world();
    await (await at.signIn({}, { roleDurationSeconds: 43_200 })).forAccount(MEMBER)();

    const durations = at.server.calls.flatMap(({ input }) => input['DurationSeconds'] ?? []);
    expect(durations).toEqual(['43200', '3600']);
  });

  it.each([899, 43_201, 1800.5])('refuses a session of %d seconds', async (roleDurationSeconds) => {
    await using at = await world();
    expect(await errorOf(at.signIn({}, { roleDurationSeconds }))).toMatchObject({ code: 'INPUT_INVALID' });
    expect(at.server.calls).toEqual([]);
  });

  it('signs in to ten accounts a second at most, however many are asked for, and to one at once', async () => {
    const begun: number[] = [];
    const accounts = Array.from({ length: 25 }, (_, index) => account(String(500_000_000_000 + index)));
    await using at = await world({
      refuse: (operation) => {
        if (operation === 'AssumeRole') begun.push(at.clock.elapsed());
        return null;
      },
    });
    const signed = await at.signIn({ accounts: { kind: 'listed', accounts: [account(PAYER), ...accounts] } });
    await Promise.all(accounts.map(({ id }) => signed.forAccount(id)()));

    expect(begun[0]).toBe(0);
    expect(begun).toHaveLength(25);
    for (const start of begun)
      expect(begun.filter((time) => time >= start && time < start + 1_000).length).toBeLessThanOrEqual(10);
  });

  it('looks at one account only where the tenant names no role for the others', async () => {
    await using at = await world();
    const signed = await at.signIn({ accountRole: null });

    expect(signed.accountsCovered([account(PAYER), account(MEMBER)])).toEqual([account(PAYER)]);
    expect(() => signed.forAccount(MEMBER)).toThrow(/no way into account 2222…2222/);
  });
});

describe('sessions that end', () => {
  it('are renewed at 80 % of their life, each with a token of its own', async () => {
    await using at = await world();
    const signed = await at.signIn();
    const before = await signed.credentials();
    await at.clock.advance(48 * MINUTE - 1);
    expect((await signed.credentials()).accessKeyId).toBe(before.accessKeyId);
    await at.clock.advance(1);
    const [one, other] = await Promise.all([signed.credentials(), signed.credentials()]);

    expect(one.accessKeyId).not.toBe(before.accessKeyId);
    expect(other).toBe(one);
    expect(at.server.operations().filter((operation) => operation === 'oidc')).toHaveLength(2);
    const tokens = at.server.calls.flatMap(({ input }) => input['WebIdentityToken'] ?? []);
    expect(new Set(tokens).size).toBe(2);
  });

  it('are renewed when the clock has jumped past their end, chained ones with the role they come from', async () => {
    await using at = await world();
    const signed = await at.signIn();
    const member = signed.forAccount(MEMBER);
    const before = await member();
    await at.clock.advance(61 * MINUTE);
    const after = await member();

    expect(after.accessKeyId).not.toBe(before.accessKeyId);
    const assumed = at.server.calls.filter(({ operation }) => operation === 'AssumeRole');
    expect(assumed.map(({ accessKey }) => accessKey)).toEqual([
      'ASIA0000000000000001',
      'ASIA0000000000000003',
    ]);
  });

  it('are renewed in a client that has used them already', async () => {
    await using at = await world({ regions: ['eu-central-1'] });
    const { credentials } = await at.signIn();
    const { EC2Client, DescribeRegionsCommand } = await import('@aws-sdk/client-ec2');
    const client = new EC2Client({ region: 'eu-central-1', credentials });
    await client.send(new DescribeRegionsCommand({}));
    await at.clock.advance(48 * MINUTE);
    await client.send(new DescribeRegionsCommand({}));
    client.destroy();

    const reads = at.server.calls.filter(({ operation }) => operation === 'DescribeRegions');
    expect(reads.map(({ accessKey }) => accessKey)).toEqual(['ASIA0000000000000001', 'ASIA0000000000000002']);
  });

  it('are renewed at once when the service said that they have expired', async () => {
    await using at = await world();
    const { credentials } = await at.signIn();
    const before = await credentials();

    expect((await credentials({ forceRefresh: true })).accessKeyId).not.toBe(before.accessKeyId);
  });

  it('bridge an outage of STS as long as they last', async () => {
    let down = false;
    await using at = await world({ refuse: () => (down ? { code: 'InternalFailure', status: 503 } : null) });
    const { credentials } = await at.signIn();
    const before = await credentials();
    down = true;
    await at.clock.advance(50 * MINUTE);
    expect((await credentials()).accessKeyId).toBe(before.accessKeyId);
    await at.clock.advance(10 * MINUTE);

    expect(await errorOf(credentials())).toMatchObject({ code: 'AWS_UNAVAILABLE' });
    down = false;
    expect((await credentials()).accessKeyId).not.toBe(before.accessKeyId);
  });

  it('do not outlive a refusal', async () => {
    let revoked = false;
    await using at = await world({
      refuse: (operation) =>
        revoked && operation === 'AssumeRoleWithWebIdentity' ? { code: 'AccessDenied' } : null,
    });
    const { credentials } = await at.signIn();
    revoked = true;
    await at.clock.advance(50 * MINUTE);

    expect(await errorOf(credentials())).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });
});

describe('a sign-in that is refused', () => {
  const denied = (operation: string) =>
    operation === 'AssumeRoleWithWebIdentity'
      ? { code: 'AccessDenied', message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity' }
      : null;

  it('shows the claims beside the trust policy, in both forms of the subject, and asks once', async () => {
    await using at = await world({ refuse: denied });
    const error = await errorOf(at.signIn());

    expect(error.code).toBe('SIGN_IN_REFUSED');
    expect(error.message.split('\n')).toEqual([
      'AWS refused to let this workflow sign in as arn:aws:iam::1111…1111:role/spendlog-payer (AccessDenied).',
      'The token of this job says:',
      '  sub: repo:acme@42/finops@4711:ref:refs/heads/main',
      '  aud: sts.amazonaws.com',
      '  repository: acme/finops',
      '  repository_id: 4711',
      '  repository_owner_id: 42',
      '  ref: refs/heads/main',
      '  workflow_ref: acme/finops/.github/workflows/costs.yml@refs/heads/main',
      '  job_workflow_ref: acme/spendlog/.github/workflows/spendlog.yml@refs/tags/v1',
      'The trust policy of the role must name the provider token.actions.githubusercontent.com and say (StringEquals):',
      '  token.actions.githubusercontent.com:aud = sts.amazonaws.com',
      '  token.actions.githubusercontent.com:repository_id = 4711',
      '  token.actions.githubusercontent.com:job_workflow_ref = acme/spendlog/.github/workflows/spendlog.yml@refs/tags/v1',
      'or, instead of these ids, one of both forms of the subject:',
      '  token.actions.githubusercontent.com:sub = repo:acme/finops:ref:refs/heads/main',
      '  token.actions.githubusercontent.com:sub = repo:acme@42/finops@4711:ref:refs/heads/main',
    ]);
    expect(at.server.operations()).toEqual(['oidc', 'AssumeRoleWithWebIdentity']);
  });

  it('derives both forms from the older one as well, and shows a custom subject as it is', async () => {
    await using older = await world({
      refuse: denied,
      claims: { ...CLAIMS, sub: 'repo:acme/finops:environment:prod', environment: 'prod' },
    });
    const { message } = await errorOf(older.signIn());
    expect(message).toContain('sub = repo:acme/finops:environment:prod');
    expect(message).toContain('sub = repo:acme@42/finops@4711:environment:prod');
    expect(message).toContain('environment = prod');

    await using custom = await world({ refuse: denied, claims: { sub: 'repository_owner_id:42' } });
    expect((await errorOf(custom.signIn())).message).toContain('sub = repository_owner_id:42');
  });

  it('never shows the token, and no line that a branch name made up', async () => {
    await using at = await world({
      refuse: denied,
      claims: { ...CLAIMS, ref: 'refs/heads/x\n::add-mask::y\u001b[31m' },
    });
    const { message } = await errorOf(at.signIn());

    const token = String(at.server.calls[1]?.input['WebIdentityToken']);
    expect(token).toMatch(/^eyJ/);
    expect(message).not.toContain(token.split('.')[1]);
    expect(message).not.toContain('\n::');
    expect(message).not.toContain('\u001b');
  });

  it.each([
    ['InvalidIdentityToken', 'Incorrect token audience', 'the audience of the token'],
    [
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'has no OIDC provider',
    ],
    [
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'longer than the role allows',
    ],
  ])('says what is wrong: %s, %s', async (code, message, said) => {
    await using at = await world({
      refuse: (operation) =>
        operation === 'AssumeRoleWithWebIdentity' ? { code, message, status: 400 } : null,
    });
    const error = await errorOf(at.signIn());

    expect(error).toMatchObject({ code: 'SIGN_IN_REFUSED', message: expect.stringContaining(said) });
    expect(at.server.operations()).toHaveLength(2);
  });

  it('is a hole in the coverage when it is the role of one account', async () => {
    await using at = await world({
      refuse: (operation) => (operation === 'AssumeRole' ? { code: 'AccessDenied' } : null),
    });
    const signed = await at.signIn();
    const error = await errorOf(signed.forAccount(MEMBER)());

    expect(error).toMatchObject({
      code: 'SIGN_IN_REFUSED',
      hint: expect.stringContaining('sts:AssumeRole'),
    });
    expect(error.message).not.toContain(MEMBER);
    expect(signed.abandoned.aborted).toBe(false);
    expect(at.server.operations().filter((operation) => operation === 'AssumeRole')).toHaveLength(1);
  });

  it('names the trust of the role when a chained tenant role says no', async () => {
    await using at = await world({
      refuse: (operation) => (operation === 'AssumeRole' ? { code: 'AccessDenied' } : null),
    });

    expect(
      await errorOf(at.signIn({}, { roleToAssume: 'arn:aws:iam::333333333333:role/hub' })),
    ).toMatchObject({
      code: 'SIGN_IN_REFUSED',
      hint: expect.stringContaining('external id'),
    });
  });
});

describe('an STS that is busy or broken', () => {
  const faults = [
    ['throttled', { code: 'Throttling', status: 400 }],
    ['without GitHub', { code: 'IDPCommunicationError', status: 400 }],
    [
      'without keys of GitHub',
      {
        code: 'InvalidIdentityToken',
        message: "Couldn't retrieve verification key from your identity provider",
        status: 400,
      },
    ],
    ['broken', { code: 'InternalFailure', status: 500 }],
  ] as const;

  it.each(faults)('is asked again: %s', async (_, refusal) => {
    await using at = await world({
      refuse: (operation, nth) => (operation === 'AssumeRoleWithWebIdentity' && nth <= 5 ? refusal : null),
    });
    await at.signIn();

    const asked = at.server.operations().filter((operation) => operation === 'AssumeRoleWithWebIdentity');
    expect(asked).toHaveLength(6);
    // Half of 0.5, 1, 2, 4 and 8 seconds: the jitter is drawn from the whole interval.
    expect(at.clock.elapsed()).toBe(7750);
  });

  it.each(faults)('is given up after five more attempts: %s', async (_, refusal) => {
    await using at = await world({
      refuse: (operation) => (operation === 'AssumeRoleWithWebIdentity' ? refusal : null),
    });
    const error = await errorOf(at.signIn());

    const asked = at.server.operations().filter((operation) => operation === 'AssumeRoleWithWebIdentity');
    expect(asked).toHaveLength(6);
    expect(error.code).toBe(refusal.code === 'Throttling' ? 'AWS_THROTTLED' : 'AWS_UNAVAILABLE');
  });
});

describe('a role that leads elsewhere', () => {
  it('ends the tenant when it is not in the account of the role', async () => {
    await using at = await world({ leadsTo: () => MEMBER });

    expect(await errorOf(at.signIn())).toMatchObject({
      code: 'TENANT_MISMATCH',
      message: expect.stringContaining('2222…2222'),
    });
  });

  it('ends the tenant when the account is not one of its own', async () => {
    await using at = await world();
    const accounts = { kind: 'listed', accounts: [account(MEMBER)] } as const;

    const error = await errorOf(at.signIn({ accounts }));
    expect(error).toMatchObject({ code: 'TENANT_MISMATCH', message: expect.stringContaining('1111…1111') });
  });

  it('takes the account it signs in to where Organizations tells the accounts, or none are told', async () => {
    await using at = await world();
    for (const accounts of [
      { kind: 'organization', include: [], exclude: [] },
      { kind: 'signed-in' },
    ] as const)
      expect((await at.signIn({ accounts })).identity.account).toBe(PAYER);
  });

  it('abandons the tenant when it is the role of one account', async () => {
    await using at = await world({ leadsTo: (role) => (role.includes(MEMBER) ? '444444444444' : undefined) });
    const signed = await at.signIn();
    const error = await errorOf(signed.forAccount(MEMBER)());

    expect(error).toMatchObject({ code: 'TENANT_MISMATCH', message: expect.stringContaining('4444…4444') });
    expect(signed.abandoned.reason).toBe(error);
    const before = at.server.calls.length;
    expect(await errorOf(signed.forAccount(MEMBER)())).toBe(error);
    expect(at.server.calls).toHaveLength(before);
  });

  it('is not followed into an account that is not listed', async () => {
    await using at = await world();
    const signed = await at.signIn();

    expect(() => signed.forAccount('555555555555')).toThrow(/does not have it/);
  });
});

describe('a job that cannot ask GitHub who it is', () => {
  it('says which permission is missing', async () => {
    await using at = await world({}, { GITHUB_ACTIONS: 'true' });

    expect(await errorOf(at.signIn({}, { roleToAssume: ROLE }))).toMatchObject({
      code: 'INPUT_INVALID',
      hint: expect.stringContaining('id-token: write'),
    });
    expect(at.server.calls).toEqual([]);
  });

  it('asks again while GitHub is down, and says so', async () => {
    await using at = await world({
      refuse: (operation) => (operation === 'oidc' ? { code: 'unavailable', status: 503 } : null),
    });

    expect(await errorOf(at.signIn())).toMatchObject({
      code: 'AWS_UNAVAILABLE',
      message: expect.stringContaining('HTTP 503'),
    });
    expect(at.server.operations()).toEqual(Array(6).fill('oidc'));
  });

  it('takes a no of GitHub for a no', async () => {
    await using at = await world({
      refuse: (operation) => (operation === 'oidc' ? { code: 'no', status: 403 } : null),
    });

    expect(await errorOf(at.signIn())).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(at.server.operations()).toEqual(['oidc']);
  });
});

describe('credentials at hand', () => {
  it('are refused in GitHub Actions where they are keys that never end', async () => {
    await using at = await world();
    const environment = { ...at.server.environment, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' };
    await using other = await world({}, environment);

    const error = await errorOf(other.signIn());
    expect(error).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('long-lived keys'),
    });
    expect(error.message).not.toContain('AKIAEXAMPLE');
  });

  it('are taken on a machine of one’s own, and lead to the role of the tenant', async () => {
    await using at = await world({}, {});
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIALOCAL');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    vi.stubEnv('AWS_SESSION_TOKEN', undefined);
    const signed = await at.signIn();

    expect(at.server.operations()).toEqual(['AssumeRole', 'GetCallerIdentity']);
    expect(at.server.calls[0]?.accessKey).toBe('AKIALOCAL');
    expect(signed.identity.account).toBe(PAYER);
  });

  it.each([
    ['expired', { code: 'ExpiredToken', status: 403 }, 'INPUT_INVALID', 'expired'],
    ['of nobody', { code: 'InvalidClientTokenId', status: 403 }, 'INPUT_INVALID', 'not valid'],
  ])('are not taken for a refusal of the role where they are %s', async (_, refusal, code, said) => {
    await using at = await world({ refuse: () => refusal }, {});
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIALOCAL');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');

    expect(await errorOf(at.signIn())).toMatchObject({ code, message: expect.stringContaining(said) });
    expect(at.server.operations()).toEqual(['AssumeRole']);
  });

  it('are the tenant where it names no role', async () => {
    await using at = await world({}, {});
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIALOCAL');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    const signed = await at.signIn({ role: null, accounts: { kind: 'signed-in' } });

    expect(signed.identity.account).toBe('999999999999');
    expect(at.server.operations()).toEqual(['GetCallerIdentity']);
  });
});

function account(id: string) {
  return { id, name: id };
}
