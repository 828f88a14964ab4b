import { USAGE_KINDS } from '../src/core/charge.ts';
import { addDays } from '../src/core/period.ts';
import { AS_OF } from './calendar.ts';
import type { SampleCharge } from './charge.ts';
import { SKUS, type SkuKey } from './skus.ts';

/** Something in the bill itself that is worth a look, whatever runs. */
export interface BillWaste {
  readonly check: string;
  readonly accountId: string;
  readonly regionId: string;
  /** As the bill names it, or ends in it; `null`: it names none. */
  readonly resourceId: string | null;
  /** Lines that would not be there, `account/region/sku`; `null`: nobody can tell in advance, so that there is no amount. */
  readonly goes: readonly string[] | null;
}

/** From how much a month it is worth a look, in units of the price. */
interface Rule {
  readonly check: string;
  readonly skus: readonly SkuKey[];
  readonly from: number;
  readonly by: 'resource' | 'place';
  readonly goes?: true;
}

/** What the organisation does at a size at which a FinOps engineer asks whether it has to. */
const RULES: readonly Rule[] = [
  { check: 'bill-internet-egress', skus: ['transfer-out'], from: 1_000, by: 'place' },
  { check: 'bill-cross-az-transfer', skus: ['transfer-az'], from: 5_000, by: 'place' },
  { check: 'bill-nat-processing', skus: ['nat-bytes'], from: 1_000, by: 'resource' },
  { check: 'bill-log-ingestion', skus: ['logs-ingest'], from: 100, by: 'resource' },
  { check: 'bill-kms-requests', skus: ['kms-requests'], from: 10_000_000, by: 'place' },
  { check: 'bill-redshift-previous-generation', skus: ['redshift-dc2'], from: 24, by: 'resource' },
  { check: 'bill-public-ipv4-in-use', skus: ['ip-used'], from: 7_300, by: 'place' },
  { check: 'bill-detailed-monitoring', skus: ['detailed-metrics'], from: 1, by: 'place', goes: true },
];

/** Days that a month is measured by. */
const DAYS = 30;

/** Whether it is much a month is told from the charges; that it is waste to ask about, from the rules. */
export function billWasteOf(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const recent = charges.filter(
    ({ day, kind }) =>
      USAGE_KINDS.includes(kind) && day >= addDays(AS_OF, -DAYS - 2) && day < addDays(AS_OF, -2),
  );
  return [
    ...RULES.flatMap((rule) => wasteBy(rule, recent)),
    ...forgottenRegions(recent),
    ...keepingTables(recent),
    ...unusedCommitments(recent),
    ...silentBuckets(recent),
    ...manyIos(recent),
  ];
}

function wasteBy(
  { check, skus, from, by, goes }: Rule,
  charges: readonly SampleCharge[],
): readonly BillWaste[] {
  const usage = new Set(skus.map((key) => `${SKUS[key].usageType}/${SKUS[key].operation}`));
  const own = charges.filter(({ skuMeter, operation }) => usage.has(`${skuMeter}/${operation}`));
  const groups = Map.groupBy(own, ({ subAccountId, regionId, resourceId }) =>
    JSON.stringify([subAccountId, regionId, by === 'resource' ? resourceId : null]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || sumOf(group, ({ pricingQuantity }) => pricingQuantity) < from) return [];
    const place = { accountId: first.subAccountId, regionId: first.regionId ?? 'global' };
    return {
      check,
      ...place,
      resourceId: by === 'resource' ? first.resourceId : null,
      goes: goes ? skus.map((key) => `${place.accountId}/${place.regionId}/${key}`) : null,
    };
  });
}

