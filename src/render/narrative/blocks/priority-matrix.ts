import { decimal, multiplyDecimal } from '../../../core/decimal.ts';
import { compareMoney, isZeroMoney, type Money, multiplyMoney } from '../../../core/money.ts';
import type { ImplementationEffort, Recommendation } from '../../../core/recommendation.ts';
import { columnsOf, paragraph, table } from '../../blocks.ts';
import { amountsText, netOf, sumsOf } from '../../issues/sums-of.ts';
import type { Page } from '../../page.ts';
import { quickWins } from '../../sections/quick-wins.ts';
import type { Block } from './block.ts';
import { nothingOpen } from './nothing-open.ts';
import { openActions } from './open-actions.ts';

const EFFORTS: readonly ImplementationEffort[] = ['VeryLow', 'Low', 'Medium', 'High', 'VeryHigh'];
const LEVELS = ['large', 'medium', 'small', 'none'] as const;

type Level = (typeof LEVELS)[number];

const TENTH = decimal('0.1');

/** What is open by effort and by what it saves: large where it is a tenth of all that can be had, medium a hundredth. */
export const priorityMatrix: Block = (page) => {
  const open = openActions(page) ?? [];
  if (open.length === 0) return nothingOpen(page);
  const words = page.messages.steering;
  const totals = sumsOf(open.map(netOf));
  const efforts = EFFORTS.filter((effort) => open.some((each) => each.implementationEffort === effort));
  const rows = efforts.map((effort) => {
    const own = open.filter((each) => each.implementationEffort === effort);
    const cells = LEVELS.map((level) => own.filter((each) => levelOf(totals, each) === level));
    return [page.messages.actions.efforts[effort], ...cells.map((cell) => cellText(page, cell))];
  });
  const titles = words.matrixColumns(LEVELS.map((level) => words.levels[level]));
  return [
    table(columnsOf(titles, [1, 2, 3, 4]), rows),
    paragraph(words.matrixNote),
    ...quickWins(page, open),
  ];
};

function levelOf(totals: readonly Money[], action: Recommendation): Level {
  const net = netOf(action);
  const all = totals.find(({ currency }) => currency === net?.currency);
  if (!net || !all) return 'none';
  if (isZeroMoney(net)) return 'small';
  if (reaches(net, multiplyMoney(all, TENTH))) return 'large';
  return reaches(net, multiplyMoney(all, multiplyDecimal(TENTH, TENTH))) ? 'medium' : 'small';
}

function reaches(net: Money, least: Money): boolean {
  return compareMoney(net, least) >= 0;
}

function cellText(page: Page, actions: readonly Recommendation[]): string {
  if (actions.length === 0) return '–';
  const count = page.formats.count(actions.length);
  const amounts = amountsText(page, sumsOf(actions.map(netOf)));
  return amounts === '' ? count : page.messages.steering.matrixCell(count, amounts);
}
