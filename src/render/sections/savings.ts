import type { RootContent } from 'mdast';
import type { Recommendation } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 10;

/** What can be saved, and the ten actions worth most. */
export function savingsSections(page: Page): RootContent[] {
  const { messages } = page;
  return [
    heading(2, messages.savings.title),
    paragraph(savingsText(page)),
    heading(2, messages.actions.title),
    ...actionBlocks(page),
  ];
}

function savingsText(page: Page): Inline {
  const { report, formats, messages } = page;
  if (!report.savings.known) return gapLine(page, report.savings.gap);
  const { net, gross } = report.savings.value;
  const { savings } = messages;
  return phrase`${strong(savings.net(formats.money(net)))}; ${savings.gross(formats.money(gross))}.`;
}

function actionBlocks(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const words = messages.actions;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const all = report.recommendations.value;
  if (all.length === 0) return [paragraph(words.none)];
  const left = all.length - MOST;
  return [
    table(
      columnsOf(words.columns, [3]),
      all.slice(0, MOST).map((action) => row(page, action)),
    ),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

function row(page: Page, action: Recommendation): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.actions;
  const yesNo = (value: boolean) => (value ? messages.yes : messages.no);
  return [
    words.types[action.actionType],
    untrusted(action.resourceId),
    accountOf(page, action.account),
    action.saving ? formats.money(action.saving.net) : emphasis(messages.unknown),
    words.efforts[action.implementationEffort],
    yesNo(action.restartNeeded),
    yesNo(action.rollbackPossible),
    action.owner ? untrusted(action.owner) : emphasis(messages.unknown),
    untrusted(action.firstSeen),
  ];
}
