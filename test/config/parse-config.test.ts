import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { decimal } from '../../src/core/decimal.ts';
import { isSpendlogError } from '../../src/core/errors.ts';

function problemsOf(text: string): readonly string[] {
  try {
    parseConfig(text, 'spendlog.yml');
  } catch (error) {
    if (!isSpendlogError(error)) throw error;
    expect(error.code).toBe('INPUT_INVALID');
    expect(error.hint).toMatch(/spendlog\.yml|--config/);
    return error.message.split('\n').map((line) => line.trim());
  }
  throw new Error('The configuration was accepted');
}

describe('parseConfig', () => {
  it('fills in every default for an empty file and for one of comments', () => {
    expect(parseConfig('', 'x')).toEqual(defaultConfig);
    expect(parseConfig('# nothing yet\n', 'x')).toEqual(defaultConfig);
    expect(defaultConfig.costs).toEqual({
      exports: [],
      maxRequests: 60,
      maxLocalBytes: 20_000_000_000,
      historyMonths: 14,
    });
    expect(defaultConfig.metric).toBe('effectiveCost');
    expect(defaultConfig.thresholds.anomaly).toEqual({ minimum: 50, ratio: 0.1, sigma: 4, windowDays: 56 });
  });

  it('keeps amounts exact and sizes in bytes', () => {
    const config = parseConfig(
      `budgets:
  - { name: All, amount: "123456789012345678.01", currency: USD, includes: all, metric: billed }
  - { name: Small, amount: 1250.50, currency: BRL }
costs: { maxLocalBytes: 1.5 GiB }`,
      'x',
    );

    expect(config.budgets[0]?.amount).toEqual(decimal('123456789012345678.01'));
    expect(config.budgets[0]?.metric).toBe('billedCost');
    expect(config.budgets[1]?.amount).toEqual(decimal('1250.5'));
    expect(config.costs.maxLocalBytes).toBe(1.5 * 2 ** 30);
  });

  it('lists every problem at once, with its line and key', () => {
    const problems = problemsOf(
      `langauge: en
language: de
budgets:
  - name: All
    amount: much
    curency: USD
costs:
  historyMonths: 0
`,
    );

    expect(problems[0]).toBe('spendlog.yml has 6 problems:');
    expect(problems.slice(1)).toEqual([
      'line 1: langauge: Unknown key; did you mean language?',
      'line 2: language: Expected en or pt-BR',
      'line 4: budgets[0].currency: Missing',
      'line 5: budgets[0].amount: Expected an amount such as 1250.50',
      'line 6: budgets[0].curency: Unknown key; did you mean currency?',
      expect.stringMatching(/^line 8: costs\.historyMonths: Too small/),
    ]);
  });

  it('lists the known keys where no key is near', () => {
    expect(problemsOf('tags: { zzzzzzzzzzzz: 1 }')[1]).toBe(
      'line 1: tags.zzzzzzzzzzzz: Unknown key; known here: required, costCategories',
    );
  });

  it.each([
    [
      'an amount a double would round',
      'budgets: [{ name: A, amount: 1234567890123.4567, currency: USD }]',
      'quotes',
    ],
    [
      'an account whose first 0 YAML would drop',
      'events: [{ name: A, from: 2026-01-01, to: 2026-01-02, account: 012345678901 }]',
      'quotes',
    ],
    [
      'an amount without its currency',
      'events: [{ name: A, from: 2026-01-01, to: 2026-01-02, amount: 5 }]',
      'together',
    ],
    ['a day that is none', 'commitments: [{ id: a, end: 2026-02-30 }]', 'calendar day'],
    [
      'an event that ends before it starts',
      'events: [{ name: A, from: 2026-01-02, to: 2026-01-01 }]',
      'before the first',
    ],
    [
      'two budgets of one name',
      'budgets: [{ name: A, amount: 1, currency: USD }, { name: A, amount: 2, currency: USD }]',
      'one name',
    ],
    ['two sources at once', 'costs: { exports: [a.csv], source: cost-explorer }', 'not both'],
    ['a size in words', 'costs: { maxLocalBytes: big }', '20GB'],
    ['a budget of nothing', 'budgets: [{ name: A, amount: 0, currency: USD }]', 'above 0'],
    ['a key given twice', 'language: en\nlanguage: en', 'unique'],
    ['a custom tag', 'output: !!js/function x', 'tag'],
    ['a merge key', 'a: &a { language: en }\n<<: *a', '<<: Unknown key'],
    ['broken YAML', 'budgets: [', 'line 1'],
    ['a list for a file', '- 1', 'object'],
  ])('refuses %s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message);
  });

  it('refuses aliases by the hundred, and a file that is no configuration', () => {
    const aliases = `tags: { required: [&a x${', *a'.repeat(21)}] }`;
    expect(problemsOf(aliases).join('\n')).toContain('aliases');
    expect(problemsOf(`# ${'x'.repeat(256 * 1024)}`).join('\n')).toContain('256 KiB');
  });

  it.each([
    ['fixed without shares', '{ name: A, pool: { service: [S3] }, method: fixed }', 'needs shares'],
    [
      'shares that miss 100',
      '{ name: A, pool: { service: [S3] }, method: fixed, shares: { a: 60, b: 39.9 } }',
      'add up to 100',
    ],
    [
      'shares of an even split',
      '{ name: A, pool: { service: [S3] }, method: even, shares: { a: 100 } }',
      'Only for method fixed',
    ],
    ['metric without weights', '{ name: A, pool: { service: [S3] }, method: metric }', 'needs weights'],
    ['a pool of everything', '{ name: A, pool: {}, method: even }', 'at least one'],
    [
      'an allocation nobody asked for',
      '{ name: A, by: "tag:team", pool: { service: [S3] }, method: even }',
      'Not in allocation.by',
    ],
  ])('refuses a split rule: %s', (_, rule, message) => {
    expect(problemsOf(`allocation: { split: [${rule}] }`).join('\n')).toContain(message);
  });

  it('accepts a split rule of each method', () => {
    const config = parseConfig(
      `allocation:
  by: ["tag:team", account]
  split:
    - { name: Support, pool: { chargeKind: [support] }, method: proportional }
    - { name: Network, pool: { service: [Amazon VPC] }, method: fixed, shares: { a: 33.3, b: 66.7 } }
    - { name: Platform, pool: { account: ["000000000001"] }, method: even, among: [a, b] }
    - { name: Search, pool: { service: [OpenSearch] }, method: metric, weights: { a: 10, b: 0 } }`,
      'x',
    );

    expect(config.allocation.split.map(({ method }) => method)).toEqual([
      'proportional',
      'fixed',
      'even',
      'metric',
    ]);
    expect(config.allocation.split[1]?.shares).toEqual({ a: decimal('33.3'), b: decimal('66.7') });
  });
});

