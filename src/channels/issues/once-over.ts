import type { Outcome } from '../../core/outcome.ts';
import { noted } from './change-parts.ts';
import type { ChangeStep } from './issue-step.ts';
import type { MarkerState } from './marker.ts';
import { areMeasured } from './measured-outcome.ts';
import type { Remark } from './planned-comment.ts';
import { isNotedOver, type Situation } from './situation.ts';
import { subjectOf } from './standing.ts';

/**
 * What is to be done to an issue of which nothing is recommended any more, each part with its outcome: closed as completed
 * where it is open. What a person closed as not planned stays that; what a person opened again stays open.
 */
export function onceOver(situation: Situation): ChangeStep | null {
  const { own, standing, verdict } = situation;
  const { state } = own.marker;
  const isOpen = own.issue.state === 'open';
  if (verdict.declined || state === 'duplicate' || (state === 'exempt' && !isOpen)) return null;
  const next = stateAfter(standing.done);
  if (isNotedOver(state)) {
    return next === 'measured' && state !== 'measured' ? over(situation, next, measured(situation)) : null;
  }
  const done: Remark = { kind: 'done', outcomes: standing.done };
  const step = over(situation, next, [done, ...(next === 'measured' ? measured(situation) : [])]);
  return { ...step, turn: isOpen ? { state: 'closed', stateReason: 'completed' } : null };
}

/** The list of a group is written anew, with its last ticks; the text of a single one tells what was recommended. */
function over({ own, standing }: Situation, state: MarkerState, remarks: readonly Remark[]): ChangeStep {
  const step = noted(own, { state }, remarks);
  return {
    ...step,
    marker: step.marker && { ...step.marker, about: standing.about },
    subject: subjectOf(standing),
  };
}

/** What is least certain of several. */
function stateAfter(done: readonly Outcome[]): 'absent' | 'gone' | 'done' | 'measured' {
  if (areMeasured(done)) return 'measured';
  if (done.some(({ state }) => state === 'absent')) return 'absent';
  return done.every(({ state }) => state === 'gone') ? 'gone' : 'done';
}

/** Of a group, what each saves is told in its list. */
function measured({ standing: { about, done } }: Situation): readonly Remark[] {
  return about.kind === 'single' ? done.map((outcome) => ({ kind: 'measured', outcome })) : [];
}
