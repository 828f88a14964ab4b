import type { DeadLetter } from '../core/collection.ts';
import { isDone } from '../core/unit-result.ts';
import { type Attempt, givenUpFor, triedOnce } from './attempt.ts';
import type { CollectedUnit } from './collected-unit.ts';

/** The units that are not tried again unless somebody asks, with what was wrong the last time. */
export function deadLettersOf(
  units: readonly CollectedUnit[],
  attemptsOf: ReadonlyMap<string, readonly Attempt[]>,
): readonly DeadLetter[] {
  return units.flatMap(({ unit, record }) => {
    const attempts = attemptsOf.get(unit.id) ?? [];
    const failure = givenUpFor(attempts);
    if (!failure || (record && isDone(record.result))) return [];
    const { id, account, region, serviceGroup } = unit;
    const { errorClass, message, poison } = failure;
    const tries = triedOnce(attempts).length;
    return [{ unit: id, account, region, serviceGroup, attempts: tries, errorClass, message, poison }];
  });
}
