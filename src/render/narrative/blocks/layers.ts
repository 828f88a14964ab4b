import { ratioOfMoney, subtractMoney } from '../../../core/money.ts';
import { addMonths } from '../../../core/period.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import type { CurrencyReport } from '../../../core/report.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { capitalised } from '../../gap-line.ts';
import { netOf, sumsOf } from '../../issues/sums-of.ts';
import type { Inline } from '../../phrase.ts';
import { actionGroups } from '../../sections/action-groups.ts';
import type { Block, BlockPage } from './block.ts';
import { type LayerCost, type LayerMonth, layerMonthOf } from './layer-costs.ts';
import { openActions } from './open-actions.ts';

/** Alternatives that are named. */
const MOST = 3;
const NONE = '–';

/** What each layer cost in the last whole month, against the month before, and what could be done in it; by currency. */
export const layers: Block = (page) => {
  const parts = page.report.costs.flatMap((costs) => {
    const own = layerMonthOf(page, costs);
    return own && own.rows.length > 0 ? [{ costs, own }] : [];
  });
  const [first] = parts;
  if (!first) return [];
  const { formats, messages } = page;
  const words = messages.leadership.layers;
  const { month } = first.own;
  const metric = messages.metrics[first.costs.metric.metric];
  return [
    paragraph(words.meaning(metric, formats.month(addMonths(month, -1)))),
    table(
      columnsOf(words.columns(capitalised(formats.month(month))), [1, 2, 3, 4]),
      parts.flatMap(({ costs, own }) => own.rows.map((row) => layerRow(page, costs, own, row))),
    ),
  ];
};

function layerRow(
  page: BlockPage,
  costs: CurrencyReport,
  { total }: LayerMonth,
  { layer, now, before }: LayerCost,
): readonly Inline[] {
  const { formats, messages } = page;
  const share = now && total && ratioOfMoney(now, total);
  const open = openIn(page, costs, layer);
  return [
    strong(messages.leadership.layers.names[layer]),
    now ? formats.money(now) : messages.unknown,
    share ? formats.percent(share) : NONE,
    now && before ? formats.change(subtractMoney(now, before)) : NONE,
    open ? savingText(page, open) : messages.unknown,
    open ? alternativesText(page, open) : messages.unknown,
  ];
}

/** What can be done in a layer; what has no amount is told with the first currency. `null`: nobody knows. */
function openIn(
  page: BlockPage,
  { currency }: CurrencyReport,
  layer: LayerCost['layer'],
): readonly Recommendation[] | null {
  const primary = page.report.costs[0]?.currency;
  const isHere = ({ serviceName, saving }: Recommendation) =>
    page.layerOf(serviceName) === layer && (saving?.currency ?? primary) === currency;
  return openActions(page)?.filter(isHere) ?? null;
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
  return [...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])].join(', ');
}
