import type { RootContent } from 'mdast';
import type { Recommendation } from '../../../core/recommendation.ts';
import { columnsOf, emphasis, paragraph, strong, table } from '../../blocks.ts';
import { issueLink } from '../../issues/issue-links.ts';
import { accountOf } from '../../names.ts';
import { type Inline, phrase } from '../../phrase.ts';
import { amountText } from '../../sections/action-amount.ts';
import { effortAndRisk } from '../../sections/actions.ts';
import { untrusted } from '../../untrusted.ts';
import type { BlockPage } from './block.ts';

/** Actions in a row each, in their order; of those beyond so many how many there are. */
export function actionTable(
  page: BlockPage,
  actions: readonly Recommendation[],
  most: number,
): readonly RootContent[] {
  if (actions.length === 0) return [];
  const { messages, formats } = page;
  const left = actions.length - most;
  return [
    table(
      columnsOf(messages.doing.actionColumns, [2]),
      actions.slice(0, most).map((action) => cells(page, action)),
    ),
    ...(left > 0 ? [paragraph(messages.doing.inReport(formats, left))] : []),
  ];
}

function cells(page: BlockPage, action: Recommendation): readonly Inline[] {
  const { messages, links } = page;
  const words = messages.actions;
  const type = phrase`${strong(words.types[action.actionType])} ${untrusted(action.serviceName)}`;
  const issue = links.issue(action.fingerprint);
  return [
    issue === null ? type : messages.doing.issue(type, issueLink(issue)),
    words.where(untrusted(action.resourceId), accountOf(page, action.account), untrusted(action.region)),
    amountText(page, action),
    effortAndRisk(page, action),
    action.owner ? untrusted(action.owner.team) : emphasis(messages.unknown),
  ];
}
