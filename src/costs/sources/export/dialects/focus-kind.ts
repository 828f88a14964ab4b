import type { RawColumns } from '../dialect.ts';
import { quoteIdentifier } from '../sql-text.ts';

/** A column as it stands, in lower case: the words looked for are in no missing value, so none has to be made NULL first. */
function word(raw: RawColumns, column: string): string {
  const name = raw.find(column);
  return name === null ? 'CAST(NULL AS VARCHAR)' : `lower(raw.${quoteIdentifier(name)})`;
}

/** FOCUS columns as SQL expressions, as far as the kind of a charge hangs on them. */
function inputs(raw: RawColumns) {
  return {
    category: word(raw, 'ChargeCategory'),
    correction: `coalesce(${word(raw, 'ChargeClass')} = 'correction', false)`,
    unused: `coalesce(${word(raw, 'CommitmentDiscountStatus')} = 'unused', false)`,
    commitment: `${raw.text('CommitmentDiscountId')} IS NOT NULL`,
    negative: `coalesce(${raw.amount('BilledCost')} < 0, false)`,
    discount: `coalesce(contains(${word(raw, 'ChargeDescription')}, 'discount'), false)`,
    marketplace: isMarketplace(raw),
    support: isSupport(raw),
  };
}

/**
 * The kind of a charge, told from its category and what else the row says. FOCUS has no category for refunds: they are negative
 * corrections of an invoiced period. What FOCUS does not name (support, Marketplace) follows from who sells it.
 */
export function focusChargeKind(raw: RawColumns): string {
  const is = inputs(raw);
  return `CASE
    WHEN ${is.category} = 'tax' THEN 'tax'
    WHEN ${is.category} = 'credit' THEN 'credit'
    WHEN ${is.category} = 'adjustment' THEN CASE WHEN ${is.negative} AND ${is.discount} THEN 'discount' ELSE 'adjustment' END
    WHEN ${is.category} NOT IN ('usage', 'purchase') OR ${is.category} IS NULL THEN 'adjustment'
    WHEN ${is.correction} AND ${is.negative} THEN 'refund'
    WHEN ${is.category} = 'usage' AND ${is.unused} THEN 'unusedCommitment'
    WHEN ${is.category} = 'purchase' AND ${is.commitment} THEN 'commitmentPurchase'
    WHEN ${is.marketplace} THEN 'marketplace'
    WHEN ${is.support} THEN 'support'
    ELSE ${is.category}
  END`;
}

/**
 * Sold through AWS Marketplace: AWS is the provider and somebody else the publisher. AWS's own publisher names
 * start with Amazon or AWS (`Amazon Web Services EMEA SARL`). Other providers are judged by their words alone.
 * Each test is of one column: the engine then tests each different value once.
 */
function isMarketplace(raw: RawColumns): string {
  const provider = word(raw, raw.find('ProviderName') ? 'ProviderName' : 'ServiceProviderName');
  const aws = (name: string) => `(starts_with(${name}, 'aws') OR starts_with(${name}, 'amazon'))`;
  const named = (column: string) => `coalesce(contains(${word(raw, column)}, 'marketplace'), false)`;
  const sold = `coalesce(${aws(provider)} AND NOT ${aws(`lower(${raw.text('PublisherName')})`)}, false)`;
  return `(${sold} OR ${named('InvoiceIssuerName')} OR ${named('ServiceName')})`;
}

/** `AWS Support (Business)`, `AWS Enterprise Support`, `AWSSupportBusiness`, `AWSDeveloperSupport`. */
function isSupport(raw: RawColumns): string {
  const plan = '(premium|basic|developer|business|enterprise|on-ramp|unified|cloud)';
  const matches = (column: string, pattern: string): string => {
    const text = word(raw, column);
    // The plain search is cheap and nearly always ends the test; CASE sees to it that the pattern is not tried besides.
    return `CASE WHEN contains(${text}, 'support') THEN regexp_matches(${text}, '${pattern}') ELSE false END`;
  };
  return `(${matches('ServiceName', `^((aws|amazon) )?(${plan} )*support\\b`)} OR ${matches('x_ServiceCode', `^(aws|oc)${plan}?support`)} OR coalesce(${word(raw, 'ServiceSubcategory')} = 'support', false))`;
}
