import type { RootContent } from 'mdast';
import { heading, paragraph, strong } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';

/** What can be saved together, and one by one. */
export function savingsSection(page: Page): RootContent[] {
  return [heading(2, page.messages.savings.title), paragraph(savingsText(page))];
}

function savingsText(page: Page): Inline {
  const { report, formats, messages } = page;
  if (!report.savings.known) return gapLine(page, report.savings.gap);
  const { savings } = messages;
  const parts = report.savings.value.map(
    ({ net, gross }) =>
      phrase`${strong(savings.net(formats.money(net)))}; ${savings.gross(formats.money(gross))}.`,
  );
  return joinInline(parts, ' ');
}
