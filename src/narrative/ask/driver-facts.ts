import { absoluteMoney, compareMoney, type Money } from '../../core/money.ts';
import { ofTheirs } from '../facts/abouts.ts';
import { amountFact, daysOf, directionOf, type NewFact, ratioFact } from '../facts/new-fact.ts';
import { changeRatio, difference, type Pointed, readAt } from '../facts/pointed.ts';
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
  const frame = { topic: 'movers', period: daysOf(now), base: daysOf(before) } as const;
  return usageTypes
    .flatMap((usageType, index) =>
      driverOf(usageType, `/services/${service}/drivers/value/usageTypes/${index}`),
    )
    .toSorted((a, b) => compareMoney(absoluteMoney(b.change.value), absoluteMoney(a.change.value)))
    .slice(0, MOST)
    .flatMap((driver, index) => {
      const about = ofTheirs('usage-type', driver.usageType);
      const compared = { ...frame, about, direction: directionOf(driver.change.value) } as const;
      return [
        // First of this service, which is not first of all.
        ...amountFact({ ...compared, rank: index === 0 ? null : index + 1 }, 'spend-change', driver.change, {
          signed: true,
        }),
        ...ratioFact(compared, 'spend-change-ratio', changeRatio(driver.now, driver.before), {
          signed: true,
        }),
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
