import { describe, expect, test } from 'vitest';
import { checkPages } from '../../../src/app/publish/check-pages.ts';

describe('pages of checks', () => {
  test('stand where the program comes from, as the workflow tells', () => {
    const page = checkPages({
      SPENDLOG_SOURCE: 'acme/spendlog@0123abc',
      GITHUB_SERVER_URL: 'https://ghe.example.com',
    });
    expect(page('ebs-unattached-volumes')).toBe(
      'https://ghe.example.com/acme/spendlog/blob/0123abc/docs/checks/ebs-unattached-volumes.md',
    );
  });

  test('or as the runner tells of an action that was fetched', () => {
    const page = checkPages({ GITHUB_ACTION_REPOSITORY: 'acme/spendlog', GITHUB_ACTION_REF: 'v1' });
    expect(page('ami-unused')).toBe('https://github.com/acme/spendlog/blob/v1/docs/checks/ami-unused.md');
  });

  test.each([
    [{}],
    [{ GITHUB_ACTION_REPOSITORY: '' }],
    [{ SPENDLOG_SOURCE: 'acme/spendlog' }],
    [{ SPENDLOG_SOURCE: 'acme/spendlog@main) [x](https://evil.example' }],
  ])('no link where nobody tells: %o', (environment) => {
    expect(checkPages(environment)('ami-unused')).toBeNull();
  });

  test('nothing but the id of a check becomes part of an address', () => {
    expect(checkPages({ SPENDLOG_SOURCE: 'a/b@c' })('../../../evil')).toBeNull();
  });
});
