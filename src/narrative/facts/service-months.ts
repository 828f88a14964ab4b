import type { Money } from '../../core/money.ts';
import type { Month } from '../../core/period.ts';
import { isSome, type Pointed, pointer, type Read, readAt } from './pointed.ts';
import type { ReadService } from './read-report.ts';
import { sumOf } from './summed.ts';

/** A service of the bill, by its place in the report. */
export interface ListedService {
  readonly service: ReadService;
  readonly index: number;
}

export function servicesIn(services: readonly ReadService[], currency: string): readonly ListedService[] {
  return services
    .map((service, index) => ({ service, index }))
    .filter(({ service }) => service.currency === currency);
}

/** What it cost in a month; `null`: it had no charge in it, or what it was is not known. */
export function monthAmount({ service, index }: ListedService, wanted: Month): Read<Money> | null {
  const at = service.months.findIndex(({ month }) => month === wanted);
  const amount = service.months[at]?.amount;
  return amount ? readAt(pointer('services', index, 'months', at, 'amount'), amount) : null;
}

/** Whether it had a charge in a month that the bill does not tell the amount of. */
export function isUnknownIn({ service }: ListedService, wanted: Month): boolean {
  return service.months.some(({ month, amount }) => month === wanted && amount === null);
}

/** What services cost together in a month; `null`: none had a charge, or one of them is not known. */
export function monthSum(services: readonly ListedService[], month: Month): Pointed<Money> | null {
  if (services.some((service) => isUnknownIn(service, month))) return null;
  const amounts = services.flatMap((service) => monthAmount(service, month) ?? []);
  return isSome(amounts) ? sumOf(amounts) : null;
}
