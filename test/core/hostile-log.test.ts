import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSafe } from '../../src/core/printable.ts';
import { HOSTILE_STRINGS } from '../support/hostile/corpus.ts';
import { hostileString } from '../support/hostile/hostile-string.ts';
import { commandsIn } from '../support/hostile/runner-judge.ts';

function expectInert(text: string): void {
  expect(commandsIn(logSafe(text))).toEqual([]);
  expect(commandsIn(logSafe(`name ${text} and ${text}`))).toEqual([]);
}

describe('hostile strings in a log that the runner reads', () => {
  it('are no command', () => {
    expect(HOSTILE_STRINGS.some((text) => commandsIn(text).length > 0)).toBe(true);
    for (const text of HOSTILE_STRINGS) expectInert(text);
    fc.assert(fc.property(hostileString, expectInert), { numRuns: 500 });
  });
});
