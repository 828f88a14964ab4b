import type { CommitmentAlert } from '../../core/alert.ts';
import type { CommitmentView } from '../../core/rates.ts';
import type { Report } from '../../core/report.ts';
import type { AlertSettings } from './alert-settings.ts';

/** From here on there is little time left to renew: told again. */
const LAST_DAYS = 7;

/** Commitments that end within some days, and have not ended. Those whose end nobody knows are none. */
export function commitmentAlerts(
  { costs }: Report,
  { commitmentDays }: AlertSettings,
): readonly CommitmentAlert[] {
  if (commitmentDays === 0) return [];
  return costs
    .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
    .flatMap((view) => alertOf(view, commitmentDays));
}

function alertOf(
  { commitment, expires, expiresInDays }: CommitmentView,
  days: number,
): readonly CommitmentAlert[] {
  if (!expires || expiresInDays === null || expiresInDays < 0 || expiresInDays > days) return [];
  const isLast = expiresInDays <= LAST_DAYS;
  return [
    {
      kind: 'commitment-expiring',
      id: JSON.stringify(['commitment', commitment.commitmentDiscountId, expires]),
      state: isLast ? 'last-days' : 'soon',
      severity: isLast ? 'critical' : 'warning',
      commitment: commitment.commitmentDiscountId,
      end: expires,
      daysLeft: expiresInDays,
    },
  ];
}
