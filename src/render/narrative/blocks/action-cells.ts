import { emphasis, strong, unbroken } from '../../blocks.ts';
import type { Page } from '../../page.ts';
import { type Inline, inlineNodes } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { untrusted } from '../../untrusted.ts';
import type { BlockPage } from './block.ts';

/** What is to be done to which service, and of how many resources; the words lead to the page of the check where there is one. */
export function actionTitle(page: BlockPage, group: ActionGroup): Inline {
  const { messages, links } = page;
  const [largest] = group.members;
  const url = links.check(largest.check);
  const type = strong(messages.actions.types[largest.actionType]);
  const shown = url === null ? type : { type: 'link' as const, url, children: [...inlineNodes(type)] };
  return messages.leadership.action(shown, untrusted(largest.serviceName), whatOf(page, group));
}

/** One resource by its name; several by their number. */
function whatOf({ messages, formats }: Page, { members }: ActionGroup): Inline {
  const [largest] = members;
  return members.length === 1
    ? untrusted(largest.resourceId)
    : messages.leadership.resources(formats, members.length);
}

/** What a group brings a month, or that nobody knows. */
export function monthlyText({ messages, formats }: Page, { net }: ActionGroup): Inline {
  return net ? unbroken(formats.money(net)) : emphasis(messages.unknown);
}

/** The teams that are to act, the first of them by name. */
export function teamsText({ messages }: Page, { members }: ActionGroup): Inline {
  const teams = [...new Set(members.map(({ owner }) => owner?.team ?? null))];
  const [only] = teams;
  if (teams.length > 1) return messages.actions.severalOwners(teams.length);
  return only ? untrusted(only) : emphasis(messages.unknown);
}
