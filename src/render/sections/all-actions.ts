import type { RootContent } from 'mdast';
import { parseDay } from '../../core/period.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { emphasis, unbroken } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { foldedTable } from '../folded-table.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { amountText } from './action-amount.ts';

/** Every open action by its resource, folded away. */
export function allActions(
  page: Page,
  actions: readonly Recommendation[],
  title: string = page.messages.actions.all,
): RootContent[] {
  const { allColumns } = page.messages.actions;
  return foldedTable(page, title, allColumns, [3], actions, (action) => cells(page, action));
}

function cells(page: Page, action: Recommendation): readonly Inline[] {
  const { messages } = page;
  const words = messages.actions;
  return [
    phrase`${words.types[action.actionType]} (${untrusted(action.check)})`,
    words.where(untrusted(action.resourceId), accountOf(page, action.account), untrusted(action.region)),
    evidenceText(action.evidence),
    amountText(page, action),
    action.owner ? untrusted(action.owner.team) : emphasis(messages.unknown),
    sinceText(page, action.firstSeen),
  ];
}

/** Read back from an earlier report, so that it may be anything. */
function sinceText({ formats }: Page, firstSeen: string): Inline {
  const day = parseDay(firstSeen);
  return day ? unbroken(formats.day(day)) : untrusted(firstSeen);
}
