import { LAYER_IDS, layerOfBillName } from '../../core/layer.ts';
import type { Month } from '../../core/period.ts';
import { nonServiceOf, servicesOfBillName } from '../../services/find-service.ts';
import { ofOurWords } from '../facts/abouts.ts';
import { type ByMonth, together } from './by-month.ts';

/** What the services of each layer cost together, month by month, in each currency. */
export function layersByMonth(services: readonly ByMonth[]): readonly ByMonth[] {
  const currencies = [...new Set(services.map(({ currency }) => currency))];
  return LAYER_IDS.flatMap((layer) =>
    currencies.flatMap((currency) => {
      const own = services.filter(
        ({ about, currency: other }) => other === currency && layerOf(about.name ?? '') === layer,
      );
      return own.length === 0
        ? []
        : [{ about: ofOurWords('layer', layer), topic: 'layers' as const, currency, months: summed(own) }];
    }),
  );
}

function summed(services: readonly ByMonth[]): ByMonth['months'] {
  const months = [...new Set(services.flatMap((service) => [...service.months.keys()]))].sort();
  return new Map(
    months.flatMap((month: Month) => {
      const total = together(services.flatMap((service) => service.months.get(month) ?? []));
      return total ? [[month, total] as const] : [];
    }),
  );
}

function layerOf(name: string) {
  return layerOfBillName(servicesOfBillName(name), nonServiceOf(name)?.reason ?? null);
}
