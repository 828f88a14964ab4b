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
  readonly before: Pointed<Money>;
  readonly change: Pointed<Money>;
}

/** The usage types of one service that changed most. @param service Its place in the `services` of report.json. */
export function driverFacts({ usageTypes, now, before }: ReadDrivers, service: number): readonly NewFact[] {
  const compared = { topic: 'movers', period: daysOf(now), base: daysOf(before) } as const;
  return usageTypes
    .flatMap((usageType, index) =>
      driverOf(usageType, `/services/${service}/drivers/value/usageTypes/${index}`),
    )
    .toSorted((a, b) => compareMoney(absoluteMoney(b.change.value), absoluteMoney(a.change.value)))
    .slice(0, MOST)
    .flatMap((driver) => {
      const frame = { ...compared, about: ofTheirs('usage-type', driver.usageType) };
      const ratio = changeRatio(driver.now, driver.before);
      return [
        ...amountFact(frame, 'spend-change', driver.change, { as: 'change' }),
        ...ratioFact(frame, 'spend-change-ratio', ratio, { as: 'change' }),
      ];
    });
}

function driverOf(
  { usageType, now, before }: ReadDrivers['usageTypes'][number],
  at: string,
): readonly Driver[] {
  if (!now || !before || usageType === '') return [];
  const pointed = { now: readAt(`${at}/now`, now), before: readAt(`${at}/before`, before) };
  return [{ usageType, ...pointed, change: difference(pointed.now, pointed.before) }];
}
