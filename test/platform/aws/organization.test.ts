import { describe, expect, it } from 'vitest';
import { enabledRegions } from '../../../src/platform/aws/enabled-regions.ts';
import { listAccounts } from '../../../src/platform/aws/organization.ts';
import { readParameters } from '../../../src/platform/aws/parameters.ts';
import type { ServedAccount, StsServerOptions } from '../../loopback/sts-server.ts';
import { PAYER, type World, world } from './signing-in.ts';

const quiet = (at: World) => ({ ...at.options(), hideInLogs: () => {} });

const account = (digit: number, more: Partial<ServedAccount> = {}): ServedAccount => ({
  Id: String(digit).repeat(12),
  Name: `account ${digit}`,
  State: 'ACTIVE',
  ...more,
});

/** The management account at the root; two units, one of which holds another. */
const ORGANIZATION: Pick<StsServerOptions, 'accounts' | 'units' | 'perPage'> = {
  units: { 'r-ab12': ['ou-ab12-shops111', 'ou-ab12-sandbox1'], 'ou-ab12-shops111': ['ou-ab12-brazil11'] },
  accounts: {
    'r-ab12': [account(1)],
    'ou-ab12-shops111': [account(2), account(3), account(4, { State: 'SUSPENDED' })],
    'ou-ab12-brazil11': [account(5), account(6, { Name: '' })],
    'ou-ab12-sandbox1': [account(7), account(8, { State: 'PENDING_CLOSURE' })],
  },
  perPage: 2,
};

async function listed(at: World, include: readonly string[] = [], exclude: readonly string[] = []) {
  const selection = { kind: 'organization', include, exclude } as const;
  const signed = await at.signIn({ accounts: selection });
  const { accounts, leftOut } = await listAccounts(signed, selection, at.options());
  return {
    accounts: accounts.map(({ id }) => id[0]).join(''),
    leftOut: leftOut.map(({ id }) => id[0]).join(''),
  };
}

describe('the accounts of an organization', () => {
  it.each([
    ['all', [], [], '123567', '48'],
    ['a unit with all below', ['ou-ab12-shops111'], [], '2356', '4'],
    ['the root', ['r-ab12'], [], '123567', '48'],
    ['all but a unit', [], ['ou-ab12-sandbox1'], '12356', '4'],
    ['a unit but the one below', ['ou-ab12-shops111'], ['ou-ab12-brazil11'], '23', '4'],
    ['all but an account', [], ['222222222222', 'ou-ab12-brazil11'], '137', '48'],
    ['units that contain each other', ['ou-ab12-shops111', 'ou-ab12-brazil11'], [], '2356', '4'],
  ])('are %s', async (_, include, exclude, accounts, leftOut) => {
    await using at = await world(ORGANIZATION);

    expect(await listed(at, include, exclude)).toEqual({ accounts, leftOut });
  });

  it('are read to the last page', async () => {
    await using at = await world(ORGANIZATION);
    await listed(at);

    const pages = at.server.calls.filter(({ operation }) => operation === 'ListAccounts');
    expect(pages.map(({ input }) => input['NextToken'])).toEqual([undefined, '2', '4', '6']);
    expect(pages[0]?.accessKey).toBe('ASIA0000000000000001');
  });

  it('have names, or their ids for one, and a state where they are left out', async () => {
    await using at = await world(ORGANIZATION);
    const signed = await at.signIn();
    const selection = { kind: 'organization', include: [], exclude: [] } as const;
    const { accounts, leftOut } = await listAccounts(signed, selection, at.options());

    expect(accounts[1]).toEqual({ id: '222222222222', name: 'account 2' });
    expect(accounts[4]).toEqual({ id: '666666666666', name: '666666666666' });
    expect(leftOut.map(({ state }) => state)).toEqual(['SUSPENDED', 'PENDING_CLOSURE']);
  });

  it('know the units they lie in: by the path that AWS tells, else by the way that was walked', async () => {
    const units = async (accounts: StsServerOptions['accounts'], include: readonly string[]) => {
      await using at = await world({ ...ORGANIZATION, accounts: { ...ORGANIZATION.accounts, ...accounts } });
      const signed = await at.signIn();
      const selection = { kind: 'organization', include, exclude: [] } as const;
      const { accounts: found } = await listAccounts(signed, selection, at.options());
      return found.find(({ id }) => id === '5'.repeat(12))?.units;
    };
    const path = 'o-abcdefghij/r-ab12/ou-ab12-shops111/ou-ab12-brazil11/555555555555/';
    const told = { 'ou-ab12-brazil11': [account(5, { Paths: [path] })] };

    expect(await units(told, [])).toEqual(['r-ab12', 'ou-ab12-shops111', 'ou-ab12-brazil11']);
    expect(await units(told, ['ou-ab12-brazil11'])).toEqual(await units(told, []));
    expect(await units({}, ['r-ab12'])).toEqual(['r-ab12', 'ou-ab12-shops111', 'ou-ab12-brazil11']);
    expect(await units({}, ['ou-ab12-shops111', 'ou-ab12-brazil11'])).toEqual([
      'ou-ab12-shops111',
      'ou-ab12-brazil11',
    ]);
    expect(await units({}, [])).toBeUndefined();
  });

  it('are understood from an answer that still says status', async () => {
    const older = {
      'r-ab12': [
        { Id: '1'.repeat(12), Status: 'ACTIVE' },
        { Id: '2'.repeat(12), Status: 'SUSPENDED' },
      ],
    };
    await using at = await world({ accounts: older });

    expect(await listed(at)).toEqual({ accounts: '1', leftOut: '2' });
  });

  it('are read again after a throttle, and never half', async () => {
    const throttle = { code: 'TooManyRequestsException', status: 400 };
    await using at = await world({
      ...ORGANIZATION,
      refuse: (operation, nth) => (operation === 'ListAccounts' && nth <= 3 ? throttle : null),
    });
    expect((await listed(at)).accounts).toBe('123567');

    await using other = await world({
      ...ORGANIZATION,
      refuse: (operation, nth) => (operation === 'ListAccounts' && nth >= 3 ? throttle : null),
    });
    await expect(listed(other)).rejects.toMatchObject({ code: 'AWS_THROTTLED' });
  });

  it('are an error where they are denied, with the permission that is missing', async () => {
    await using at = await world({
      refuse: (operation) =>
        operation === 'ListAccounts' ? { code: 'AccessDeniedException', status: 400 } : null,
    });

    await expect(listed(at)).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      hint: expect.stringContaining('organizations:ListAccounts'),
    });
    expect(at.server.operations().filter((operation) => operation === 'ListAccounts')).toHaveLength(1);
  });

  it('are those of the file where it lists them, and the one signed in to where there is no tenant', async () => {
    await using at = await world();
    const signed = await at.signIn();
    const accounts = [{ id: '222222222222', name: 'shop' }];

    expect(await listAccounts(signed, { kind: 'listed', accounts }, at.options())).toEqual({
      accounts,
      leftOut: [],
    });
    expect((await listAccounts(signed, { kind: 'signed-in' }, at.options())).accounts).toEqual([
      { id: PAYER, name: PAYER },
    ]);
    expect(at.server.operations()).not.toContain('ListAccounts');
  });
});

