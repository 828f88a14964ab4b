import type { Links } from '../../core/publication.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { strong } from '../blocks.ts';
import type { Page } from '../page.ts';
import { type ActionGroup, actionGroups, kindAndOwnerOf } from '../sections/action-groups.ts';
import { resourcesText } from '../sections/actions.ts';
import { untrusted } from '../untrusted.ts';
import type { Brief, BriefAction } from './brief.ts';

/** Those worth most, what one owner decides once as one; and how many recommendations are in none of them. */
export function briefActions(
  page: Page,
  links: Links,
  open: readonly Recommendation[],
  most: number,
): Pick<Brief, 'actions' | 'moreActions'> {
  const currencies = page.report.costs.map(({ currency }) => currency);
  const shown = actionGroups(open, currencies, kindAndOwnerOf).slice(0, most);
  const told = shown.reduce((sum, { members }) => sum + members.length, 0);
  return {
    actions: shown.map((group) => briefAction(page, links, group)),
    moreActions: open.length - told,
  };
}

function briefAction(page: Page, links: Links, group: ActionGroup): BriefAction {
  const { messages, formats } = page;
  const [largest] = group.members;
  return {
    fingerprints: group.members.map(({ fingerprint }) => fingerprint),
    title: messages.brief.action(
      strong(messages.actions.types[largest.actionType]),
      untrusted(largest.serviceName),
      resourcesText(page, group),
    ),
    amount: group.net && formats.money(group.net),
    team: largest.owner?.team ?? null,
    // Several may have an issue each: the title names the largest, and this is its.
    url: links.issue(largest.fingerprint),
  };
}