/** More than a twentieth of what the payer committed to. */
function unusedCommitments(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const committed = charges.filter(({ commitmentDiscountId }) => commitmentDiscountId !== null);
  return [...Map.groupBy(committed, ({ billingAccountId }) => billingAccountId)].flatMap(
    ([accountId, own]) => {
      const unused = own.filter(({ kind }) => kind === 'unusedCommitment');
      return sumOf(unused, costOf) >= 0.05 * sumOf(own, costOf) && unused.length > 0
        ? { check: 'bill-unused-commitment', accountId, regionId: 'global', resourceId: null, goes: null }
        : [];
    },
  );
}

/** Standard storage that was not asked for an object in a month. */
function silentBuckets(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const s3 = charges.filter(({ serviceCode }) => serviceCode === 'AmazonS3');
  return [...Map.groupBy(s3, ({ resourceId }) => resourceId)].flatMap(([resourceId, own]) => {
    const [first] = own;
    const stored = own.some(({ skuMeter }) => skuMeter === SKUS['s3-standard'].usageType);
    const asked = own.some(({ skuMeter }) => skuMeter?.startsWith('Requests-'));
    if (!first || !stored || asked) return [];
    const place = { accountId: first.subAccountId, regionId: first.regionId ?? 'global' };
    return { check: 'bill-s3-cold-storage', ...place, resourceId, goes: null };
  });
}

/** Aurora where requests are more than a quarter of what it costs. */
function manyIos(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const aurora = charges.filter(({ operation }) => operation === SKUS['aurora-io'].operation);
  const places = Map.groupBy(aurora, ({ subAccountId, regionId }) => `${subAccountId} ${regionId}`);
  return [...places.values()].flatMap((own) => {
    const [first] = own;
    const io = own.filter(({ skuMeter }) => skuMeter === SKUS['aurora-io'].usageType);
    if (!first || io.length === 0 || sumOf(io, costOf) < 0.25 * sumOf(own, costOf)) return [];
    const place = { accountId: first.subAccountId, regionId: first.regionId ?? 'global' };
    return { check: 'bill-aurora-io', ...place, resourceId: null, goes: null };
  });
}

/** Tables that cost more by what they keep than half of what they are asked. */
function keepingTables(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const tables = charges.filter(({ serviceCode }) => serviceCode === 'AmazonDynamoDB');
  return [...Map.groupBy(tables, ({ resourceId }) => resourceId)].flatMap(([resourceId, own]) => {
    const [first] = own;
    const kept = own.filter(({ skuMeter }) => skuMeter === SKUS['dynamodb-storage'].usageType);
    const asked = own.filter((charge) => !kept.includes(charge));
    const much = sumOf(kept, ({ pricingQuantity }) => pricingQuantity) >= 10;
    if (!first || !much || sumOf(kept, costOf) <= 0.5 * sumOf(asked, costOf)) return [];
    const place = { accountId: first.subAccountId, regionId: first.regionId ?? 'global' };
    return { check: 'bill-dynamodb-standard-ia', ...place, resourceId, goes: null };
  });
}

/** A region with less than a hundredth of what its account costs. */
function forgottenRegions(charges: readonly SampleCharge[]): readonly BillWaste[] {
  const placed = charges.filter(({ regionId }) => regionId !== null);
  return [...Map.groupBy(placed, ({ subAccountId }) => subAccountId)].flatMap(([accountId, own]) =>
    [...Map.groupBy(own, ({ regionId }) => regionId ?? '')].flatMap(([regionId, there]) => {
      const cost = sumOf(there, costOf);
      if (cost <= 0 || cost > 0.01 * sumOf(own, costOf)) return [];
      return { check: 'bill-forgotten-regions', accountId, regionId, resourceId: null, goes: null };
    }),
  );
}

const costOf = ({ effectiveCost }: SampleCharge) => effectiveCost;

/** Good enough to compare with a threshold: amounts of truth are never made of it. */
function sumOf(
  charges: readonly SampleCharge[],
  of: (charge: SampleCharge) => SampleCharge['pricingQuantity'],
): number {
  return charges.reduce((sum, charge) => {
    const value = of(charge);
    return value ? sum + Number(value.units) / 10 ** value.scale : sum;
  }, 0);
}
