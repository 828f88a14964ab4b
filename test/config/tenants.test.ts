import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { parametersOf, withParameters } from '../../src/config/tenant-parameters.ts';
import { refuseNeighbours } from '../../src/config/tenant-rules.ts';
import { defaultTenant, literalRole, tenantSettings } from '../../src/config/tenants.ts';
import { isSpendlogError } from '../../src/core/errors.ts';
import { TENANT_ID } from '../../src/core/tenant.ts';

const ROLE = 'arn:aws:iam::111111111111:role/spendlog';

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    expect(error.code).toBe('INPUT_INVALID');
    return error.message;
  }
  throw new Error('It was accepted');
}

const problemsOf = (value: unknown) => messageOf(() => parseConfig(JSON.stringify(value), 'spendlog.yml'));
const tenant = (more: object = {}) => ({ id: 'retail', accounts: ['111111111111'], ...more });
const read = (...tenants: readonly object[]) =>
  parseConfig(JSON.stringify({ tenants }), 'spendlog.yml').tenants;

describe('ids of tenants', () => {
  const hostile: readonly (readonly [string, unknown])[] = [
    ['a way up', '../b'],
    ['an encoded slash', 'a%2Fb'],
    ['a slash', 'a/b'],
    ['a backslash', 'a\\b'],
    ['upper case', 'A'],
    ['a case twin', 'Retail'],
    ['a NUL', 'a\u0000b'],
    ['a look-alike of a dot', 'a\u2024b'],
    ['a look-alike of a letter', 'ret\u0430il'],
    ['a line end', 'retail\n'],
    ['a leading hyphen', '-rf'],
    ['one character', 'a'],
    ['64 characters', 'a'.repeat(64)],
    ['300 characters', 'a'.repeat(300)],
    ['nothing', ''],
    ['a number', 12],
    ['a dot', '..'],
    ['a parameter', 'ssm:/tenants/id'],
    ['a prototype', '__proto__'],
  ];

  it.each(hostile)('are refused: %s', (_, id) => {
    expect(problemsOf({ tenants: [tenant({ id })] })).toContain('tenants[0].id: Expected 2 to 63 of');
  });

  it('are accepted exactly where they fit, whatever they are', () => {
    const near = fc.string({
      unit: fc.constantFrom('a', 'z', '0', '-', '.', '/', 'A', '\u0000', '%'),
      maxLength: 70,
    });
    fc.assert(
      fc.property(
        fc.oneof(near, fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9-]{1,70}$/)),
        (id) => {
          const accepted = isAccepted(id);
          expect(accepted).toBe(TENANT_ID.test(id) && !id.endsWith('\n'));
          if (accepted) expect(id).toBe(encodeURIComponent(id).normalize('NFKC').toLowerCase());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are told apart', () => {
    const own = (repository: string) => tenant({ repository });
    expect(problemsOf({ tenants: [own('acme/a'), own('acme/b')] })).toContain('Two tenants have one id');
  });
});

function isAccepted(id: string): boolean {
  try {
    parseConfig(JSON.stringify({ tenants: [tenant({ id })] }), 'x');
    return true;
  } catch (error) {
    if (isSpendlogError(error)) return false;
    throw error;
  }
}

describe('a tenant', () => {
  it('is read with all it can say', () => {
    const [given] = read({
      id: 'retail',
      name: 'Retail',
      role: ROLE,
      accountRole: 'finops/reader',
      externalId: 'ext-1',
      accounts: ['012345678901', { id: '222222222222', name: 'shop' }],
      regions: ['eu-central-1', 'us-gov-west-1'],
      owners: ['@acme/finops'],
      slaHours: 30,
      repository: 'acme/retail-costs',
      sharedAudience: true,
    });
    const config = parseConfig('', 'x');
    if (!given) throw new Error('There is no tenant');

    expect(tenantSettings(config, given, new Map())).toEqual({
      name: 'Retail',
      costs: config.costs,
      budgets: [],
      tenant: {
        id: 'retail',
        role: ROLE,
        accountRole: 'finops/reader',
        externalId: 'ext-1',
        accounts: {
          kind: 'listed',
          accounts: [
            { id: '012345678901', name: '012345678901' },
            { id: '222222222222', name: 'shop' },
          ],
        },
        regions: ['eu-central-1', 'us-gov-west-1'],
        owners: ['@acme/finops'],
        slaHours: 30,
        repository: 'acme/retail-costs',
        sharedAudience: true,
      },
    });
  });

  it('may leave its accounts to Organizations, or be the only one', () => {
    const [given] = read({ id: 'all', organization: { exclude: ['ou-ab12-12345678', '333333333333'] } });
    const config = parseConfig('', 'x');

    expect(given && tenantSettings(config, given, new Map()).tenant.accounts).toEqual({
      kind: 'organization',
      include: [],
      exclude: ['ou-ab12-12345678', '333333333333'],
    });
    expect(defaultTenant(config).tenant).toMatchObject({ id: 'default', accounts: { kind: 'signed-in' } });
  });

  it.each([
    ['no accounts', { id: 'retail' }, 'either accounts or organization'],
    ['accounts said in two ways', tenant({ organization: {} }), 'either accounts or organization'],
    ['an empty list of accounts', tenant({ accounts: [] }), 'Too small'],
    ['one account twice', tenant({ accounts: ['111111111111', { id: '111111111111' }] }), 'there twice'],
    ['an account whose first 0 is lost', tenant({ accounts: [12345678901] }), 'in quotes'],
    ['an account of 11 digits', tenant({ accounts: ['12345678901'] }), '12 digits'],
    [
      'an account with a slip',
      tenant({ accounts: [{ id: '111111111111', nmae: 'x' }] }),
      'did you mean name?',
    ],
    ['a user for a role', tenant({ role: 'arn:aws:iam::111111111111:user/x' }), 'the ARN of a role'],
    ['a role that climbs out', tenant({ accountRole: 'x:y*' }), 'the name of a role'],
    ['a region with a host in it', tenant({ regions: ['eu-central-1.evil.example'] }), 'a region such as'],
    ['a repository that is a path', tenant({ repository: '../..' }), 'owner/name'],
    ['a unit that is none', { id: 'ab', organization: { include: ['root'] } }, 'organizational unit'],
    ['an unknown key', tenant({ rolle: ROLE }), 'did you mean role?'],
    ['a parameter of a bad name', tenant({ externalId: 'ssm:name with spaces' }), 'ssm:/path/name'],
  ])('is refused with %s', (_, given, message) => {
    expect(problemsOf({ tenants: [given] })).toContain(message);
  });

  it('inherits what it does not say of the source of cost, but never another kind of source', () => {
    const config = parseConfig(
      JSON.stringify({
        costs: { exports: ['all.parquet'], maxRequests: 7, region: 'eu-west-1' },
        tenants: [
          tenant({ id: 'own', repository: 'a/own', costs: { exports: ['own.parquet'] } }),
          tenant({ id: 'asks', repository: 'a/asks', costs: { source: 'cost-explorer', historyMonths: 3 } }),
          tenant({ id: 'none', repository: 'a/none' }),
        ],
      }),
      'x',
    );
    const costs = config.tenants.map((one) => tenantSettings(config, one, new Map()).costs);

    expect(
      costs.map(({ exports, source, maxRequests, region }) => [exports, source, maxRequests, region]),
    ).toEqual([
      [['own.parquet'], undefined, 7, 'eu-west-1'],
      [[], 'cost-explorer', 7, 'eu-west-1'],
      [['all.parquet'], undefined, 7, 'eu-west-1'],
    ]);
    expect(costs[1]?.historyMonths).toBe(3);
  });
});

describe('tenants beside each other', () => {
  const two = (first: object, second: object) => ({
    tenants: [tenant({ id: 'aa', ...first }), tenant({ id: 'bb', ...second })],
  });

  it.each([
    ['both in the repository that runs', {}, {}, ['tenants[0].id', 'tenants[1].id']],
    ['both in one, however it is spelled', { repository: 'a/r' }, { repository: 'A/R' }, ['tenants[0].id']],
    ['one that did not agree', { sharedAudience: true }, {}, ['tenants[1].id']],
  ])('do not share a repository unasked: %s', (_, first, second, keys) => {
    const message = problemsOf(two(first, second));
    for (const key of keys) expect(message).toContain(`${key}: Its reports would lie in one repository`);
  });

  it('share one where all agree, and have one each otherwise', () => {
    expect(read(...two({ sharedAudience: true }, { sharedAudience: true }).tenants)).toHaveLength(2);
    expect(read(...two({ repository: 'a/b' }, {}).tenants)).toHaveLength(2);
  });

  it('do not share the repository that runs under its own name', () => {
    const config = parseConfig(JSON.stringify(two({ repository: 'acme/costs' }, {})), 'x');

    const message = messageOf(() => refuseNeighbours(config, 'Acme/Costs'));
    expect(message).toContain('would lie in Acme/Costs');
    expect(message).not.toMatch(/\baa\b|\bbb\b/);
    expect(refuseNeighbours(config, 'acme/other')).toBeUndefined();
  });

  it('have budgets of their own', () => {
    const budgets = [{ name: 'All', amount: 1, currency: 'USD' }];
    expect(problemsOf({ ...two({ repository: 'a/b' }, {}), budgets })).toContain('below its tenant');
  });
});

describe('parameters of a tenant', () => {
  const [given] = read({
    id: 'retail',
    role: 'ssm:/spendlog/retail/role',
    externalId: 'ssm:/spendlog/retail/external-id',
    accounts: ['ssm:/accounts/shop', { id: 'ssm:/accounts/data', name: 'ssm:/names/data' }],
    costs: { exports: ['ssm:/exports/focus', 'local.csv'] },
  });
  if (!given) throw new Error('There is no tenant');
  const values = new Map([
    ['/spendlog/retail/role', ROLE],
    ['/spendlog/retail/external-id', 'ext-1'],
    ['/accounts/shop', '111111111111'],
    ['/accounts/data', '222222222222\n'],
    ['/names/data', 'Data'],
    ['/exports/focus', 's3://bucket/focus'],
  ]);

  it('are named, each once', () => {
    expect(parametersOf(given)).toEqual([...values.keys()].sort());
    expect(literalRole(given)).toBeNull();
    expect(literalRole({ ...given, role: ROLE })).toBe(ROLE);
  });

  it('take the place of what names them', () => {
    expect(withParameters(given, values)).toEqual({
      id: 'retail',
      role: ROLE,
      externalId: 'ext-1',
      accounts: ['111111111111', { id: '222222222222', name: 'Data' }],
      costs: { exports: ['s3://bucket/focus', 'local.csv'] },
    });
  });

  it.each([
    ['was not read', '/accounts/shop', undefined, '/accounts/shop of tenant retail was not read'],
    ['is empty', '/accounts/shop', ' ', 'is empty'],
    ['names another one', '/names/data', 'ssm:/more', 'names another parameter'],
    ['is no account', '/accounts/data', 'SECRET', 'accounts.1.id: Expected an account id'],
    ['is an account that is there already', '/accounts/data', '111111111111', 'there twice'],
    ['is no role', '/spendlog/retail/role', 'SECRET', 'role: Expected the ARN of a role'],
  ])('are refused, without showing them, when one %s', (_, name, value, message) => {
    const changed = new Map(values);
    changed.delete(name);
    if (value !== undefined) changed.set(name, value);
    const said = messageOf(() => withParameters(given, changed));

    expect(said).toContain(message);
    expect(said).not.toContain('SECRET');
  });
});
