import type { ListItem } from 'mdast';
import type { Recommendation } from '../../../core/recommendation.ts';
import { paragraph, strong } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import { accountOf } from '../../names.ts';
import { type Inline, inlineNodes, joinInline, phrase } from '../../phrase.ts';
import { kindAndOwnerOf } from '../../sections/action-groups.ts';
import { effortAndRisk } from '../../sections/actions.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';
import { openActions } from './open-actions.ts';

const MOST = 3;

/** What to begin with, by priority: one of each kind and owner, so that the three are three different things. */
export const nextActions: Block = (page) => {
  const { report, messages } = page;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const open = (openActions(page) ?? []).toSorted((a, b) => b.priority.score - a.priority.score);
  const firsts = [...Map.groupBy(open, kindAndOwnerOf).values()].flatMap(([first]) => (first ? [first] : []));
  if (firsts.length === 0) return [paragraph(messages.actions.none)];
  const children = firsts.slice(0, MOST).map((action): ListItem => item(page, action));
  return [{ type: 'list', ordered: true, start: 1, spread: false, children }];
};

function item(page: BlockPage, action: Recommendation): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(line(page, action))] };
}

function line(page: BlockPage, action: Recommendation): Inline {
  const { messages, links } = page;
  const words = messages.leadership;
  const where = messages.actions.where(
    untrusted(action.resourceId),
    accountOf(page, action.account),
    untrusted(action.region),
  );
  const title = words.action(
    strong(messages.actions.types[action.actionType]),
    untrusted(action.serviceName),
    where,
  );
  const url = links.issue(action.fingerprint);
  const shown: Inline = url === null ? title : { type: 'link', url, children: [...inlineNodes(title)] };
  return phrase`${shown}; ${joinInline(factsOf(page, action), '; ')}.`;
}

function factsOf(page: BlockPage, action: Recommendation): readonly Inline[] {
  const { messages, formats } = page;
  const words = messages.leadership.next;
  const { saving, noAmount } = action;
  return [
    saving
      ? words.month(formats.money(saving.net))
      : noAmount
        ? messages.actions.noAmount[noAmount]
        : messages.unknown,
    words.effort(effortAndRisk(page, action)),
    action.owner ? words.owner(untrusted(action.owner.team)) : words.nobody,
  ];
}
