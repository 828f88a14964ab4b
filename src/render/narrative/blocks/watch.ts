import { bullets, fileLink, paragraph, strong } from '../../blocks.ts';
import { guideText } from '../../issues/guide-text.ts';
import { type Inline, phrase } from '../../phrase.ts';
import type { ActionGroup } from '../../sections/action-groups.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';
import { groupsByPriority } from './groups-by-priority.ts';

const MOST = 20;

/** Of each check that found something: the fields and metrics that tell whether it worked, and where the saving is measured. */
export const watch: Block = (page) => {
  const { messages, formats } = page;
  // A check goes by the same in every currency.
  const checks = Map.groupBy(groupsByPriority(page), ({ members: [{ check }] }) => check);
  const all = [...checks.values()].flatMap(([first]) => (first ? watched(page, first) : []));
  if (all.length === 0) return [];
  const shown = all.slice(0, MOST);
  const left = all.length - shown.length;
  return [
    paragraph(messages.doing.watchIntro),
    ...bullets([...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])]),
    paragraph(messages.living.ledger.link(fileLink('savings.md'))),
  ];
};

function watched(page: BlockPage, { members: [largest] }: ActionGroup): readonly Inline[] {
  const guide = page.guide(largest.check, page.report.language);
  if (!guide) return [];
  const type = strong(page.messages.actions.types[largest.actionType]);
  const what = phrase`${type} ${untrusted(largest.serviceName)}`;
  return [page.messages.doing.watch(what, untrusted(largest.check), guideText(guide.measured, largest))];
}
