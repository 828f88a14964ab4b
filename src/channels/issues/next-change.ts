import { noted, unchanged } from './change-parts.ts';
import type { ChangeStep } from './issue-step.ts';
import type { IssueMarker } from './marker.ts';
import { onceOver } from './once-over.ts';
import type { Situation } from './situation.ts';
import { whileExempt, whileHeld } from './while-held.ts';
import { whileRecommended } from './while-recommended.ts';

/** What is to be done to one issue; `null`: nothing. */
export function nextChange(situation: Situation): ChangeStep | null {
  const { own, standing } = situation;
  const step = byStanding(situation);
  const isLeft = standing.left.length > 0 && own.issue.state === 'open';
  if (!step) return isLeft ? { ...unchanged(own), marker: without(own.marker, standing.left) } : null;
  return { ...step, marker: step.marker && without(step.marker, standing.left) };
}

/** A group does not stand for what has an issue of its own, also while nobody writes its text anew. */
function without(marker: IssueMarker, left: readonly string[]): IssueMarker {
  const { about } = marker;
  if (about.kind !== 'group' || left.length === 0) return marker;
  const fingerprints = about.fingerprints.filter((each) => !left.includes(each));
  return { ...marker, about: { ...about, fingerprints } };
}

function byStanding(situation: Situation): ChangeStep | null {
  const { recommended, exempt, unseen, done } = situation.standing;
  if (recommended.length > 0 || exempt.length > 0) {
    const held = whileHeld(situation);
    if (held !== 'nothing') return held;
    if (recommended.length > 0) return whileRecommended(situation);
  }
  // Of a group: what nobody looked at may still be found, so that nothing ends it.
  if (unseen > 0) return null;
  if (exempt.length > 0) return whileExempt(situation);
  return done.length > 0 ? onceOver(situation) : emptied(situation);
}

/** A group whose every finding has an issue of its own by now. */
function emptied({ own, standing: { about, left } }: Situation): ChangeStep | null {
  const before = own.marker.about;
  if (about.kind !== 'group' || before.kind !== 'group' || own.issue.state === 'closed') return null;
  if (!before.fingerprints.every((each) => left.includes(each))) return null;
  const step = noted(own, { state: 'duplicate' }, []);
  return {
    ...step,
    marker: step.marker && { ...step.marker, about },
    turn: { state: 'closed', stateReason: 'duplicate' },
  };
}
