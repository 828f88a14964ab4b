import { absoluteMoney, compareMoney, type Money } from '../../core/money.ts';
import { ofTheirs } from '../facts/abouts.ts';
import { changeRatio, difference } from '../facts/calculated.ts';
import { amountFact, daysOf, type NewFact, ratioFact } from '../facts/new-fact.ts';
import { type Pointed, readAt } from '../facts/pointed.ts';
import type { ReadDrivers } from './read-drivers.ts';

const MOST = 5;

interface Driver {
  readonly usageType: string;
  readonly now: Pointed<Money>;
  /** `null`: the days before have none, or it is not known. */
  readonly before: Pointed<Money> | null;
  readonly size: Money;
}

/** The usage types of one service that changed most, and those that are new. @param service Its place in the `services` of report.json. */
export function driverFacts(drivers: ReadDrivers, service: number): readonly NewFact[] {
  return drivers.usageTypes
    .flatMap((usageType, index) =>
      driverOf(usageType, `/services/${service}/drivers/value/usageTypes/${index}`),
    )
    .toSorted((a, b) => compareMoney(b.size, a.size))
    .slice(0, MOST)
    .flatMap((driver) => factsOfDriver(driver, drivers));
}

function driverOf(
  { usageType, now, before }: ReadDrivers['usageTypes'][number],
  at: string,
): readonly Driver[] {
  if (!now || usageType === '') return [];
  const own = readAt(`${at}/now`, now);
  if (!before) return [{ usageType, now: own, before: null, size: absoluteMoney(now) }];
  const earlier = readAt(`${at}/before`, before);
  return [{ usageType, now: own, before: earlier, size: absoluteMoney(difference(own, earlier).value) }];
}

function factsOfDriver({ usageType, now, before }: Driver, days: ReadDrivers): readonly NewFact[] {
  const frame = {
    topic: 'movers',
    about: ofTheirs('usage-type', usageType),
    period: daysOf(days.now),
  } as const;
  if (!before) return amountFact(frame, 'spend', now);
  const compared = { ...frame, base: daysOf(days.before) };
  return [
    ...amountFact(compared, 'spend-change', difference(now, before), { as: 'change' }),
    ...ratioFact(compared, 'spend-change-ratio', changeRatio(now, before), { as: 'change' }),
  ];
}
