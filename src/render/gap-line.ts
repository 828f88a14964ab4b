import type { PhrasingContent } from 'mdast';
import type { Gap } from '../core/known.ts';
import { emphasis } from './blocks.ts';
import { evidenceText } from './evidence-text.ts';
import { inertText } from './inert-text.ts';
import type { Page } from './page.ts';
import { type Inline, phrase } from './phrase.ts';

/** Why something is not there and what would bring it, in one sentence. */
export function gapText(
  { messages }: Pick<Page, 'messages'>,
  { reason, subject, remedy, hint }: Gap,
): Inline {
  const { reasons, subjects, remedies, line } = messages.gaps;
  // A hint may quote names from AWS.
  const help = hint ? phrase`${remedies[remedy]} (${evidenceText(inertText(hint))})` : remedies[remedy];
  return line(capitalised(subjects[subject]), reasons[reason], help);
}

/** The same, set apart from what is known. */
export function gapLine(page: Pick<Page, 'messages'>, gap: Gap): PhrasingContent {
  return emphasis(gapText(page, gap));
}

/** A sentence starts with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
