import type { PhrasingContent } from 'mdast';
import type { Gap } from '../core/known.ts';
import { emphasis } from './blocks.ts';
import type { Page } from './page.ts';

/** Why something is not there and what would bring it, in one sentence. */
export function gapText({ messages }: Pick<Page, 'messages'>, gap: Gap): string {
  const { reasons, line } = messages.gaps;
  return line(
    capitalised(translated(messages, gap.subject)),
    reasons[gap.reason],
    translated(messages, gap.remedy),
  );
}

export function gapLine(page: Pick<Page, 'messages'>, gap: Gap): PhrasingContent {
  return emphasis(gapText(page, gap));
}

/** Sentences of the core are English; the catalogue may know them in the reader's language. */
export function translated(messages: Page['messages'], text: string): string {
  return messages.coreTexts[text] ?? text;
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
