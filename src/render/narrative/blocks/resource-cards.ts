import type { RootContent } from 'mdast';
import { NO_LINKS } from '../../../core/publication.ts';
import type { Recommendation } from '../../../core/recommendation.ts';
import { bullets, details, heading, paragraph } from '../../blocks.ts';
import { evidenceText } from '../../evidence-text.ts';
import { guideBlocks } from '../../issues/guide-blocks.ts';
import { guideText } from '../../issues/guide-text.ts';
import { linkLine } from '../../issues/issue-links.ts';
import { savingFacts } from '../../issues/saving-facts.ts';
import { labelled, placeOf } from '../../issues/single-body.ts';
import { allActions } from '../../sections/all-actions.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';
import { groupsByPriority } from './groups-by-priority.ts';
import { nothingOpen } from './nothing-open.ts';

/** More cards than this nobody reads on one page. */
const MOST = 20;
/** Of one kind: the others differ in name and amount only. */
const MOST_OF_KIND = 3;

/** A card for each resource that comes first by its priority, with the commands where the reader gets them; a row for the others. */
export const resourceCards: Block = (page) => {
  const groups = groupsByPriority(page);
  if (groups.length === 0) return nothingOpen(page);
  const shown = groups.flatMap(({ members }) => members.slice(0, MOST_OF_KIND)).slice(0, MOST);
  const told = new Set(shown.map(({ fingerprint }) => fingerprint));
  const rest = groups.flatMap(({ members }) => members).filter(({ fingerprint }) => !told.has(fingerprint));
  return [...shown.flatMap((action) => card(page, action)), ...others(page, rest)];
};

function card(page: BlockPage, action: Recommendation): RootContent[] {
  const { messages, links } = page;
  const words = messages.issues.what;
  const guide = page.guide(action.check, page.report.language);
  const type = messages.actions.types[action.actionType];
  return [
    heading(3, messages.doing.card(type, untrusted(action.resourceId))),
    ...bullets([
      labelled(words.where, placeOf(page, action)),
      labelled(words.seen, evidenceText(action.evidence)),
      ...(guide ? [labelled(words.why, guideText(guide.why, action))] : []),
    ]),
    savingFacts({ page, mentionTeams: false, unassignable: [] }, action),
    ...(page.commands ? commands(page, action) : []),
    ...linkLine(page, { ...NO_LINKS, check: links.check }, action.check),
  ];
}

function commands(page: BlockPage, action: Recommendation): RootContent[] {
  const { messages } = page;
  const guide = page.guide(action.check, page.report.language);
  return guide
    ? details(messages.doing.commands, guideBlocks(page, guide, action, 4))
    : [paragraph(messages.issues.noGuide(untrusted(action.check)))];
}

function others(page: BlockPage, rest: readonly Recommendation[]): RootContent[] {
  if (rest.length === 0) return [];
  return allActions(page, rest, page.messages.doing.moreCards);
}
