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
import { kindOfAction } from '../../sections/action-groups.ts';
import { allActions } from '../../sections/all-actions.ts';
import { untrusted } from '../../untrusted.ts';
import type { Block, BlockPage } from './block.ts';
import { byWorth } from './by-worth.ts';
import { nothingOpen } from './nothing-open.ts';
import { openActions } from './open-actions.ts';

/** More cards than this nobody reads on one page. */
const MOST = 20;
/** Of one kind: the others differ in name and amount only. */
const MOST_OF_KIND = 3;
/** Of each currency but the first: who pays in it looks for them. */
const MOST_OF_OTHER_CURRENCY = 3;

/** A card for each resource that saves most, with the commands where the reader gets them; a row for the others. */
export const resourceCards: Block = (page) => {
  const open = byWorth(page, openActions(page) ?? []);
  if (open.length === 0) return nothingOpen(page);
  const shown = shownOf(open);
  const rest = open.filter((action) => !shown.includes(action));
  return [
    ...(shown.length > 1 ? [paragraph(page.messages.doing.cardsOrder)] : []),
    ...shown.flatMap((action) => resourceCard(page, action)),
    ...others(page, rest),
  ];
};

/** The largest of the first currency, some of every other, and then what has no amount as far as there is room. */
function shownOf(ordered: readonly Recommendation[]): readonly Recommendation[] {
  const candidates = fewOfEachKind(ordered);
  const priced = Map.groupBy(candidates, ({ saving }) => saving?.currency ?? null);
  const withoutAmount = priced.get(null) ?? [];
  priced.delete(null);
  const [first = [], ...others] = priced.values();
  const elsewhere = others.flatMap((own) => own.slice(0, MOST_OF_OTHER_CURRENCY));
  const largest = first.slice(0, Math.max(0, MOST - elsewhere.length));
  return [...largest, ...elsewhere, ...withoutAmount].slice(0, MOST);
}

function fewOfEachKind(ordered: readonly Recommendation[]): readonly Recommendation[] {
  const few = new Set(
    [...Map.groupBy(ordered, kindOfAction).values()].flatMap((own) => own.slice(0, MOST_OF_KIND)),
  );
  return ordered.filter((action) => few.has(action));
}

export function resourceCard(page: BlockPage, action: Recommendation): RootContent[] {
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
