import { expect, test } from 'vitest';
import { gitSaid } from '../../../src/platform/git/git-runner.ts';

test.each([
  ["fatal: unable to access 'https://ada:s3cret@git.example.com/a/b.git/': 403", 's3cret'],
  // Git takes the last @ of what stands before the host for its end.
  ["fatal: unable to access 'https://ada:p@s3cret@git.example.com/a/b.git/': 403", 's3cret'],
  ["fatal: could not read from 'ssh://token@git.example.com:22/a'", 'token'],
])('what git says holds no secret of an address: %s', (said, secret) => {
  expect(gitSaid(said)).not.toContain(secret);
  expect(gitSaid(said)).toContain('//git.example.com');
});

test('an address without a secret stays as it is', () => {
  const said = "fatal: 'https://git.example.com/a@b/c.git' was not found, mail ada@example.com";
  expect(gitSaid(said)).toBe(said);
});
