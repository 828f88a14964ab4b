import type { PhrasingContent } from 'mdast';
import type { Gap } from '../core/known.ts';
import { emphasis } from './blocks.ts';
import { coreText } from './core-text.ts';
import type { Page } from './page.ts';

/** Why something is not there and what would bring it, in one sentence. */
export function gapText({ messages }: Pick<Page, 'messages'>, gap: Gap): string {
  const { reasons, line } = messages.gaps;
  const subject = coreText(messages.coreTexts, gap.subject, gap.subject);
  return line(
    capitalised(subject),
    reasons[gap.reason],
    coreText(messages.coreTexts, gap.remedy, gap.remedy),
  );
}

/** The same, set apart from what is known. */
export function gapLine(page: Pick<Page, 'messages'>, gap: Gap): PhrasingContent {
  return emphasis(gapText(page, gap));
}

/** A sentence starts with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
