import type { RawColumns } from '../dialect.ts';

/** FOCUS columns as SQL expressions, as far as the kind of a charge hangs on them. */
function inputs(raw: RawColumns) {
  return {
    category: `lower(${raw.text('ChargeCategory')})`,
    correction: `coalesce(lower(${raw.text('ChargeClass')}) = 'correction', false)`,
    unused: `coalesce(lower(${raw.text('CommitmentDiscountStatus')}) = 'unused', false)`,
    commitment: `${raw.text('CommitmentDiscountId')} IS NOT NULL`,
    negative: `coalesce(${raw.amount('BilledCost')} < 0, false)`,
    discount: `coalesce(contains(lower(${raw.text('ChargeDescription')}), 'discount'), false)`,
    marketplace: isMarketplace(raw),
    support: isSupport(raw),
  };
}

/**
 * The kind of a charge by `finops-maths` §1 and §2. FOCUS has no category for refunds: they are negative
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
 */
function isMarketplace(raw: RawColumns): string {
  const provider = `lower(coalesce(${raw.text('ProviderName')}, ${raw.text('ServiceProviderName')}, ${raw.text('InvoiceIssuerName')}))`;
  const publisher = `lower(${raw.text('PublisherName')})`;
  const aws = (name: string) => `regexp_matches(${name}, '^(aws|amazon)\\b')`;
  const named = `contains(lower(concat_ws(' ', ${raw.text('InvoiceIssuerName')}, ${raw.text('ServiceName')})), 'marketplace')`;
  return `(coalesce(${aws(provider)} AND NOT ${aws(publisher)}, false) OR ${named})`;
}

/** `AWS Support (Business)`, `AWS Enterprise Support`, `AWSSupportBusiness`, `AWSDeveloperSupport`. */
function isSupport(raw: RawColumns): string {
  const plan = '(premium|basic|developer|business|enterprise|on-ramp|unified|cloud)';
  const name = `regexp_matches(lower(${raw.text('ServiceName')}), '^((aws|amazon) )?(${plan} )*support\\b')`;
  const code = `regexp_matches(lower(${raw.text('x_ServiceCode')}), '^(aws|oc)${plan}?support')`;
  return `(coalesce(${name}, false) OR coalesce(${code}, false) OR coalesce(${raw.text('ServiceSubcategory')} = 'Support', false))`;
}
