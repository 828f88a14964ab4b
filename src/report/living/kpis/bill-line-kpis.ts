import type { BillLines, ChargeLine, UsageLine } from '../../../core/charge-line.ts';
import type { DataState } from '../../../core/cost-source.ts';
import { ZERO } from '../../../core/decimal.ts';
import { type Gap, type Known, known } from '../../../core/known.ts';
import type { KpiRow } from '../../../core/kpis.ts';
import { type Money, sumMoney } from '../../../core/money.ts';
import { monthOfDays } from '../../../core/month-scale.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import type { SavingsSummary } from '../../../core/report.ts';
import { isBilledAs } from '../../savings/billed-as.ts';
import { isUniqueId } from '../../savings/unique-id.ts';
import { kpiOf, moneyKpi, unknownKpi } from './kpi-row.ts';

export interface BillLineParts {
  readonly currency: string;
  readonly lines: BillLines;
  readonly state: DataState;
  readonly recommendations: Known<readonly Recommendation[]>;
  readonly savings: Known<readonly SavingsSummary[]>;
  /** Catalogue ids of a service as the bill, or the catalogue, names it. */
  readonly servicesOf: (name: string) => readonly string[];
}

/** What of the usage of the last days is waste, and what of it could be saved. */
export function billLineKpis(parts: BillLineParts): readonly KpiRow[] {
  const { currency, lines, state } = parts;
  const frame = { currency, period: lines.period, state };
  return [
    wasteKpi(parts, { ...frame, id: 'waste' }),
    potentialKpi(parts, { ...frame, id: 'optimisation-potential' }),
  ];
}

type Frame = Pick<KpiRow, 'id' | 'currency' | 'period' | 'state'>;

/** Idle resources and unused commitment; waste is not what can be saved, since what was committed may be sunk. */
function wasteKpi({ currency, lines, recommendations, servicesOf }: BillLineParts, frame: Frame): KpiRow {
  if (!recommendations.known) return unknownKpi(frame, recommendations.gap);
  if (!lines.resources.known) return unknownKpi(frame, lines.resources.gap);
  const idle = Map.groupBy(
    recommendations.value.filter(({ actionFamily }) => actionFamily === 'idle'),
    ({ account, resourceId }) => JSON.stringify([account, resourceId]),
  );
  const idleLines = lines.resources.value.filter((line) => isIdle(line, idle, servicesOf) && !isUnused(line));
  return kpiOf(frame, lines.usage, (usage) => {
    const wasted = effective([...idleLines, ...usage.filter(isUnused)], currency);
    const all = effective(usage, currency);
    return wasted && all ? moneyKpi(frame, wasted, all) : unknownKpi(frame, NO_EFFECTIVE_COST);
  });
}

/** Net savings a month beside the usage of these days as of a month of 730 hours. */
function potentialKpi({ currency, lines, savings }: BillLineParts, frame: Frame): KpiRow {
  const net: Known<Money | null> = savings.known
    ? known(savings.value.find((each) => each.currency === currency)?.net ?? null)
    : savings;
  return kpiOf(frame, net, (saved) =>
    kpiOf(frame, lines.usage, (usage) => {
      const spent = effective(
        usage.filter((line) => !isUnused(line)),
        currency,
      );
      if (!spent) return unknownKpi(frame, NO_EFFECTIVE_COST);
      return moneyKpi(frame, saved ?? { amount: ZERO, currency }, aMonth(spent, lines.days));
    }),
  );
}

type Idle = ReadonlyMap<string, readonly Recommendation[]>;

/** Whether the bill's resource, or what an ARN of it ends with, was judged idle in its account, region and service. */
function isIdle(line: ChargeLine, idle: Idle, servicesOf: BillLineParts['servicesOf']): boolean {
  const { subAccountId, resourceId } = line;
  const ends = resourceId.startsWith('arn:')
    ? [...resourceId.matchAll(/[:/]/g)].map(({ index }) => resourceId.slice(index + 1))
    : [];
  return [resourceId, ...ends].some(
    (id) =>
      id !== '' &&
      idle.get(JSON.stringify([subAccountId, id]))?.some((one) => isAbout(one, line, servicesOf)),
  );
}

/** A name may stand for resources of several services, and for one in every region. */
function isAbout(
  { region, resourceId, serviceName }: Recommendation,
  line: ChargeLine,
  servicesOf: BillLineParts['servicesOf'],
): boolean {
  const places = [region, line.regionId];
  if (region !== line.regionId && !places.includes('') && !places.includes('global')) return false;
  if (isUniqueId(resourceId)) return true;
  const services = servicesOf(serviceName);
  return services.some((service) => isBilledAs(line.serviceName, { service }, servicesOf));
}

function isUnused({ commitmentDiscountStatus }: Pick<UsageLine, 'commitmentDiscountStatus'>): boolean {
  return commitmentDiscountStatus === 'Unused';
}

/** `null` where the cost of any line is not known. */
function effective(lines: readonly UsageLine[], currency: string): Money | null {
  const own = lines.filter((line) => line.currency === currency);
  const costs = own.map(({ effectiveCost, unknownRows }) =>
    unknownRows.effectiveCost > 0 ? null : effectiveCost,
  );
  return costs.every((cost) => cost !== null) ? sumMoney(costs, currency) : null;
}

function aMonth({ amount, currency }: Money, days: number): Money {
  return { amount: monthOfDays(amount, days), currency };
}

const NO_EFFECTIVE_COST: Gap = {
  reason: 'column-missing',
  subject: 'effective cost',
  remedy: 'export the EffectiveCost column',
};
