import { LAYER_IDS, type LayerId } from '../../../core/layer.ts';
import { addMoney, type Money, sumMoney, zeroMoney } from '../../../core/money.ts';
import { addMonths, type Month, monthOf } from '../../../core/period.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import type { ServiceUse } from '../../../core/service-use.ts';
import type { BlockPage } from './block.ts';

/** What the layers of one currency cost in the last whole month. */
export interface LayerMonth {
  readonly month: Month;
  /** Layers with a service in them, in the order of the layers. */
  readonly rows: readonly LayerCost[];
  /** `null`: that of one of them is not known. */
  readonly total: Money | null;
}

export interface LayerCost {
  readonly layer: LayerId;
  /** `null`: the bill does not tell that of one of its services. */
  readonly now: Money | null;
  /** `null`: nor that of the month before, or the history does not reach back to it. */
  readonly before: Money | null;
}

/** `null`: there is no whole month, or nothing of it was read. */
export function layerMonthOf(page: BlockPage, costs: CurrencyReport): LayerMonth | null {
  const last = costs.comparisons.find(({ name }) => name === 'lastFullMonth');
  if (!last?.now.amount) return null;
  const month = monthOf(last.now.period.start);
  const rows = rowsOf(page, costs, month, last.before !== null);
  const total = rows.reduce<Money | null>(
    (sum, { now }) => sum && now && addMoney(sum, now),
    zeroMoney(costs.currency),
  );
  return { month, rows, total };
}

function rowsOf(
  page: BlockPage,
  { currency }: CurrencyReport,
  month: Month,
  hasBefore: boolean,
): readonly LayerCost[] {
  const own = page.report.services.filter((service) => service.currency === currency);
  const byLayer = Map.groupBy(own, ({ serviceName }) => page.layerOf(serviceName));
  return LAYER_IDS.flatMap((layer) => {
    const services = byLayer.get(layer);
    if (!services) return [];
    const before = hasBefore ? sumOf(services, addMonths(month, -1), currency) : null;
    return [{ layer, now: sumOf(services, month, currency), before }];
  });
}

/** A service without a charge in a month cost nothing in it; one whose charge is not known makes the sum unknown. */
function sumOf(services: readonly ServiceUse[], month: Month, currency: string): Money | null {
  const amounts = services.map(({ months }) => {
    const found = months.find((each) => each.month === month);
    return found ? found.amount : zeroMoney(currency);
  });
  const known = amounts.filter((amount) => amount !== null);
  return known.length === amounts.length ? sumMoney(known, currency) : null;
}
