import type { Decimal } from '../src/core/decimal.ts';
import { type Day, daysInMonth, monthOf, weekdayOf } from '../src/core/period.ts';
import { ACCOUNTS, type SampleAccount } from './accounts.ts';
import { DAYS, dayIndex, ESTATE_SINCE, hoursOf, LAST_DAY } from './calendar.ts';
import type { PlantedResource } from './estate/planted.ts';
import { type Exact, exact, rounded, times, toDecimal } from './exact.ts';
import type { PlantPlace, Plants } from './plants.ts';
import { noise, randomFor } from './random.ts';
import { REGIONS, type SampleRegion } from './regions.ts';
import { type Rhythm, SKUS, type Sku, type SkuKey } from './skus.ts';
import { WORKLOADS, type WorkloadName } from './workloads.ts';

/** Usage of one SKU in one account and region over all days. */
export interface UsageLine {
  /** `account/region/sku`; unique. */
  readonly label: string;
  readonly account: SampleAccount;
  readonly region: SampleRegion;
  readonly skuKey: SkuKey;
  readonly sku: Sku;
  readonly workload: WorkloadName | 'planted' | 'estate';
  /** As the bill names it, where it is one planted resource; absent: a name is made up. */
  readonly resourceId?: string;
  readonly prices: readonly TierPrice[];
  /** Digits after the point that quantities of this line have; negative where they are round numbers. */
  readonly scale: number;
  /** Units of the price on each day of {@link DAYS}; for fleets, machines that run. */
  readonly quantities: readonly number[];
  /** The same without the planted spike, where there is one. */
  readonly ordinary: readonly number[] | null;
}

export interface TierPrice {
  readonly from: number;
  /** In the pricing currency (USD). */
  readonly usd: Exact;
  /** In the billing currency. */
  readonly list: Exact;
  readonly contracted: Exact;
  /** The two as they stand in every row. */
  readonly listUnitPrice: Decimal;
  readonly contractedUnitPrice: Decimal;
}

const WEEKS: Readonly<Record<Rhythm, readonly number[]>> = {
  flat: [1, 1, 1, 1, 1, 1, 1],
  office: [0.45, 1.14, 1.18, 1.2, 1.17, 1.1, 0.5],
  web: [1.1, 0.97, 0.95, 0.96, 0.98, 1.01, 1.08],
  batch: [0.86, 1.05, 1.03, 1.02, 1.03, 1.05, 0.92],
};

const WEEKDAYS = DAYS.map(weekdayOf);

const MONTH_LENGTHS = DAYS.map((at) => daysInMonth(monthOf(at)));

const BY_MONTH: ReadonlySet<string> = new Set([
  'GB-Months',
  'User-Months',
  'Metric-Months',
  'IOPS-Mo',
  'Secrets',
  'Keys',
  'HostedZones',
]);

/** All lines of usage of the organisation, planted ones last. */
export function usageLines(
  seed: number,
  plants: Plants,
  estate: readonly PlantedResource[] = [],
): readonly UsageLine[] {
  const walks = new Map<string, readonly number[]>();
  const walkOf = (sku: Sku): readonly number[] => {
    const known = walks.get(sku.service) ?? demandWalk(seed, sku.service);
    walks.set(sku.service, known);
    return known;
  };
  const planned = [...plannedLines(plants), ...estate.flatMap(estateLines)];
  return planned.map((plan) => usageLine(seed, plan, walkOf(plan.sku), plants));
}

interface PlannedLine
  extends Pick<UsageLine, 'account' | 'region' | 'skuKey' | 'sku' | 'workload' | 'resourceId'> {
  readonly quantity: number;
  readonly growth: number;
}

function plannedLines(plants: Plants): readonly PlannedLine[] {
  const planned: PlannedLine[] = [];
  for (const account of ACCOUNTS)
    for (const [workload, region, scale] of account.workloads)
      for (const [skuKey, quantity, growth] of WORKLOADS[workload])
        planned.push({
          account,
          region,
          skuKey,
          sku: SKUS[skuKey],
          workload,
          quantity: quantity * scale,
          growth,
        });
  for (const { at, quantity } of [plants.newService, plants.endedService]) {
    const account = ACCOUNTS.find(({ id }) => id === at.accountId);
    if (account)
      planned.push({
        account,
        region: at.region,
        skuKey: at.sku,
        sku: SKUS[at.sku],
        workload: 'planted',
        quantity,
        growth: 0,
      });
  }
  return planned;
}

/** What one planted resource is billed, the same on every day. */
function estateLines({ accountId, region, billedAs, charges }: PlantedResource): readonly PlannedLine[] {
  const account = ACCOUNTS.find(({ id }) => id === accountId);
  if (!account) throw new TypeError(`The estate names the account ${accountId}, which there is not.`);
  return charges.map(({ sku, quantity }) => ({
    account,
    region,
    skuKey: sku,
    sku: SKUS[sku],
    workload: 'estate',
    resourceId: billedAs,
    quantity,
    growth: 0,
  }));
}

