import type { ErrorCode, SpendlogError } from '../core/errors.ts';
import type { GapRemedy } from '../core/gap-texts.ts';
import type { Gap, GapReason } from '../core/known.ts';

/** Ends of reading a bill after which there is still work: AWS could not be asked, or the export not be used. */
const REASONS: ReadonlyMap<ErrorCode, GapReason> = new Map<ErrorCode, GapReason>([
  ['AWS_ACCESS_DENIED', 'denied'],
  ['AWS_THROTTLED', 'throttled'],
  ['AWS_UNAVAILABLE', 'failed'],
  ['EXPORT_UNREADABLE', 'unreadable'],
  ['BUDGET_EXCEEDED', 'budget-reached'],
  ['BILL_EMPTY', 'no-history'],
]);

const COST_EXPLORER = 'ce:GetCostAndUsage';

/** Why there is no bill; `null` for what somebody has to correct before anything can be done. */
export function billGapOf(error: SpendlogError): Gap | null {
  return gapOf(
    error,
    error.missingPermissions.includes(COST_EXPLORER)
      ? 'allow ce:GetCostAndUsage for the whole organisation'
      : 'allow the role to read the export',
  );
}

/** Why nobody knows whose bill it would be: another's must not be read in its place. `null` as above. */
export function accountsGapOf(error: SpendlogError): Gap | null {
  return gapOf(error, 'allow the role to list the accounts of the organisation');
}

function gapOf({ code, message, hint, missingPermissions }: SpendlogError, allow: GapRemedy): Gap | null {
  const reason = REASONS.get(code);
  if (!reason) return null;
  return {
    reason,
    subject: 'the bill',
    remedy: remedyOf(reason, allow),
    hint: `${message} ${hint}`,
    ...(missingPermissions.length > 0 ? { missingPermissions } : {}),
  };
}

function remedyOf(reason: GapReason, allow: GapRemedy): GapRemedy {
  if (reason === 'denied') return allow;
  return reason === 'no-history'
    ? 'Cost Explorer has no data for these days'
    : 'run again: what was read is kept';
}
