import { expect, test } from 'vitest';
import { SpendlogError } from '../../src/core/errors.ts';
import { toSpendlogError } from '../../src/platform/aws-errors.ts';

const CALL = { service: 'S3', subject: 'the bucket bills', actions: ['s3:ListBucket'] };

test.each([
  ['CredentialsProviderError', null, 'INPUT_INVALID', 'aws sso login'],
  ['ExpiredToken', 400, 'INPUT_INVALID', 'Sign in again'],
  ['SignatureDoesNotMatch', 403, 'INPUT_INVALID', 'clock'],
  ['AccessDenied', 403, 'AWS_ACCESS_DENIED', 's3:ListBucket'],
  ['SomethingNew', 403, 'AWS_ACCESS_DENIED', 's3:ListBucket'],
  ['LimitExceededException', 400, 'AWS_THROTTLED', 'Run again'],
  ['SlowDown', 503, 'AWS_THROTTLED', 'Run again'],
  ['TimeoutError', null, 'AWS_UNAVAILABLE', 'network'],
  ['InternalServerException', 500, 'AWS_UNAVAILABLE', 'network'],
])('%s (HTTP %s) is %s', (name, httpStatusCode, code, hint) => {
  const cause = Object.assign(new Error('arn:aws:iam::111122223333:role/x'), {
    name,
    $metadata: httpStatusCode === null ? {} : { httpStatusCode, attempts: 4 },
  });

  const error = toSpendlogError(cause, CALL);

  expect(error.code).toBe(code);
  expect(error.hint).toContain(hint);
  expect(error.message + error.hint).not.toContain('111122223333');
  expect(error.cause).toBe(cause);
});

test('what is already said clearly stays as it is', () => {
  const error = new SpendlogError('BUDGET_EXCEEDED', 'message', 'hint');

  expect(toSpendlogError(error, CALL)).toBe(error);
});

test('anything may be thrown', () => {
  for (const thrown of [null, undefined, 'text', { name: 7 }])
    expect(toSpendlogError(thrown, CALL).code).toBe('AWS_UNAVAILABLE');
});

test('a hostile error name cannot write to a terminal', () => {
  const cause = Object.assign(new Error(), { name: '\u001b[31m::error::x' });

  expect(toSpendlogError(cause, CALL).message).toContain('with 31merrorx');
});
