import { HORIZON_IDS, type HorizonId, horizonOf } from '../../../core/horizon.ts';
import type { Money } from '../../../core/money.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import { amountsText, netOf, sumsOf } from '../../issues/sums-of.ts';
import type { Inline } from '../../phrase.ts';
import type { Block, BlockPage } from './block.ts';
import { groupsOf, openActions } from './open-actions.ts';

/** Kinds of action that are named. */
const MOST = 3;
const NONE = '–';

/** What can be done within 30, 90 and 180 days by its effort, and what that brings, alone and with all before it. */
export const roadmap: Block = (page) => {
  const { report, messages, formats } = page;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const open = openActions(page) ?? [];
  if (open.length === 0) return [paragraph(messages.actions.none)];
  const words = messages.leadership.roadmap;
  const byHorizon = Map.groupBy(open, ({ implementationEffort }) => horizonOf(implementationEffort));
  const without = open.filter(({ saving }) => saving === null).length;
  const rows = HORIZON_IDS.map((horizon, at) => {
    const reached = HORIZON_IDS.slice(0, at + 1).flatMap((each) => byHorizon.get(each) ?? []);
    return row(page, horizon, byHorizon.get(horizon) ?? [], reached);
  });
  return [
    table(columnsOf(words.columns, [2, 3, 4]), rows),
    ...(without > 0 ? [paragraph(words.without(formats, without))] : []),
  ];
};

function row(
  page: BlockPage,
  horizon: HorizonId,
  own: readonly Recommendation[],
  reached: readonly Recommendation[],
): readonly Inline[] {
  const { messages, formats } = page;
  const words = messages.leadership.roadmap;
  return [
    strong(words.horizons[horizon]),
    words.efforts[horizon],
    formats.count(own.length),
    amountOf(page, own),
    amountOf(page, reached),
    mainlyText(page, own),
  ];
}

function amountOf(page: BlockPage, actions: readonly Recommendation[]): string {
  const currencies = page.report.costs.map(({ currency }) => currency);
  const sums = sumsOf(actions.map(netOf));
  const ordered = sums.toSorted((a, b) => rankOf(a, currencies) - rankOf(b, currencies));
  return amountsText(page, ordered) || NONE;
}

/** The report's first currency comes first; one that it has no bill of last. */
function rankOf({ currency }: Money, currencies: readonly string[]): number {
  const at = currencies.indexOf(currency);
  return at < 0 ? currencies.length : at;
}

/** The kinds of action that bring most. */
function mainlyText(page: BlockPage, own: readonly Recommendation[]): string {
  const types = groupsOf(page, own).map(({ members: [first] }) => first.actionType);
  const names = [...new Set(types)].slice(0, MOST).map((type) => page.messages.actions.types[type]);
  return names.length > 0 ? names.join(', ') : NONE;
}
