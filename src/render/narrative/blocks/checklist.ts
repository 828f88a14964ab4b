import { paragraph, strong } from '../../blocks.ts';
import { issueLink } from '../../issues/issue-links.ts';
import type { Inline } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { resourcesText, sumText } from '../../sections/actions.ts';
import { taskItem, taskList } from '../../task-list.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';
import { groupsByPriority } from './groups-by-priority.ts';
import { nothingOpen } from './nothing-open.ts';

const MOST = 50;

/** Everything open as a list to tick, by priority; what is of one kind as one task. */
export const checklist: Block = (page) => {
  const groups = groupsByPriority(page);
  if (groups.length === 0) return nothingOpen(page);
  const { formats, messages } = page;
  const left = groups.slice(MOST).reduce((sum, { members }) => sum + members.length, 0);
  return [
    paragraph(messages.doing.before),
    ...taskList(groups.slice(0, MOST).map((group) => taskItem(false, taskText(page, group)))),
    ...(left > 0 ? [paragraph(messages.doing.inReport(formats, left))] : []),
  ];
};

function taskText(page: BlockPage, group: ActionGroup): Inline {
  const { messages, links } = page;
  const [largest] = group.members;
  const what = messages.brief.action(
    strong(messages.actions.types[largest.actionType]),
    untrusted(largest.serviceName),
    resourcesText(page, group),
  );
  const task = messages.doing.task(what, sumText(page, group));
  const issue = links.issue(largest.fingerprint);
  return issue === null ? task : messages.doing.issue(task, issueLink(issue));
}
