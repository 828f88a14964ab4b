import { type BillLines, type ChargeLine, isResource, matchesUsageType } from '../../core/charge-line.ts';
import type { Decimal } from '../../core/decimal.ts';
import { multiplyDecimal, trimDecimal } from '../../core/decimal.ts';
import { type Money, multiplyMoney, zeroMoney } from '../../core/money.ts';
import type { Day } from '../../core/period.ts';
import type { ChargeClaim, Proposal } from '../../core/recommendation.ts';
import { bareUsageType } from '../../core/region-prefix.ts';
import { isBilledAs, type UsageOwner } from './billed-as.ts';
import { isStillCharged, monthScale } from './month-of-line.ts';
import { isUniqueId } from './unique-id.ts';

/** A charge line of the bill that a claim is about, with what it comes to in a month. */
export interface OwnLine {
  /** The same for every claim on the same charges. */
  readonly key: string;
  readonly line: ChargeLine;
  readonly monthly: Money;
  /** Amount a month ÷ amount in the period. */
  readonly factor: Decimal;
  readonly monthlyQuantity: Decimal | null;
  /** Days it was observed. */
  readonly days: number;
  readonly scale: string;
  /** Paid for by a commitment: stopping it frees the commitment and saves nothing by itself. */
  readonly covered: boolean;
}

/** Finds the lines of a resource. */
export interface OwnLines {
  /** `ended`: there are lines, and none of them is charged any more. */
  of(proposal: Proposal, claim: ChargeClaim): { readonly lines: readonly OwnLine[]; readonly ended: boolean };
}

export function ownLines(
  { resources, period }: Pick<BillLines, 'resources' | 'period'>,
  servicesOf: (billName: string) => readonly string[],
): OwnLines {
  const all = resources.known ? resources.value : [];
  const usable = all.filter((line) => line.commitmentDiscountStatus !== 'Unused' && line.effectiveCost);
  const byTail = Map.groupBy(usable, ({ resourceId }) => tailOf(resourceId));
  const firstDays = firstDaysOf(usable);
  const read = (line: ChargeLine): OwnLine => {
    const firstDay = firstDays.get(usageKey(line));
    const scale = monthScale(period, firstDay ? { ...line, firstDay } : {}, line.pricingUnit);
    const cost = line.effectiveCost ?? zeroMoney(line.currency);
    return {
      key: lineKey(line),
      line,
      monthly: multiplyMoney(cost, scale.factor),
      factor: scale.factor,
      monthlyQuantity: line.quantity && trimDecimal(multiplyDecimal(line.quantity, scale.factor)),
      days: scale.days,
      scale: scale.text,
      covered: line.commitmentDiscountStatus === 'Used' || line.pricingCategory === 'Committed',
    };
  };
  return {
    of(proposal, claim) {
      const named = (byTail.get(tailOf(claim.resourceId)) ?? []).filter(
        (line) =>
          isResource(line.resourceId, claim.resourceId) && isThere(line, proposal) && isClaimed(line, claim),
      );
      const lines = oneResource(ofOneRegion(named, proposal), claim, proposal, servicesOf);
      const going = lines.filter((line) => isStillCharged(period, line, line.pricingUnit));
      return { lines: going.map(read), ended: lines.length > 0 && going.length === 0 };
    },
  };
}

function isThere(line: ChargeLine, { account, region }: Proposal): boolean {
  const anywhere = region === '' || region === 'global' || line.regionId === '' || line.regionId === 'global';
  return (account === '' || line.subAccountId === account) && (anywhere || line.regionId === region);
}

function isClaimed(line: ChargeLine, claim: ChargeClaim): boolean {
  if ('usageTypes' in claim) {
    return claim.usageTypes.length === 0 || matchesUsageType(line.usageType, claim.usageTypes);
  }
  const operation = claim.operation === null || line.operation === claim.operation;
  return operation && bareUsageType(line.usageType) === claim.usageType;
}

/** Where no region is told, what is found is named by the usage type with its prefix. */
function ofOneRegion(lines: readonly ChargeLine[], { region, resourceId }: Proposal): readonly ChargeLine[] {
  const own = region === '' ? lines.filter(({ usageType }) => usageType === resourceId) : [];
  return own.length > 0 ? own : lines;
}

/** A name is narrowed to the service the proposal is about, and stands for none where that leaves several resources. */
function oneResource(
  lines: readonly ChargeLine[],
  claim: ChargeClaim,
  proposal: Proposal,
  servicesOf: (billName: string) => readonly string[],
): readonly ChargeLine[] {
  if (isUniqueId(claim.resourceId)) return lines;
  const owner = ownerOf(proposal, claim);
  const own = lines.filter(
    (line) =>
      isNamedTraffic(line, claim) ||
      isBilledAs(line.serviceName, owner, servicesOf, bareUsageType(line.usageType)),
  );
  return isOne(own) ? own : [];
}

function ownerOf({ service }: Proposal, claim: ChargeClaim): UsageOwner {
  const code = 'serviceCode' in claim ? claim.serviceCode : undefined;
  return code === undefined ? { service } : { service, serviceCode: code };
}

/** Traffic is billed under the service that sends it, whichever that is. */
function isNamedTraffic({ usageType }: ChargeLine, claim: ChargeClaim): boolean {
  return 'usageTypes' in claim && claim.usageTypes.length > 0 && matchesUsageType(usageType, ['*-Bytes']);
}

function isOne(lines: readonly ChargeLine[]): boolean {
  return new Set(lines.map(({ resourceId }) => resourceId)).size <= 1;
}

function tailOf(resourceId: string): string {
  return resourceId.slice(Math.max(resourceId.lastIndexOf('/'), resourceId.lastIndexOf(':')) + 1);
}

/** A resource that moves under a commitment did not appear on that day. */
function firstDaysOf(lines: readonly ChargeLine[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const line of lines) {
    const key = usageKey(line);
    const known = first.get(key);
    if (line.firstDay && (!known || line.firstDay < known)) first.set(key, line.firstDay);
  }
  return first;
}

function usageKey({ subAccountId, regionId, resourceId, usageType }: ChargeLine): string {
  return JSON.stringify([subAccountId, regionId, resourceId, usageType]);
}

function lineKey(line: ChargeLine): string {
  const { billingAccountId, subAccountId, regionId, resourceId, serviceName, usageType, operation } = line;
  const { pricingUnit, pricingCategory, commitmentDiscountStatus, currency } = line;
  const place = [billingAccountId, subAccountId, regionId, resourceId, serviceName];
  const usage = [usageType, operation, pricingUnit, pricingCategory, commitmentDiscountStatus, currency];
  return JSON.stringify([...place, ...usage]);
}
