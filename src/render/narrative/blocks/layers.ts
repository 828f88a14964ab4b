import type { RootContent } from 'mdast';
import { LAYER_IDS, type LayerId } from '../../../core/layer.ts';
import {
  addMoney,
  type Money,
  ratioOfMoney,
  subtractMoney,
  sumMoney,
  zeroMoney,
} from '../../../core/money.ts';
import { addMonths, type Month, monthOf } from '../../../core/period.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import type { ServiceUse } from '../../../core/service-use.ts';
import { columnsOf, paragraph, strong, table, unbroken } from '../../blocks.ts';
import { netOf, sumsOf } from '../../issues/sums-of.ts';
import type { Inline } from '../../phrase.ts';
import { actionGroups } from '../../sections/action-groups.ts';
import type { Block, BlockPage } from './block.ts';
import { byCurrency } from './by-currency.ts';
import { openActions } from './open-actions.ts';

/** Alternatives that are named. */
const MOST = 3;
const NONE = '–';

/** What each layer cost in the last whole month, against the month before, and what could be done in it. */
export const layers: Block = (page) => byCurrency(page, (costs) => layerTable(page, costs));

interface LayerCost {
  readonly layer: LayerId;
  /** `null`: the bill does not tell that of one of its services. */
  readonly now: Money | null;
  readonly before: Money | null;
}

function layerTable(page: BlockPage, costs: CurrencyReport): readonly RootContent[] {
  const last = costs.comparisons.find(({ name }) => name === 'lastFullMonth');
  const rows = last ? costsOf(page, costs, monthOf(last.now.period.start)) : [];
  if (!last || rows.length === 0) return [];
  const { formats, messages } = page;
  const words = messages.leadership.layers;
  const month = monthOf(last.now.period.start);
  const total = rows.reduce<Money | null>(
    (sum, { now }) => sum && now && addMoney(sum, now),
    zeroMoney(costs.currency),
  );
  const open = openActions(page);
  const cells = rows.map((row) =>
    layerRow(page, row, total, last.before !== null, ownOf(page, open, costs, row)),
  );
  return [
    paragraph(words.meaning(messages.metrics[costs.metric.metric], formats.month(addMonths(month, -1)))),
    table(columnsOf(words.columns(formats.month(month)), [1, 2, 3, 4]), cells),
  ];
}

/** Layers with a cost in the month or the one before, in the order of the layers. */
function costsOf(page: BlockPage, costs: CurrencyReport, month: Month): readonly LayerCost[] {
  const own = page.report.services.filter(({ currency }) => currency === costs.currency);
  const byLayer = Map.groupBy(own, ({ serviceName }) => page.layerOf(serviceName));
  return LAYER_IDS.flatMap((layer) => {
    const services = byLayer.get(layer);
    if (!services) return [];
    const sum = (of: Month) => sumOf(services, of, costs.currency);
    return [{ layer, now: sum(month), before: sum(addMonths(month, -1)) }];
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

/** What can be done in a layer; a purchase without an amount belongs to the primary currency. */
function ownOf(
  page: BlockPage,
  open: readonly Recommendation[] | null,
  { currency }: CurrencyReport,
  { layer }: LayerCost,
): readonly Recommendation[] | null {
  const primary = page.report.costs[0]?.currency;
  return (
    open?.filter(
      ({ serviceName, saving }) =>
        page.layerOf(serviceName) === layer && (saving?.currency ?? primary) === currency,
    ) ?? null
  );
}

function layerRow(
  page: BlockPage,
  { layer, now, before }: LayerCost,
  total: Money | null,
  isCompared: boolean,
  open: readonly Recommendation[] | null,
): readonly Inline[] {
  const { formats, messages } = page;
  const share = now && total && ratioOfMoney(now, total);
  const change = isCompared && now && before ? formats.change(subtractMoney(now, before)) : NONE;
  return [
    strong(messages.leadership.layers.names[layer]),
    now ? formats.money(now) : messages.unknown,
    share ? formats.percent(share) : NONE,
    change,
    open ? savingText(page, open) : messages.unknown,
    open ? alternativesText(page, open) : messages.unknown,
  ];
}

function savingText({ formats }: BlockPage, open: readonly Recommendation[]): string {
  const [sum] = sumsOf(open.map(netOf));
  return sum ? formats.money(sum) : NONE;
}

/** The kinds of action that bring most, with how many there are of each. */
function alternativesText({ messages, formats }: BlockPage, open: readonly Recommendation[]): Inline {
  if (open.length === 0) return NONE;
  const groups = actionGroups(open, [], ({ actionType }) => actionType);
  const shown = groups
    .slice(0, MOST)
    .map(({ members: [first, ...others] }) =>
      messages.leadership.layers.alternative(
        messages.actions.types[first.actionType],
        formats.count(others.length + 1),
      ),
    );
  const left = groups.length - shown.length;
  return unbroken([...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])].join(', '));
}
