import { columnKey } from './column-name.ts';
import type { RawColumns } from './dialect.ts';
import { quoteIdentifier } from './sql-text.ts';

/** Beside an id that a report gives each of its lines, this much makes the line the same. */
const BESIDE_ID = ['line_item_line_item_type', 'line_item_usage_type', 'line_item_resource_id'];

const TEXTS = [
  ...['BillingAccountId', 'SubAccountId', 'ServiceName', 'RegionId', 'ResourceId', 'SkuPriceId'],
  ...['ChargeCategory', 'ChargeDescription', 'CommitmentDiscountId', 'x_UsageType', 'x_Operation'],
  ...[
    'bill_payer_account_id',
    'line_item_usage_account_id',
    'line_item_product_code',
    'line_item_resource_id',
  ],
  ...[
    'line_item_line_item_type',
    'line_item_line_item_description',
    'line_item_usage_type',
    'line_item_operation',
  ],
];

const TIMES = [
  ...['ChargePeriodStart', 'ChargePeriodEnd'],
  ...['line_item_usage_start_date', 'line_item_usage_end_date'],
];

const AMOUNTS = ['BilledCost', 'ListCost', 'ConsumedQuantity', 'line_item_unblended_cost'];

const QUANTITIES = ['line_item_usage_amount', 'PricingQuantity'];

/** Columns with tags, which may be all that tells rows apart where resources are not exported. */
const MOST_TAG_COLUMNS = 16;

/** Expressions that tell a row from others. */
export interface RowIdentities {
  /** The ones that cost little, part of each of `whole`. */
  readonly cheap: readonly string[];
  /** In one way or two: deliveries of one report may differ in the ids of their lines, or in how accounts are written. */
  readonly whole: readonly (readonly string[])[];
}

/** From a dozen columns at most and the tags: reading all of them would cost more than the charges themselves. */
export function rowIdentities(raw: RawColumns): RowIdentities {
  const present = (names: readonly string[]): readonly string[] =>
    names.filter((name) => raw.find(name) !== null);
  const times = present(TIMES).map((name) => raw.timestamp(name));
  const cheap = [...times, ...present(AMOUNTS).map((name) => raw.amount(name))];
  const tags = raw.names
    .filter((name) => /^(resource)?tags/.test(columnKey(name)))
    .slice(0, MOST_TAG_COLUMNS)
    .map((name) => `raw.${quoteIdentifier(name)}`);
  const quantities = present(QUANTITIES).map((name) => raw.text(name));
  const whole = [...present(TEXTS).map((name) => raw.text(name)), ...cheap, ...quantities, ...tags];
  const id = raw.text('identity_line_item_id');
  if (raw.find('identity_line_item_id') === null) return { cheap, whole: [whole] };
  // Without an id, the row has to be the same as a whole.
  const byId = `CASE WHEN ${id} IS NULL THEN hash(${whole.join(', ')}) ELSE hash(${id}) END`;
  return { cheap, whole: [[byId, ...present(BESIDE_ID).map((name) => raw.text(name)), ...cheap], whole] };
}
