import { columnsOf, paragraph, strong, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import { type Inline, phrase } from '../../phrase.ts';
import { amountText } from '../../sections/action-amount.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { effortAndRisk, resourcesText } from '../../sections/actions.ts';
import { untrusted } from '../../untrusted.ts';
import { monthlyText } from './action-cells.ts';
import type { Block, BlockPage } from './block.ts';
import { groupsOf, openActions } from './open-actions.ts';

const MOST = 10;

/** What runs on an older generation or a version out of support, and what its successor would save. */
export const technicalDebt: Block = (page) => {
  const { report, messages, formats } = page;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const words = messages.leadership.technicalDebt;
  const behind = (openActions(page) ?? []).filter(({ actionFamily }) => actionFamily === 'modernise');
  if (behind.length === 0) return [paragraph(words.none)];
  const groups = groupsOf(page, behind);
  const left = groups.length - MOST;
  return [
    table(
      columnsOf(words.columns, [2]),
      groups.slice(0, MOST).map((group) => row(page, group)),
    ),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
};

function row(page: BlockPage, group: ActionGroup): readonly Inline[] {
  const [largest] = group.members;
  const type = strong(page.messages.actions.types[largest.actionType]);
  return [
    phrase`${type} ${untrusted(largest.serviceName)} (${untrusted(largest.check)})`,
    resourcesText(page, group),
    group.net ? monthlyText(page, group) : amountText(page, largest),
    effortAndRisk(page, largest),
  ];
}
