import { describe, expect, it } from 'vitest';
import { modelOutcome, requestToken } from '../../../src/app/narrative/model-outcome.ts';
import type { ModelConfig } from '../../../src/config/writer.ts';
import { type ErrorCode, SpendlogError } from '../../../src/core/errors.ts';
import { testEnvironment } from '../../support/test-environment.ts';

const CONFIG: ModelConfig = {
  provider: 'bedrock',
  model: 'a-model',
  deadlineSeconds: 5,
  mostOutputTokens: 256,
};

const REQUEST = {
  instructions: '',
  task: '',
  facts: '{}',
  mostOutputTokens: 256,
  token: 'a'.repeat(48),
  metadata: {},
};

const cannotSignIn = (code: ErrorCode) => () =>
  modelOutcome(
    REQUEST,
    CONFIG,
    () => Promise.reject(new SpendlogError(code, 'No.', 'Try.')),
    testEnvironment('.'),
  );

describe('a model that nobody could be signed in to', () => {
  it.each([
    ['SIGN_IN_REFUSED', 'denied'],
    ['AWS_ACCESS_DENIED', 'denied'],
    ['AWS_UNAVAILABLE', 'unreachable'],
    ['AWS_THROTTLED', 'throttled'],
  ] as const)('ends no run: %s is told as %s', async (code, failed) => {
    expect(await cannotSignIn(code)()).toEqual({ failed, tokens: null });
  });

  it.each(['INPUT_INVALID', 'CANCELLED'] as const)(
    'ends it where somebody is to do something: %s',
    async (code) => {
      await expect(cannotSignIn(code)()).rejects.toMatchObject({ code });
    },
  );

  it('hides no fault of ours', async () => {
    const fault = () =>
      modelOutcome(REQUEST, CONFIG, () => Promise.reject(new TypeError('Ours')), testEnvironment('.'));
    await expect(fault()).rejects.toThrow(TypeError);
  });
});

it('the name of a request is that of its question', async () => {
  expect(await requestToken('a')).toBe(await requestToken('a'));
  expect(await requestToken('a')).not.toBe(await requestToken('b'));
  expect(await requestToken('a')).toMatch(/^[0-9a-f]{48}$/);
});
