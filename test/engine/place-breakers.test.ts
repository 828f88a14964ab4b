import { describe, expect, it } from 'vitest';
import { BREAKER_SETTINGS } from '../../src/engine/breaker.ts';
import { createPlaceBreakers, type PlaceOutcome } from '../../src/engine/place-breakers.ts';

/** What is refused at last, after attempts that ended one by one. */
function refusedAfter(
  attempts: readonly (readonly [operation: string, outcome: PlaceOutcome])[],
  asked: string,
) {
  const breakers = createPlaceBreakers(BREAKER_SETTINGS);
  for (const [operation, outcome] of attempts)
    if (breakers.refusedBy(operation, 0) === null) breakers.enter(operation, 0).ended(outcome, 0);
  return breakers.refusedBy(asked, 0);
}

const five = (operation: string) => Array.from({ length: 5 }, () => [operation, 'failed'] as const);

describe('the breakers of a service and of its operations', () => {
  it('stop an operation that is sick alone, and nothing else', () => {
    expect(refusedAfter(five('Sick'), 'Sick')).toBe('operation');
    expect(refusedAfter(five('Sick'), 'Other')).toBeNull();
  });

  it('stop the service where several operations fail and none is answered well', () => {
    expect(refusedAfter([['First', 'failed'], ...five('Second')], 'Third')).toBe('service');
  });

  it('take a failure for that of an operation once another was answered well since', () => {
    const attempts = [['First', 'failed'], ['Well', 'well'], ...five('Second')] as const;
    expect(refusedAfter(attempts, 'Third')).toBeNull();
    expect(refusedAfter(attempts, 'Second')).toBe('operation');
  });
});
