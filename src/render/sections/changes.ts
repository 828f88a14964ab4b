import type { RootContent } from 'mdast';
import { subtractMoney } from '../../core/money.ts';
import type { ReportChanges } from '../../core/report.ts';
import { bullets, heading, paragraph } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** What is different from the last report. */
export function changesSection(page: Page): RootContent[] {
  const { report, messages } = page;
  const { changes } = report;
  const blocks = changes.known ? changeBlocks(page, changes.value) : [paragraph(gapLine(page, changes.gap))];
  return [heading(2, messages.changes.title), ...blocks];
}

function changeBlocks(page: Page, changes: ReportChanges): RootContent[] {
  const { formats, messages } = page;
  const words = messages.changes;
  const previous = formats.day(changes.previous);
  const items = changeLines(page, changes);
  if (items.length === 0) return [paragraph(words.none(previous))];
  return [paragraph(words.since(previous)), ...bullets(items)];
}

/** One line for each thing that changed; none where nothing did. */
export function changeLines({ formats, messages }: Page, changes: ReportChanges): readonly Inline[] {
  const words = messages.changes;
  const items: Inline[] = changes.restatedMonths.map(({ month, before, after }) => {
    const change = formats.change(subtractMoney(after, before));
    return `${words.restated(formats.month(month), formats.exactMoney(before), formats.exactMoney(after), change)}.`;
  });
  const fresh = changes.newAnomalies.length;
  if (fresh > 0) items.push(`${words.newAnomalies(formats, fresh)}.`);
  return items;
}