describe('hostile YAML', () => {
  const doubling = Array.from({ length: 9 }, (_, index) => {
    const names = index === 0 ? '"lol"' : `*l${index - 1}`;
    return `l${index}: &l${index} [${Array(9).fill(names).join(',')}]`;
  }).join('\n');

  it.each([
    ['a bomb of aliases', doubling, /aliases/],
    ['lists in lists', '['.repeat(200_000), /Nested too deep/],
    ['maps in maps', '{a: '.repeat(50_000), /Nested too deep/],
    ['lists in lists on one line', '- '.repeat(100_000), /Nested too deep/],
    ['keys that are maps', '? '.repeat(100_000), /Nested too deep/],
    ['one MB', `output: ${'x'.repeat(1024 * 1024)}`, /larger than 256 KiB/],
    [
      'a bomb of few aliases',
      Array.from(
        { length: 10 },
        (_, i) => `l${i}: &l${i} [${i === 0 ? 'x' : `*l${i - 1}, *l${i - 1}`}]`,
      ).join('\n'),
      /alias/,
    ],
    ['an alias without an anchor', 'output: *x', /alias/i],
    ['an anchor that holds itself', 'tags: &a { required: *a }', /tags/],
    ['a tag that runs code', 'output: !!python/object/apply:os.system ["id"]', /tag/i],
    ['a second document', 'language: en\n---\nlanguage: en', /document/],
    ['a prototype', '__proto__: { language: en }', /__proto__: Unknown key/],
    ['a constructor', 'constructor: { prototype: { x: 1 } }', /constructor: Unknown key/],
    ['a prototype further down', 'costs: { __proto__: { maxRequests: 1 } }', /__proto__: Unknown key/],
  ])('is refused: %s', (_, text, message) => {
    expect(problemsOf(text).join('\n')).toMatch(message);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('lists a hundred problems of a file that has nothing else', () => {
    const problems = problemsOf(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'));

    expect(problems[0]).toBe('spendlog.yml has 100 problems or more:');
    expect(problems).toHaveLength(101);
  });

  it('finds a key that is given twice wherever it is, with its line', () => {
    expect(problemsOf('costs:\n  exports: []\n  exports: []\n"language": en\nlanguage: en')).toEqual([
      'spendlog.yml has 2 problems:',
      'line 3: Map keys must be unique',
      'line 5: Map keys must be unique',
    ]);
  });

  it('does not take brackets in a text for nesting', () => {
    expect(parseConfig(`output: "${'['.repeat(50)}"\n# ${'{'.repeat(50)}`, 'x').output).toHaveLength(50);
  });
});

describe('the store', () => {
  it.each([
    ['file', { kind: 'file', path: '.spendlog/store' }],
    ['{ location: file, path: /var/spendlog }', { kind: 'file', path: '/var/spendlog' }],
    ['artifact', { kind: 'artifact', remember: true }],
    ['{ location: artifact, remember: false }', { kind: 'artifact', remember: false }],
    ['s3://bucket/a//b/', { kind: 's3', bucket: 'bucket', prefix: 'a/b', kmsKeyId: null }],
    ['{ location: "s3://bucket", kmsKeyId: alias/x }', { kind: 's3', prefix: '', kmsKeyId: 'alias/x' }],
  ])('is %s', (text, expected) => {
    expect(parseConfig(`store: ${text}`, 'x').store).toMatchObject(expected);
  });

  it.each([
    ['ftp://x', 'Expected file, artifact or s3://bucket/prefix'],
    ['s3://bucket/../other', 'Expected s3://bucket/prefix'],
    ['s3://Bucket', 'Expected s3://bucket/prefix'],
    ['{ location: file, bucketOwner: "111111111111" }', 'for S3 only'],
    ['{ location: artifact, path: x }', 'for a file store only'],
    ['{ location: file, remember: true }', 'for artifact only'],
    ['{ location: s3://b, kmsKey: x }', 'did you mean kmsKeyId?'],
    ['{ location: s3://bucket, bucketOwner: "1" }', 'store.bucketOwner: Expected an account id'],
    ['5', 'store: Expected file, artifact or s3://bucket/prefix'],
  ])('is not %s', (text, message) => {
    expect(problemsOf(`store: ${text}`).join('\n')).toContain(message);
  });
});

describe('what collecting is bounded by', () => {
  it('has the defaults that the documentation names', () => {
    const { collect, coverage, retention, telemetry, tenants, environments } = defaultConfig;

    expect(collect).toEqual({
      targetMinutes: 10,
      concurrency: 128,
      unitMinutes: 10,
      jobMinutes: 60,
      mopUpMinutes: 10,
      breaker: { failures: 5, ratio: 0.5, window: 20, pauseSeconds: 30 },
      datasets: {},
    });
    expect({ coverage, retention, telemetry, tenants, environments }).toEqual({
      coverage: { failBelow: 0.9 },
      retention: { state: 7, checkpoints: 3, reports: 90, archives: 365 },
      telemetry: {},
      tenants: [],
      environments: {},
    });
  });

  it.each([
    ['collect: { batchSize: 0 }', 'collect.batchSize'],
    ['collect: { datasets: { volumes: { retries: 1 } } }', 'known here: attempts, seconds'],
    ['collect: { targetMinutes: 0 }', 'collect.targetMinutes'],
    ['coverage: { failBelow: 90 }', 'coverage.failBelow'],
    ['retention: { state: 0 }', 'retention.state'],
    ['telemetry: { tracesEndpoint: "file:///etc/passwd" }', 'http(s) URL'],
  ])('refuses %s', (text, message) => {
    expect(problemsOf(text).join('\n')).toContain(message);
  });
});
