import { expect, it } from 'vitest';
import { isRunnerMask } from '../../src/app/runner-mask.ts';

it.each([
  ['an-external-id-of-some-length', true],
  ['abcdefghijkl', true],
  ['abcdefghijk', false],
  ['123456789012', false],
  ['1234567890123456', false],
  ['', false],
])('the runner may be asked to hide %j: %s', (text, may) => {
  expect(isRunnerMask(text)).toBe(may);
});
