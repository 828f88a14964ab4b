import { actionOf, effortOf } from '../../advisors/actions.ts';
import type { AdvisedRow } from '../../core/advisor.ts';
import type { DatasetContext } from '../../core/dataset.ts';
import type { ActionFamily, ActionType } from '../../core/recommendation.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { tagsOf } from '../tags-of.ts';
import { type AmountText, amountOf } from './rows.ts';

/** How every option of Compute Optimizer tells what it saves. */
interface Opportunity {
  readonly savingsOpportunityPercentage?: number | undefined;
  readonly estimatedMonthlySavings?:
    | { readonly currency?: string | undefined; readonly value?: number | undefined }
    | undefined;
}

/** What the options of all types have in common. */
export interface OptimizerOption {
  readonly savingsOpportunity?: Opportunity | undefined;
  readonly savingsOpportunityAfterDiscounts?: Opportunity | undefined;
  readonly migrationEffort?: string | undefined;
}

/** What the recommendations of all types have in common. */
export interface OptimizerResource {
  readonly accountId?: string | undefined;
  readonly lastRefreshTimestamp?: Date | undefined;
  readonly tags?: Parameters<typeof tagsOf>[0];
}

export interface OptimizerAdvice {
  readonly resourceId: string;
  readonly resourceArn: string | undefined;
  readonly resourceType: string;
  readonly action: ActionType;
  /** Where it is not the usual one of the action. */
  readonly family?: ActionFamily;
  readonly target: string | null;
  readonly current: string | null;
  readonly lookBackDays: number | undefined;
  readonly restartNeeded: boolean | null;
  readonly rollbackPossible: boolean | null;
}

/** One recommendation; `null` where it saves nothing: Compute Optimizer also advises what performs better and costs more. */
export function adviceRow(
  { account, region }: Pick<DatasetContext, 'account' | 'region'>,
  resource: OptimizerResource,
  option: OptimizerOption,
  advice: OptimizerAdvice,
): AdvisedRow | null {
  const saving = savingOf(option);
  if (saving.value !== undefined && saving.value <= 0) return null;
  const { action, family } = advice;
  return {
    kind: 'advised',
    account: bounded(resource.accountId ?? account),
    region,
    resourceId: bounded(advice.resourceId),
    resourceArn: boundedOrNull(advice.resourceArn),
    resourceType: bounded(advice.resourceType),
    actionType: action,
    actionFamily: family ?? actionOf(action, advice.resourceType)?.actionFamily ?? null,
    advice: {
      actionType: action,
      target: boundedOrNull(advice.target ?? undefined),
      estimatedMonthlySavings: saving.amount,
      estimatedSavingsPercentage: saving.percentage,
      estimationMode: saving.mode,
      lookBackDays: advice.lookBackDays ?? null,
      refreshedAt: resource.lastRefreshTimestamp?.toISOString() ?? null,
    },
    current: boundedOrNull(advice.current ?? undefined),
    implementationEffort: effortOf(option.migrationEffort),
    restartNeeded: advice.restartNeeded,
    rollbackPossible: advice.rollbackPossible,
    tags: resource.tags ? tagsOf(resource.tags) : null,
  };
}

interface ToldSaving {
  readonly value: number | undefined;
  readonly amount: AmountText | null;
  readonly percentage: number | null;
  readonly mode: string | null;
}

/** After the customer's discounts where AWS tells it, else at public prices. */
function savingOf({ savingsOpportunity, savingsOpportunityAfterDiscounts }: OptimizerOption): ToldSaving {
  const after = savingsOpportunityAfterDiscounts?.estimatedMonthlySavings?.value !== undefined;
  const told = after ? savingsOpportunityAfterDiscounts : savingsOpportunity;
  const { value, currency } = told?.estimatedMonthlySavings ?? {};
  return {
    value,
    amount: amountOf(value, currency),
    percentage: told?.savingsOpportunityPercentage ?? null,
    mode: value === undefined ? null : after ? 'AfterDiscounts' : 'BeforeDiscounts',
  };
}

/** The first option by AWS's own rank. */
export function bestOf<Option extends { readonly rank?: number | undefined }>(
  options: readonly Option[] | undefined,
): Option | undefined {
  return [...(options ?? [])].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity))[0];
}

/** What follows the last `/` or `:` of an ARN; for a function without its version. */
export function nameInArn(arn: string | undefined): string {
  return (arn ?? '').split(/[/:]/).at(-1) ?? '';
}

/** For lists of rows: a recommendation that saves nothing is no row. */
export function rowsOfAdvice(row: AdvisedRow | null): readonly AdvisedRow[] {
  return row ? [row] : [];
}
