import {
  type CostExplorerClient,
  GetSavingsPlansPurchaseRecommendationCommand,
  type SupportedSavingsPlansType,
} from '@aws-sdk/client-cost-explorer';
import type { AdvisedRow } from '../../core/advisor.ts';
import type { DatasetContext } from '../../core/dataset.ts';
import { pagesOf } from '../pages.ts';
import { unexpectedAnswer } from '../unexpected-answer.ts';
import { isWithoutData } from './not-enabled.ts';
import { purchaseRow } from './purchase-row.ts';
import { numberOf } from './rows.ts';

export interface PlanType {
  readonly type: SupportedSavingsPlansType;
  /** As the Hub names it. */
  readonly resourceType: string;
  /** Catalogue ids of what it covers. */
  readonly services: readonly string[];
}

export const SAVINGS_PLANS: readonly PlanType[] = [
  {
    type: 'COMPUTE_SP',
    resourceType: 'ComputeSavingsPlans',
    services: ['ec2', 'fargate', 'lambda', 'ecs', 'eks'],
  },
  { type: 'EC2_INSTANCE_SP', resourceType: 'Ec2InstanceSavingsPlans', services: ['ec2'] },
  { type: 'SAGEMAKER_SP', resourceType: 'SageMakerSavingsPlans', services: ['sagemaker'] },
  {
    type: 'DATABASE_SP',
    resourceType: 'DatabaseSavingsPlans',
    services: ['rds', 'aurora', 'dynamodb', 'elasticache', 'documentdb', 'neptune', 'keyspaces'],
  },
];

const LOOK_BACK_DAYS = 30;
const PAGE = 100;

/** For the whole organisation, one year without upfront payment: the only terms that all types have. */
export async function savingsPlanPurchases(
  plan: PlanType,
  explorer: CostExplorerClient,
  context: DatasetContext,
): Promise<readonly AdvisedRow[]> {
  const pages = pagesOf({
    operation: 'GetSavingsPlansPurchaseRecommendation',
    ask: (NextPageToken) => {
      return explorer.send(
        new GetSavingsPlansPurchaseRecommendationCommand({
          SavingsPlansType: plan.type,
          TermInYears: 'ONE_YEAR',
          PaymentOption: 'NO_UPFRONT',
          LookbackPeriodInDays: 'THIRTY_DAYS',
          AccountScope: 'PAYER',
          PageSize: PAGE,
          NextPageToken,
        }),
        { abortSignal: context.signal },
      );
    },
    next: (page) => page.NextPageToken,
  });
  const rows: AdvisedRow[] = [];
  try {
    for await (const { Metadata, SavingsPlansPurchaseRecommendation: advised } of pages) {
      for (const detail of advised?.SavingsPlansPurchaseRecommendationDetails ?? []) {
        const { Region, InstanceFamily } = detail.SavingsPlansDetails ?? {};
        const { HourlyCommitmentToPurchase: hourly, CurrencyCode: currency } = detail;
        if (!hourly)
          throw unexpectedAnswer(
            'GetSavingsPlansPurchaseRecommendation advised a plan without its commitment',
          );
        rows.push(
          purchaseRow({
            account: detail.AccountId ?? context.account,
            region: Region || 'global',
            resourceType: plan.resourceType,
            subject: InstanceFamily ?? '',
            action: 'PurchaseSavingsPlans',
            target: `${hourly} ${currency ?? ''} an hour for one year, no upfront`,
            saving: detail.EstimatedMonthlySavingsAmount,
            percentage: numberOf(detail.EstimatedSavingsPercentage),
            currency,
            lookBackDays: LOOK_BACK_DAYS,
            generatedAt: Metadata?.GenerationTimestamp,
          }),
        );
      }
    }
  } catch (error) {
    if (!isWithoutData(error)) throw error;
  }
  return rows;
}
