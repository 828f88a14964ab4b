import { describe, expect, it } from 'vitest';
import { matchedRules } from '../../../src/channels/pull-request/matched-rules.ts';
import { pathScopes } from '../../../src/channels/pull-request/path-scopes.ts';

const rule = (...paths: string[]) => ({ paths });

describe('rules about files', () => {
  it.each([
    ['infra/**', 'infra/a/b.tf', true],
    ['infra/*', 'infra/a/b.tf', false],
    ['infra/*.tf', 'infra/a.tf', true],
    ['infra/?.tf', 'infra/ab.tf', false],
    ['**/*.tf', 'main.tf', true],
    ['.github/**', '.github/workflows/ci.yml', true],
    ['**', '.env', true],
    ['infra/**', 'Infra/a.tf', false],
    ['infra/**', 'other/infra/a.tf', false],
    // A rule names what it is about: it is no list of what it is not.
    ['!infra/**', 'docs/a.md', false],
  ])('%s and %s: %s', (pattern, file, matches) => {
    expect(matchedRules([file], [rule(pattern)]).rules).toHaveLength(matches ? 1 : 0);
  });

  it('are all that match, in their order, and count each file once', () => {
    const rules = [rule('a/**'), rule('b/**'), rule('a/*.tf', 'c/**')];

    expect(matchedRules(['a/x.tf', 'c/y', 'd/z'], rules)).toEqual({ rules: [rules[0], rules[2]], files: 2 });
    expect(matchedRules([], rules)).toEqual({ rules: [], files: 0 });
    expect(matchedRules(['a/x'], [])).toEqual({ rules: [], files: 0 });
  });
});

describe('what rules name together', () => {
  const paths = ['**'];

  it('is everything where one of them narrows nothing', () => {
    expect(pathScopes([{ paths, services: ['s3'] }, { paths }])).toEqual([{ services: [], tags: [] }]);
    expect(pathScopes([{ paths, services: [], tags: {} }])).toEqual([{ services: [], tags: [] }]);
  });

  it('is the services of all, each once', () => {
    expect(
      pathScopes([
        { paths, services: ['s3', 'ec2'] },
        { paths, services: ['ec2', 'ebs'] },
      ]),
    ).toEqual([{ services: ['ebs', 'ec2', 's3'], tags: [] }]);
  });

  it('is the values of one tag key together, and apart from what overlaps with them', () => {
    expect(
      pathScopes([
        { paths, tags: { team: 'shop' } },
        { paths, services: ['s3'] },
        { paths, tags: { team: ['bank', 'shop'] } },
        { paths, tags: { team: 'shop', environment: 'prod' } },
        { paths, services: ['s3'], tags: { team: 'shop' } },
      ]),
    ).toEqual([
      { services: [], tags: [{ key: 'team', values: ['bank', 'shop'] }] },
      { services: ['s3'], tags: [] },
      {
        services: [],
        tags: [
          { key: 'team', values: ['shop'] },
          { key: 'environment', values: ['prod'] },
        ],
      },
      { services: ['s3'], tags: [{ key: 'team', values: ['shop'] }] },
    ]);
  });
});
