import type { ErrorCode, SpendlogError } from '../core/errors.ts';
import type { Gap, GapReason } from '../core/known.ts';

/** Ends of reading a bill after which there is still work: AWS could not be asked, or the export not be used. */
const REASONS: ReadonlyMap<ErrorCode, GapReason> = new Map<ErrorCode, GapReason>([
  ['AWS_ACCESS_DENIED', 'denied'],
  ['AWS_THROTTLED', 'throttled'],
  ['AWS_UNAVAILABLE', 'failed'],
  ['EXPORT_UNREADABLE', 'unreadable'],
  ['BUDGET_EXCEEDED', 'budget-reached'],
]);

/** Why there is no bill; `null` for what somebody has to correct before anything can be done. */
export function billGapOf({ code, message, hint }: SpendlogError): Gap | null {
  const reason = REASONS.get(code);
  if (!reason) return null;
  return {
    reason,
    subject: 'the bill',
    remedy:
      reason === 'denied'
        ? 'allow ce:GetCostAndUsage for the whole organisation'
        : 'run again: what was read is kept',
    hint: `${message} ${hint}`,
    ...(reason === 'denied' ? { missingPermissions: ['ce:GetCostAndUsage'] } : {}),
  };
}
