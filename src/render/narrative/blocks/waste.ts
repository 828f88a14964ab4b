import type { RootContent } from 'mdast';
import type { KpiId } from '../../../core/kpis.ts';
import { type Money, ratioOfMoney, sumMoney } from '../../../core/money.ts';
import { columnsOf, strong, table } from '../../blocks.ts';
import type { CurrencyPage } from '../../page.ts';
import type { Inline } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block } from './block.ts';
import { byCurrencyPage } from './by-currency-page.ts';
import { kpisByCurrency } from './kpis-by-currency.ts';
import { groupsOf, openActions } from './open-actions.ts';

const OF_WASTE: readonly KpiId[] = ['waste', 'optimisation-potential'];
const MOST = 10;

/** Waste and its share of spend, and which idle resources it is. */
export const waste: Block = (page) => {
  const kpis = page.report.kpis.filter(({ id }) => OF_WASTE.includes(id));
  return [...kpisByCurrency(page, kpis), ...byCurrencyPage(page, idleTable)];
};

interface IdleGroup extends ActionGroup {
  readonly net: Money;
}

/** Idle resources with an amount, by kind: their amounts are of this currency. */
function idleTable(page: CurrencyPage): RootContent[] {
  const { currency } = page.costs;
  const idle = (openActions(page) ?? []).filter(
    ({ actionFamily, saving }) => actionFamily === 'idle' && saving?.currency === currency,
  );
  const groups = groupsOf(page, idle).filter((group): group is IdleGroup => group.net !== null);
  if (groups.length === 0) return [];
  const words = page.messages.steering;
  const rest = groups.slice(MOST);
  const rows = [
    ...groups.slice(0, MOST).map((group) => cells(page, groups, [group], kindOf(page, group))),
    ...(rest.length > 0 ? [cells(page, groups, rest, words.wasteRest(page.formats, rest.length))] : []),
    cells(page, groups, groups, strong(words.wasteTotal)),
  ];
  return [table(columnsOf(words.wasteColumns, [1, 2, 3]), rows)];
}

function kindOf({ messages }: CurrencyPage, { members: [largest] }: ActionGroup): Inline {
  const type = messages.actions.types[largest.actionType];
  return messages.steering.wasteOf(type, untrusted(largest.serviceName), untrusted(largest.check));
}

function cells(
  { formats, costs }: CurrencyPage,
  all: readonly IdleGroup[],
  some: readonly IdleGroup[],
  name: Inline,
): readonly Inline[] {
  const sum = (groups: readonly IdleGroup[]) =>
    sumMoney(
      groups.map(({ net }) => net),
      costs.currency,
    );
  const share = ratioOfMoney(sum(some), sum(all));
  return [
    name,
    formats.count(some.reduce((count, { members }) => count + members.length, 0)),
    formats.money(sum(some)),
    share ? formats.percent(share) : '–',
  ];
}
