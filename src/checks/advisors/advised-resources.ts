import type { AdvisedRow, AdvisorRow } from '../../core/advisor.ts';
import type { Placed, Verdict } from '../../core/check.ts';
import type { ActionType, ChargeClaim } from '../../core/recommendation.ts';
import { dayOf } from '../day-of.ts';

export interface AdvisedChoice {
  readonly resourceType: string;
  readonly actions: readonly ActionType[];
  /** Smallest saving by AWS's own estimate that counts, as a share of the cost. */
  readonly minimumShare: number;
  readonly claims?: (row: AdvisedRow) => readonly ChargeClaim[];
}

/** What Compute Optimizer recommends for resources of one type, as findings. */
export function* advisedResources(
  rows: readonly Placed<AdvisorRow>[],
  { resourceType, actions, minimumShare, claims = () => [] }: AdvisedChoice,
): Generator<Placed<Verdict>> {
  for (const row of rows) {
    if (row.kind !== 'advised' || row.resourceType !== resourceType) continue;
    if (row.actionType === null || !actions.includes(row.actionType)) continue;
    const { account, region, resourceId, advice } = row;
    const percent = advice.estimatedSavingsPercentage;
    if (percent !== null && percent < minimumShare * 100) continue;
    yield {
      account,
      region,
      resourceId,
      evidence: evidenceOf(row),
      claims: claims(row),
      ...(row.tags ? { tags: row.tags } : {}),
    };
  }
}

function evidenceOf({ current, advice }: AdvisedRow): string {
  const change = `${current ?? 'what it is'} to ${advice.target ?? 'another configuration'}`;
  const days = advice.lookBackDays === null ? '' : ` from ${advice.lookBackDays} days of metrics`;
  const when = advice.refreshedAt === null ? '' : `, as of ${dayOf(advice.refreshedAt)}`;
  return `Compute Optimizer recommends to change it from ${change},${days === '' ? ' from its metrics' : days}${when}.`;
}
