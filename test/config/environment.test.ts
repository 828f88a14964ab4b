import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { isSpendlogError } from '../../src/core/errors.ts';

const FILE = `language: en
store: s3://dev-bucket/spendlog
collect: { concurrency: 8, breaker: { failures: 3 } }
tenants:
  - id: retail
    role: arn:aws:iam::111111111111:role/dev
    accounts: ["111111111111", "222222222222"]
    owners: [dev-team]
environments:
  prod:
    store: { location: s3://prod-bucket, bucketOwner: "999999999999" }
    collect: { breaker: { window: 40 } }
    tenants:
      retail:
        role: arn:aws:iam::333333333333:role/prod
        organization: { include: [ou-ab12-12345678] }
        owners: [prod-team]
  test:
    language: pt-BR
`;

function problemsOf(text: string, environment?: string): readonly string[] {
  try {
    parseConfig(text, 'spendlog.yml', environment);
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    expect(error.code).toBe('INPUT_INVALID');
    return [...error.message.split('\n').map((line) => line.trim()), error.hint];
  }
  throw new Error('The configuration was accepted');
}

describe('environments', () => {
  it('leave the file as it stands where none is chosen', () => {
    const config = parseConfig(FILE, 'x');

    expect(config.store).toMatchObject({ bucket: 'dev-bucket', prefix: 'spendlog', bucketOwner: null });
    expect(config.tenants[0]?.role).toBe('arn:aws:iam::111111111111:role/dev');
  });

  it('merge maps and replace all else, tenants by their id', () => {
    const config = parseConfig(FILE, 'x', 'prod');

    expect(config.store).toEqual({
      kind: 's3',
      bucket: 'prod-bucket',
      prefix: '',
      kmsKeyId: null,
      bucketOwner: '999999999999',
      region: null,
    });
    expect(config.collect).toMatchObject({ concurrency: 8, breaker: { failures: 3, window: 40 } });
    expect(config.tenants).toEqual([
      {
        id: 'retail',
        role: 'arn:aws:iam::333333333333:role/prod',
        organization: { include: ['ou-ab12-12345678'], exclude: [] },
        owners: ['prod-team'],
      },
    ]);
    expect(parseConfig(FILE, 'x', 'test').language).toBe('pt-BR');
  });

  it('are all checked, whichever is chosen, each problem once and with its own line', () => {
    const text = FILE.replace('pt-BR', 'de')
      .replace('window: 40', 'windw: 40')
      .replace('[prod-team]', '[""]')
      .replace('[dev-team]', '5');

    expect(problemsOf(text, 'test')).toEqual([
      'spendlog.yml has 4 problems:',
      'line 8: tenants[0].owners: Expected array, received number',
      'line 12: environments.prod.collect.breaker.windw: Unknown key; did you mean window?',
      'line 17: environments.prod.tenants.retail.owners[0]: Expected some text',
      'line 19: environments.test.language: Expected en or pt-BR',
      expect.stringContaining('spendlog.yml'),
    ]);
  });

  it('say which there are when another one is asked for', () => {
    expect(problemsOf(FILE, 'prd')).toEqual([
      'spendlog.yml has no environment "prd"; did you mean prod?.',
      'Choose one of prod, test, or none.',
    ]);
    expect(problemsOf('language: en', 'prod')[0]).toContain('has no environment "prod"');
  });

  it.each([
    ['a tenant that the file does not have', 'tenants: { retial: { role: x } }', 'No tenant of this file'],
    ['environments of their own', 'environments: {}', 'has no environments'],
    ['another id for a tenant', 'tenants: { retail: { id: other-one } }', 'Its id cannot differ'],
    ['a prototype', '__proto__: { language: en }', '__proto__: Unknown key'],
    ['a list of tenants', 'tenants: []', 'by id'],
    ['nothing', '', 'Expected'],
  ])('are refused with %s', (_, given, message) => {
    const tenants = 'tenants: [{ id: retail, accounts: ["111111111111"] }]';
    expect(problemsOf(`${tenants}\nenvironments:\n  prod:\n    ${given}\n`).join('\n')).toContain(message);
  });

  it('leave every object of this process as it was', () => {
    const hostile =
      'environments: { prod: { collect: { __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } } } }';
    problemsOf(hostile);

    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
