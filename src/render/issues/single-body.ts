import type { RootContent } from 'mdast';
import type { Recommendation } from '../../core/recommendation.ts';
import { bullets, paragraph, strong } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { fitting, GITHUB_BODY, withinCharacters } from '../fitting.ts';
import { markdownOf } from '../markdown-of.ts';
import { nameOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { guideBlocks } from './guide-blocks.ts';
import { guideText } from './guide-text.ts';
import { hiddenMarker } from './hidden-marker.ts';
import { linkLine } from './issue-links.ts';
import type { IssueParts } from './issue-subject.ts';
import { savingFacts } from './saving-facts.ts';

/** What is left out where the whole does not fit, one after the other. */
type Detail = 'all' | 'without-guide' | 'facts';

/** The text of an issue about one recommendation. */
export function singleBody(parts: IssueParts, action: Recommendation): string {
  const details: readonly Detail[] = ['all', 'without-guide', 'facts'];
  return fitting(
    details.map((detail) => () => markdownOf(blocksOf(parts, action, detail))),
    withinCharacters(GITHUB_BODY),
  );
}

function blocksOf(parts: IssueParts, action: Recommendation, detail: Detail): readonly RootContent[] {
  const { page, links, marker } = parts;
  const words = page.messages.issues;
  return [
    ...reasons(parts, action, detail),
    savingFacts(parts, action),
    ...(detail === 'all'
      ? guideOf(parts, action)
      : [paragraph(words.what.shortened), paragraph(words.guideLeftOut)]),
    paragraph(words.answers('30d')),
    ...linkLine(page, links, action.check),
    hiddenMarker(marker),
  ];
}

/** Why, in three lines: what was seen, what is paid for, and where. */
function reasons({ page, guide }: IssueParts, action: Recommendation, detail: Detail): RootContent[] {
  const words = page.messages.issues.what;
  const why = guide(action.check, page.report.language)?.why;
  return bullets([
    ...(detail === 'facts' ? [] : [labelled(words.seen, evidenceText(action.evidence))]),
    ...(why === undefined ? [] : [labelled(words.why, guideText(why, action))]),
    labelled(words.where, placeOf(page, action)),
  ]);
}

export function labelled(label: string, text: Inline): Inline {
  return phrase`${strong(label)}: ${text}`;
}

/** With the id of the account: commands are run in it. */
export function placeOf(page: Page, { resourceId, account, region }: Recommendation): Inline {
  const name = page.report.accounts.find(({ id }) => id === account)?.name ?? null;
  return page.messages.actions.where(untrusted(resourceId), nameOf(page, account, name), untrusted(region));
}

function guideOf({ page, guide }: IssueParts, action: Recommendation): readonly RootContent[] {
  const own = guide(action.check, page.report.language);
  return own
    ? guideBlocks(page, own, action)
    : [paragraph(page.messages.issues.noGuide(untrusted(action.check)))];
}
