import type { GetPreferencesResponse, Recommendation } from '@aws-sdk/client-cost-optimization-hub';
import { actionOf, effortOf } from '../../advisors/actions.ts';
import type { AdvisedRow } from '../../core/advisor.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { tagsOf } from '../tags-of.ts';
import { amountOf } from './rows.ts';

/** Where a purchase is not for a region. */
const GLOBAL = 'global';

/**
 * One recommendation of the Hub. Its `estimatedMonthlyCost` is the cost after the change, whatever the reference says, so
 * that nothing is worked out from it; the percentage is the Hub's own.
 */
export function hubRow(item: Recommendation, { savingsEstimationMode }: GetPreferencesResponse): AdvisedRow {
  const type = item.currentResourceType ?? item.recommendedResourceType ?? '';
  const action = actionOf(item.actionType, type);
  return {
    kind: 'advised',
    account: bounded(item.accountId ?? ''),
    region: bounded(item.region || GLOBAL),
    resourceId: resourceIdOf(item, type),
    resourceArn: boundedOrNull(item.resourceArn || undefined),
    resourceType: bounded(type),
    actionType: action?.actionType ?? null,
    actionFamily: action?.actionFamily ?? null,
    advice: {
      actionType: bounded(item.actionType ?? ''),
      target: boundedOrNull(item.recommendedResourceSummary),
      estimatedMonthlySavings: amountOf(item.estimatedMonthlySavings, item.currencyCode),
      estimatedSavingsPercentage: item.estimatedSavingsPercentage ?? null,
      estimationMode: savingsEstimationMode ?? null,
      lookBackDays: item.recommendationLookbackPeriodInDays ?? null,
      refreshedAt: item.lastRefreshTimestamp?.toISOString() ?? null,
    },
    current: boundedOrNull(item.currentResourceSummary),
    implementationEffort: effortOf(item.implementationEffort),
    restartNeeded: item.restartNeeded ?? null,
    rollbackPossible: item.rollbackPossible ?? null,
    tags: item.tags ? tagsOf(item.tags) : null,
  };
}

/** A purchase is of no resource: it is named by what is bought, since the Hub's own ids live a day. */
function resourceIdOf(
  { resourceId, resourceArn, currentResourceSummary }: Recommendation,
  type: string,
): string {
  const told = resourceId || resourceArn;
  return bounded(told || [type, currentResourceSummary].filter(Boolean).join(' '));
}
