import { compareMoney, type Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { aboutService } from './abouts.ts';
import { type FactContext, type LastMonth, lastMonthOf } from './fact-context.ts';
import { amountFact, directionOf, type NewFact, ratioFact } from './new-fact.ts';
import { changeRatio, difference, type Pointed, pointer, readAt, share } from './pointed.ts';
import type { ReadService } from './read-report.ts';

const MOST = 10;

/** A service of the bill in the last complete month. */
export interface ServiceMonth {
  readonly service: ReadService;
  readonly spend: Pointed<Money>;
  /** `null`: the month before is not known. */
  readonly before: Pointed<Money> | null;
}

/** The services that cost most in the last complete month. */
export function serviceFacts({ report, costs }: FactContext): readonly NewFact[] {
  const month = costs && lastMonthOf(costs);
  if (!month) return [];
  return serviceMonths(report.services, costs.read.currency, month)
    .toSorted((a, b) => compareMoney(b.spend.value, a.spend.value))
    .slice(0, MOST)
    .flatMap((service, index) => factsOfService(service, month, index + 1));
}

/** Every service of one currency that has an amount in the month. */
export function serviceMonths(
  services: readonly ReadService[],
  currency: string,
  { month, before }: LastMonth,
): readonly ServiceMonth[] {
  return services.flatMap((service, index) => {
    if (service.currency !== currency) return [];
    const spend = monthAmount(service, index, month);
    return spend ? [{ service, spend, before: before && monthAmount(service, index, before) }] : [];
  });
}

function monthAmount({ months }: ReadService, service: number, wanted: Month): Pointed<Money> | null {
  const index = months.findIndex(({ month }) => month === wanted);
  const amount = months[index]?.amount;
  return amount ? readAt(pointer('services', service, 'months', index, 'amount'), amount) : null;
}

function factsOfService(
  { service, spend, before }: ServiceMonth,
  last: LastMonth,
  rank: number,
): readonly NewFact[] {
  const about = aboutService(service.serviceName);
  const frame = { topic: 'services', about, period: { kind: 'month', month: last.month }, rank } as const;
  return [
    ...amountFact(frame, 'spend', spend),
    ...(last.spend ? ratioFact(frame, 'spend-share', share(spend, last.spend)) : []),
    ...(before && last.before ? monthChange({ ...frame, rank: null }, spend, before, last.before) : []),
  ];
}

/** A month against the one before. Its size has no place in a list of costs. */
export function monthChange(
  frame: Parameters<typeof amountFact>[0],
  now: Pointed<Money>,
  before: Pointed<Money>,
  month: Month,
): readonly NewFact[] {
  const change = difference(now, before);
  const compared = {
    ...frame,
    base: { kind: 'month', month },
    direction: directionOf(change.value),
  } as const;
  return [
    ...amountFact(compared, 'spend-change', change, { signed: true }),
    ...ratioFact(compared, 'spend-change-ratio', changeRatio(now, before), { signed: true }),
  ];
}
