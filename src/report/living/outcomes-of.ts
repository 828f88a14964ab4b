import type { Outcome } from '../../core/outcome.ts';
import { addDays, type Day } from '../../core/period.ts';
import { type Life, stateOf } from './life.ts';

/** Days for which it is told that something is over: longer than its saving can be measured. */
const TOLD_DAYS = 200;

/** Days of use after an action before its saving is measured first. */
const FIRST_CHECKPOINT = 30;

/** Recommendations that are over, or were not found in two complete looks; the newest first. */
export function outcomesOf(lives: readonly Life[], asOf: Day): readonly Outcome[] {
  const oldest = addDays(asOf, -TOLD_DAYS);
  return lives
    .flatMap(outcomeOf)
    .filter(({ day }) => day >= oldest)
    .sort((a, b) => (a.day === b.day ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.day < b.day ? 1 : -1));
}

function outcomeOf(life: Life): readonly Outcome[] {
  const ended = endOf(life);
  if (!ended) return [];
  const { subject, team, lastSeen, measurements } = life;
  const { actionType, service, account, region, resourceIds } = subject;
  const isMeasured = measurements.some(({ state }) => state === 'measured');
  const measurable =
    ended.state === 'done' && !isMeasured && (life.unmeasured === null || life.unmeasured === 'too-early');
  return [
    {
      ...ended,
      fingerprint: life.fingerprint,
      actionType,
      service,
      account,
      region,
      resourceIds,
      team,
      measuredAfter: measurable ? addDays(lastSeen, FIRST_CHECKPOINT) : null,
      measurements,
    },
  ];
}

/** How it ended, when, and with which estimate; `null`: it has not. */
function endOf(life: Life): Pick<Outcome, 'state' | 'day' | 'net'> | null {
  const state = stateOf(life);
  if (state === 'done' || state === 'measured' || state === 'gone') {
    const event = life.events.findLast((each) => each.state === 'done' || each.state === 'gone');
    return event ? { state, day: event.day, net: event.net } : null;
  }
  const [, second] = life.absences;
  return second ? { state: 'absent', day: second.day, net: life.net } : null;
}
