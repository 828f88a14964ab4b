import {
  type CostExplorerClient,
  GetReservationPurchaseRecommendationCommand,
  type InstanceDetails,
  type ReservationPurchaseRecommendationDetail,
} from '@aws-sdk/client-cost-explorer';
import type { AdvisedRow } from '../../core/advisor.ts';
import type { DatasetContext } from '../../core/dataset.ts';
import { pagesOf } from '../pages.ts';
import { isWithoutData } from './not-enabled.ts';
import { purchaseRow } from './purchase-row.ts';
import type { RESERVABLE } from './reservable-services.ts';
import { numberOf } from './rows.ts';

const LOOK_BACK_DAYS = 30;
const PAGE = 100;

/** As the Hub names them, by catalogue id. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['ec2', 'Ec2ReservedInstances'],
  ['rds', 'RdsReservedInstances'],
  ['elasticache', 'ElastiCacheReservedInstances'],
  ['redshift', 'RedshiftReservedInstances'],
  ['opensearch', 'OpenSearchReservedInstances'],
  ['memorydb', 'MemoryDbReservedInstances'],
]);

/** For the whole organisation, one year without upfront payment. */
export async function reservationPurchases(
  { id, name }: (typeof RESERVABLE)[number],
  explorer: CostExplorerClient,
  context: DatasetContext,
): Promise<readonly AdvisedRow[]> {
  const pages = pagesOf({
    operation: 'GetReservationPurchaseRecommendation',
    ask: (NextPageToken) => {
      return explorer.send(
        new GetReservationPurchaseRecommendationCommand({
          Service: name,
          AccountScope: 'PAYER',
          LookbackPeriodInDays: 'THIRTY_DAYS',
          TermInYears: 'ONE_YEAR',
          PaymentOption: 'NO_UPFRONT',
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
    for await (const { Metadata, Recommendations } of pages) {
      for (const { RecommendationDetails } of Recommendations ?? []) {
        for (const detail of RecommendationDetails ?? []) {
          rows.push(rowOf(detail, TYPES.get(id) ?? id, Metadata?.GenerationTimestamp, context));
        }
      }
    }
  } catch (error) {
    if (!isWithoutData(error)) throw error;
  }
  return rows;
}

function rowOf(
  detail: ReservationPurchaseRecommendationDetail,
  resourceType: string,
  generatedAt: string | undefined,
  { account }: DatasetContext,
): AdvisedRow {
  const { region, subject } = instanceOf(detail.InstanceDetails);
  const count = detail.RecommendedNumberOfInstancesToPurchase ?? 'an unknown number';
  return purchaseRow({
    account: detail.AccountId ?? account,
    region,
    resourceType,
    subject,
    action: 'PurchaseReservedInstances',
    target: `${count} × ${subject} for one year, no upfront`,
    saving: detail.EstimatedMonthlySavingsAmount,
    percentage: numberOf(detail.EstimatedMonthlySavingsPercentage),
    currency: detail.CurrencyCode,
    lookBackDays: LOOK_BACK_DAYS,
    generatedAt,
  });
}

/** Each service has a structure of its own with the fields in common. */
interface ReservedInstance {
  readonly Region?: string | undefined;
  readonly InstanceType?: string | undefined;
  readonly NodeType?: string | undefined;
  readonly InstanceClass?: string | undefined;
  readonly InstanceSize?: string | undefined;
  readonly Platform?: string | undefined;
  readonly DatabaseEngine?: string | undefined;
  readonly DeploymentOption?: string | undefined;
}

function instanceOf(details: InstanceDetails | undefined): {
  readonly region: string;
  readonly subject: string;
} {
  const instance: ReservedInstance | undefined =
    details?.EC2InstanceDetails ??
    details?.RDSInstanceDetails ??
    details?.ElastiCacheInstanceDetails ??
    details?.RedshiftInstanceDetails ??
    details?.MemoryDBInstanceDetails ??
    details?.ESInstanceDetails;
  if (!instance) return { region: 'global', subject: '' };
  const { InstanceType, NodeType, InstanceClass, InstanceSize, Platform, DatabaseEngine, DeploymentOption } =
    instance;
  const search = [InstanceClass, InstanceSize].filter(Boolean).join('.');
  const parts = [InstanceType ?? NodeType ?? search, Platform ?? DatabaseEngine, DeploymentOption];
  return { region: instance.Region || 'global', subject: parts.filter(Boolean).join(' ') };
}
