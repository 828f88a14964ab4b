import { decimalFromInteger } from '../../../core/decimal.ts';
import { multiplyMoney } from '../../../core/money.ts';
import { columnsOf, paragraph, table, unbroken } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import type { Inline } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { actionTitle, monthlyText } from './action-cells.ts';
import type { Block, BlockPage } from './block.ts';
import { deadlineOf } from './deadline-of.ts';
import { groupsOf, openActions } from './open-actions.ts';

const MOST = 5;
const MONTHS = decimalFromInteger(12);
const NONE = '–';

/** The five kinds of action worth most: a month, a year, effort, and by when. */
export const opportunities: Block = (page) => {
  const { report, messages, formats } = page;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const groups = groupsOf(page, openActions(page) ?? []).filter(({ net }) => net !== null);
  if (groups.length === 0) return [paragraph(messages.savings.noAmount)];
  const words = messages.leadership.opportunities;
  const shown = groups.slice(0, MOST);
  const left = groups.length - shown.length;
  const notes = [words.deadlines, ...(left > 0 ? [words.more(formats, left)] : [])];
  return [
    table(
      columnsOf(words.columns, [1, 2]),
      shown.map((group) => row(page, group)),
    ),
    paragraph(notes.join(' ')),
  ];
};

function row(page: BlockPage, group: ActionGroup): readonly Inline[] {
  const { messages, formats } = page;
  const [largest] = group.members;
  return [
    actionTitle(page, group),
    monthlyText(page, group),
    group.net ? formats.money(multiplyMoney(group.net, MONTHS)) : NONE,
    messages.actions.efforts[largest.implementationEffort],
    unbroken(deadlineOf(page, group)),
  ];
}
