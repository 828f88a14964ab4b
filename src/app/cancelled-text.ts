import type { Plan } from '../core/plan.ts';

/** What to do about a run that somebody has cancelled. */
export const cancelledHint =
  'spendlog runs resume goes on with it; --fresh plans another one, which asks the bill again.';

export function cancelledText({ run }: Pick<Plan, 'run'>): string {
  return `The run ${run} is cancelled: nothing more is read of it. ${cancelledHint}`;
}