describe('parameters', () => {
  const parameters = Object.fromEntries(
    Array.from({ length: 23 }, (_, index) => [`/p/${index}`, { Value: `value ${index}`, Type: 'String' }]),
  );

  it('are read ten at a time, each once', async () => {
    await using at = await world({ parameters });
    const names = Object.keys(parameters);
    const values = await readParameters(await at.first(), [...names, ...names], quiet(at));

    expect(values.size).toBe(23);
    expect(values.get('/p/22')).toBe('value 22');
    const asked = at.server.calls.filter(({ operation }) => operation === 'GetParameters');
    expect(
      asked.map(({ input }) => [String(input['Names']).split(',').length, input['WithDecryption']]),
    ).toEqual([
      [10, true],
      [10, true],
      [3, true],
    ]);
  });

  it('are hidden in logs where they are secrets, and by the runner nowhere', async () => {
    await using at = await world({
      parameters: {
        '/open': { Value: '111111111111', Type: 'String' },
        '/secret': { Value: 'external-id', Type: 'SecureString' },
      },
    });
    const hidden: string[] = [];
    const hideInLogs = (secret: string) => hidden.push(secret);
    await readParameters(await at.first(), ['/open', '/secret'], { ...at.options(), hideInLogs });

    expect(hidden).toEqual(['external-id']);
    expect(at.masked).not.toContain('external-id');
  });

  it('are an error that names every one that is not there', async () => {
    await using at = await world({ parameters });

    await expect(readParameters(await at.first(), ['/p/1', '/x', '/y'], quiet(at))).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: 'SSM Parameter Store has no /x, /y in eu-central-1.',
    });
  });

  it('ask nothing where none is named', async () => {
    await using at = await world();

    expect((await readParameters(await at.first(), [], quiet(at))).size).toBe(0);
    expect(at.server.calls).toEqual([]);
  });

  it('say which permission is missing', async () => {
    await using at = await world({
      refuse: (operation) =>
        operation === 'GetParameters' ? { code: 'AccessDeniedException', status: 400 } : null,
    });

    await expect(readParameters(await at.first(), ['/p/1'], quiet(at))).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      hint: expect.stringContaining('ssm:GetParameters'),
    });
  });
});

describe('enabled regions', () => {
  it('are those AWS names, ascending', async () => {
    await using at = await world({ regions: ['us-east-1', 'af-south-1'] });

    expect(await enabledRegions(await at.first(), at.options())).toEqual(['af-south-1', 'us-east-1']);
  });

  it('are never none', async () => {
    await using at = await world({ regions: [] });

    await expect(enabledRegions(await at.first(), at.options())).rejects.toMatchObject({
      code: 'DATA_UNEXPECTED',
    });
  });
});
