import type { AdvisedRow } from '../../core/advisor.ts';
import type { ActionType } from '../../core/recommendation.ts';
import { bounded } from '../bounded.ts';
import { amountOf } from './rows.ts';

export interface Purchase {
  readonly account: string;
  readonly region: string;
  /** As the Hub names the type, e.g. `ComputeSavingsPlans`. */
  readonly resourceType: string;
  /** What tells it from others of its type. */
  readonly subject: string;
  readonly action: ActionType;
  readonly target: string;
  readonly saving: string | undefined;
  readonly percentage: number | null;
  readonly currency: string | undefined;
  readonly lookBackDays: number;
  readonly generatedAt: string | undefined;
}

/** A commitment to buy: it has an effect on prices alone, and cannot be undone before its term ends. */
export function purchaseRow(purchase: Purchase): AdvisedRow {
  const { account, region, resourceType, subject, action, target, saving, currency } = purchase;
  const generated = Date.parse(purchase.generatedAt ?? '');
  return {
    kind: 'advised',
    account: bounded(account),
    region: bounded(region),
    resourceId: bounded([resourceType, subject].filter(Boolean).join(' ')),
    resourceArn: null,
    resourceType,
    actionType: action,
    actionFamily: 'rate',
    advice: {
      actionType: action,
      target: bounded(target),
      estimatedMonthlySavings: amountOf(saving, currency),
      estimatedSavingsPercentage: purchase.percentage,
      estimationMode: null,
      lookBackDays: purchase.lookBackDays,
      refreshedAt: Number.isNaN(generated) ? null : new Date(generated).toISOString(),
    },
    current: null,
    implementationEffort: 'VeryLow',
    restartNeeded: false,
    rollbackPossible: false,
    tags: null,
  };
}
