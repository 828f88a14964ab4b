import { ZERO } from '../../../src/core/decimal.ts';
import { compareMoney, type Money, money } from '../../../src/core/money.ts';
import { contains, eachMonth, monthOf, type Period } from '../../../src/core/period.ts';
import type { Service } from '../../../src/core/service.ts';
import type { ServiceUse } from '../../../src/core/service-use.ts';
import type { ServedCharge } from '../../loopback/cost-explorer-server.ts';
import { sumDecimals } from '../../support/sum-decimals.ts';
import { AS_OF, FIRST_DAY, type NamedCharges } from './bill-of-services.ts';

/** What the report tells of every name on the bill. */
export interface Uses {
  readonly byName: ReadonlyMap<string, readonly ServiceUse[]>;
  readonly spikeOf: (id: string) => Period | undefined;
}

/** What the report says wrongly of one name; `null`: all of it is right. */
export function problemWith(
  { id }: Service,
  served: NamedCharges | undefined,
  { byName, spikeOf }: Uses,
): string | null {
  if (!served) return 'nothing was served under its name';
  const [use, ...more] = byName.get(served.name) ?? [];
  if (!use || more.length > 0) return `\`${served.name}\`: not one entry in the report`;
  const say = (what: string) => `\`${served.name}\`: ${what}`;
  if (!use.services.includes(id)) return say('not told to be this service');
  if (!rightMonths(use, served.charges)) return say('wrong cost by month');
  if (!rightDrivers(use, served.charges)) return say('wrong cost by usage type');
  const spikes = use.anomalies.known ? use.anomalies.value.map(spikeOf) : [];
  return spikes.length === 1 && spikes[0]?.start === served.spike
    ? null
    : say('its unusual day was not found');
}

function rightMonths({ months }: ServiceUse, charges: readonly ServedCharge[]): boolean {
  const all = eachMonth({ start: FIRST_DAY, end: AS_OF });
  return (
    months.length === all.length &&
    all.every((month, nth) => {
      const shown = months[nth];
      const own = charges.filter((charge) => monthOf(charge.day) === month);
      return shown?.month === month && same(shown.amount, own);
    })
  );
}

function rightDrivers({ drivers }: ServiceUse, charges: readonly ServedCharge[]): boolean {
  if (!drivers.known) return false;
  const { now, before, usageTypes, more } = drivers.value;
  const inEither = charges.filter(({ day: at }) => contains(now, at) || contains(before, at));
  const byType = Map.groupBy(inEither, ({ dimensions }) => dimensions['USAGE_TYPE']);
  return (
    more === 0 &&
    usageTypes.length === byType.size &&
    usageTypes.every(({ usageType, ...shown }) => {
      const own = byType.get(usageType) ?? [];
      return same(shown.now, within(now, own)) && same(shown.before, within(before, own));
    })
  );
}

function within(period: Period, charges: readonly ServedCharge[]): readonly ServedCharge[] {
  return charges.filter((charge) => contains(period, charge.day));
}

function same(shown: Money | null, charges: readonly ServedCharge[]): boolean {
  if (charges.length === 0) return shown === null;
  const sum = money(sumDecimals(charges.map(({ metrics }) => metrics['NetAmortizedCost'] ?? ZERO)), 'USD');
  return shown !== null && shown.currency === 'USD' && compareMoney(shown, sum) === 0;
}
