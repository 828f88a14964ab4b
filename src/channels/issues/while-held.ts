import { noted } from './change-parts.ts';
import type { ChangeStep } from './issue-step.ts';
import type { Situation } from './situation.ts';
import { isHeld } from './verdict.ts';

/** What people said of an issue and still holds is noted once, and nothing else is done meanwhile. `nothing`: they said nothing. */
export function whileHeld({ own, verdict, asOf }: Situation): ChangeStep | null | 'nothing' {
  const { declined, snoozed } = verdict;
  const { state, until } = own.marker;
  if (isHeld(declined, asOf)) {
    if (state === 'declined' && until === declined.until) return null;
    const next = { state: 'declined', until: declined.until } as const;
    return noted(own, next, [{ kind: 'not-planned', until: declined.until }]);
  }
  if (isHeld(snoozed, asOf)) {
    if (state === 'snoozed' && until === snoozed.until) return null;
    const next = { state: 'snoozed', until: snoozed.until, via: snoozed.via } as const;
    return noted(own, next, [{ kind: 'snoozed', until: snoozed.until, by: snoozed.by }]);
  }
  return 'nothing';
}

/** Nothing an issue is about is to be done, by the configuration: it is closed, unless people see that otherwise. */
export function whileExempt({ own, standing }: Situation): ChangeStep | null {
  const [recommendation] = standing.exempt;
  // What a person closed is left alone, and so is what a person opened again though it is exempt.
  if (!recommendation || own.issue.state === 'closed' || own.marker.state === 'exempt') return null;
  // Decided on an issue when the report was made, and taken back since: the next report knows.
  if (recommendation.exemption?.origin === 'issue') return null;
  const step = noted(own, { state: 'exempt' }, [{ kind: 'state', change: 'exempt', recommendation }]);
  return { ...step, turn: { state: 'closed', stateReason: 'not_planned' } };
}