function usageLine(seed: number, plan: PlannedLine, walk: readonly number[], plants: Plants): UsageLine {
  const { account, region, skuKey, sku, workload, resourceId } = plan;
  const label = [account.id, region, skuKey, ...(resourceId === undefined ? [] : [resourceId])].join('/');
  const ordinary = quantitiesOf(seed, label, plan, walk, plants);
  const spiked = isAt(plan, plants.spike.at);
  const quantities = spiked ? withSpike(ordinary, plan.quantity, plants) : ordinary;
  const peak = Math.max(...quantities);
  return {
    label,
    account,
    region,
    skuKey,
    sku,
    workload,
    ...(resourceId === undefined ? {} : { resourceId }),
    prices: pricesOf(sku, plan),
    scale: Math.min(4, 7 - Math.ceil(Math.log10(peak + 1))),
    quantities,
    ordinary: spiked ? ordinary : null,
  };
}

function quantitiesOf(
  seed: number,
  label: string,
  plan: PlannedLine,
  walk: readonly number[],
  plants: Plants,
): readonly number[] {
  const random = randomFor(seed, label);
  const { sku, quantity, growth } = plan;
  const leakStart = isAt(plan, plants.leak.at) ? dayIndex(plants.leak.since) : DAYS.length;
  const byMonth = BY_MONTH.has(sku.unit);
  return DAYS.map((at, index) => {
    const grown = quantity * (1 + growth) ** ((index - DAYS.length + 1) / 365);
    const steady = sku.noise === 0 || plan.workload === 'estate';
    const swing = steady ? 1 : (1 + sku.noise * noise(random)) * (walk[index] ?? 1);
    const held = byMonth ? grown / (MONTH_LENGTHS[index] ?? 30) : grown;
    const week = plan.workload === 'estate' ? 1 : (WEEKS[sku.rhythm][WEEKDAYS[index] ?? 0] ?? 1);
    const leaked = Math.max(0, index - leakStart) * plants.leak.dailySlope;
    return (held * week * swing + leaked) * presence(plan, at, plants) * (sku.fleet ? 1 : arrived(at));
  });
}

/** 0 before a new service starts and after an ended one stops; a new one takes a week to fill. */
function presence(plan: PlannedLine, at: Day, plants: Plants): number {
  if (plan.workload === 'estate') return at < ESTATE_SINCE ? 0 : 1;
  if (plan.workload !== 'planted') return 1;
  if (isAt(plan, plants.endedService.at)) return at <= plants.endedService.lastDay ? 1 : 0;
  const days = dayIndex(at) - dayIndex(plants.newService.since);
  return days < 0 ? 0 : Math.min(1, 0.4 + days * 0.1);
}

function arrived(at: Day): number {
  return at === LAST_DAY ? Number(hoursOf(at)) / 24 : 1;
}

function withSpike(ordinary: readonly number[], usual: number, { spike }: Plants): readonly number[] {
  const first = dayIndex(spike.start);
  return ordinary.map((value, index) =>
    index >= first && index < first + spike.days ? value + usual * spike.extra : value,
  );
}

/** Slow swings of demand that all lines of a service share: an AR(1) walk around 1. */
function demandWalk(seed: number, service: string): readonly number[] {
  const random = randomFor(seed, `walk:${service}`);
  let state = 0;
  return DAYS.map(() => {
    state = 0.9 * state + 0.006 * noise(random);
    return 1 + state;
  });
}

function pricesOf(sku: Sku, { account, region }: PlannedLine): readonly TierPrice[] {
  const tiers: readonly (readonly [number, string])[] =
    typeof sku.price === 'string' ? [[0, sku.price]] : sku.price;
  const factor = sku.global ? 1 : REGIONS[region].price;
  return tiers.map(([from, price]) => {
    const usd = factor === 1 ? exact(price) : rounded(Number(price) * factor, 14, 6);
    const { currency, exchangeRate, contracted: share } = account.payer;
    const list = currency === 'USD' ? usd : times(usd, exact(exchangeRate));
    const contracted = share === '1' ? list : times(list, exact(share));
    return {
      from,
      usd,
      list,
      contracted,
      listUnitPrice: toDecimal(list),
      contractedUnitPrice: toDecimal(contracted),
    };
  });
}

export function isAt(line: Pick<UsageLine, 'account' | 'region' | 'skuKey'>, place: PlantPlace): boolean {
  return line.account.id === place.accountId && line.region === place.region && line.skuKey === place.sku;
}
