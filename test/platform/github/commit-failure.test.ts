import { describe, expect, test } from 'vitest';
import { commitFailure } from '../../../src/platform/github/commit-failure.ts';

function rest(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { name: 'HttpError', status, response: { status, headers } });
}

function graphql(type: string, message: string): Error {
  return Object.assign(new Error(`Request failed due to following response errors:\n - ${message}`), {
    name: 'GraphqlResponseError',
    errors: [{ type, message }],
  });
}

const FAILURES: readonly (readonly [string, Error, unknown])[] = [
  [
    'a stale head',
    graphql('STALE_DATA', 'Expected branch to point to "a" but it did not.  Pull and try again.'),
    { state: 'moved' },
  ],
  ['a reference that is not a fast forward', rest(422, 'Update is not a fast forward'), { state: 'moved' }],
  ['a branch made meanwhile', rest(422, 'Reference already exists'), { state: 'moved' }],
  [
    'a rule set',
    rest(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'),
    {
      state: 'protected',
      reason: '422 Repository rule violations found Changes must be made through a pull request. ',
    },
  ],
  ['a rule of new branches', rest(422, 'Reference update failed'), { state: 'protected' }],
  [
    'protection by reviews',
    graphql('UNPROCESSABLE', "protected branch 'main' check failed: At least 1 approving review is required"),
    { state: 'protected' },
  ],
  [
    'protection by checks',
    graphql('UNPROCESSABLE', '12 of 12 required status checks are expected.'),
    { state: 'protected' },
  ],
  ['forbidden by a rule', rest(403, 'Cannot update this protected ref.'), { state: 'protected' }],
  ['a commit that is too large', rest(413, 'Request entity too large'), { state: 'other-way' }],
  [
    'an older server',
    graphql('undefinedField', "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'"),
    { state: 'other-way' },
  ],
  ['a server in trouble', rest(502, 'Bad Gateway'), { state: 'unanswered' }],
  [
    'no answer',
    Object.assign(new Error('fetch failed'), { name: 'HttpError', status: 500 }),
    { state: 'unanswered' },
  ],
  [
    'a mutation that timed out',
    graphql('', 'Something went wrong while executing your query.'),
    { state: 'unanswered' },
  ],
];

const REFUSALS: readonly (readonly [string, Error, unknown])[] = [
  [
    'a token that may not',
    rest(403, 'Resource not accessible by integration'),
    { code: 'GITHUB_REFUSED', hint: expect.stringContaining('contents: write') },
  ],
  [
    'the same by GraphQL',
    graphql('FORBIDDEN', 'Resource not accessible by integration'),
    { code: 'GITHUB_REFUSED', hint: expect.stringContaining('contents: write') },
  ],
  [
    'a token that is not seen',
    rest(404, 'Not Found'),
    { code: 'GITHUB_REFUSED', hint: expect.stringContaining('GITHUB_REPOSITORY') },
  ],
  [
    'a token that ended',
    rest(401, 'Bad credentials'),
    { code: 'GITHUB_REFUSED', hint: expect.stringContaining('expired') },
  ],
  [
    'an empty repository',
    rest(409, 'Git Repository is empty.'),
    { code: 'GITHUB_REFUSED', hint: expect.stringContaining('first') },
  ],
  [
    'a limit',
    rest(403, 'You have exceeded a secondary rate limit'),
    { name: 'NotDelivered', postponed: true },
  ],
  [
    'a spent quota',
    rest(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
    { name: 'NotDelivered', postponed: true },
  ],
  ['a mistake of ours', new TypeError('x is not a function'), { name: 'TypeError' }],
  [
    'a bad path',
    graphql('UNPROCESSABLE', 'A path was requested for deletion which does not exist'),
    { code: 'GITHUB_REFUSED' },
  ],
];

describe('how a commit fails', () => {
  test.each(FAILURES)('%s', (_, error, outcome) => {
    expect(commitFailure('the commit', error)).toMatchObject(Object(outcome));
  });

  test.each(REFUSALS)('%s is thrown', (_, error, refusal) => {
    expect(() => commitFailure('the commit', error)).toThrow(expect.objectContaining(Object(refusal)));
  });
});
