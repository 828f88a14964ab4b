import { decimal } from '../../core/decimal.ts';
import { absoluteMoney, compareMoney, multiplyMoney, subtractMoney } from '../../core/money.ts';
import { addDays, type Day, parseDay } from '../../core/period.ts';
import { recommendedState, rewritten } from './change-parts.ts';
import type { ChangeStep } from './issue-step.ts';
import { markedAmount } from './marker.ts';
import type { Remark, StateChange } from './planned-comment.ts';
import { isNotedOver, type Situation } from './situation.ts';
import { worthTogether } from './standing.ts';

/** Days after which something closed as done that still is found is opened again: metrics look back that long. */
const DAYS_TO_SHOW = 14;

/** What is to be done to an issue whose subject is recommended, and that nobody postponed or declined. */
export function whileRecommended(situation: Situation): ChangeStep | null {
  return situation.own.issue.state === 'open' ? whileOpen(situation) : whileClosed(situation);
}

function whileOpen(situation: Situation): ChangeStep | null {
  const [before, now] = [situation.own.marker.state, recommendedState(situation.standing)];
  if (before === now) return moved(situation) ? rewritten(situation, []) : null;
  if (isNotedOver(before)) return rewritten(situation, returned(situation));
  if (before === 'snoozed') return rewritten(situation, [{ kind: 'snooze-ended' }]);
  if (now === 'accepted') return rewritten(situation, said(situation, 'accepted'));
  return rewritten(situation, before === 'accepted' ? said(situation, 'no-longer-accepted') : []);
}

/** What we closed is opened again; what people closed, when what they said does not hold any more. */
function whileClosed(situation: Situation): ChangeStep | null {
  const { own, verdict, asOf } = situation;
  const { state } = own.marker;
  if (isNotedOver(state) || state === 'duplicate') return reopened(situation, returned(situation));
  if (state === 'exempt' || verdict.declined) return reopened(situation, said(situation, 'exemption-ended'));
  return asOf > heldUntil(situation) ? reopened(situation, said(situation, 'still-found')) : null;
}

/** Closed by a person as done: it stays so while it may take until it shows. As a duplicate: as one that is not planned. */
function heldUntil({ own: { issue }, asOf, settings: { notPlannedDays } }: Situation): Day {
  const closed = parseDay((issue.closedAt ?? '').slice(0, 10)) ?? asOf;
  return addDays(closed, issue.stateReason === 'duplicate' ? notPlannedDays : DAYS_TO_SHOW);
}

function reopened(situation: Situation, remarks: readonly Remark[]): ChangeStep {
  return { ...rewritten(situation, remarks), turn: { state: 'open', stateReason: 'reopened' } };
}

/** Whether a reader would decide otherwise: the amount by its share, the owner, or what a group lists. */
function moved({ own: { marker }, standing, settings }: Situation): boolean {
  const [now, before] = [markedAmount(worthTogether(standing.recommended)), marker.net];
  if (standing.recommended[0]?.owner !== marker.owner) return true;
  if (JSON.stringify(standing.about) !== JSON.stringify(marker.about)) return true;
  if (!now || !before || now.currency !== before.currency) return now !== before;
  const allowed = multiplyMoney(before, decimal(String(settings.updateRatio)));
  return compareMoney(absoluteMoney(subtractMoney(now, before)), allowed) > 0;
}

/** Of a group, the one worth most stands for all. */
function returned({ standing }: Situation): readonly Remark[] {
  return standing.recommended.slice(0, 1).map(({ recommendation }) => ({ kind: 'returned', recommendation }));
}

function said({ standing }: Situation, change: StateChange): readonly Remark[] {
  return standing.recommended
    .slice(0, 1)
    .map(({ recommendation }) => ({ kind: 'state', change, recommendation }));
}
