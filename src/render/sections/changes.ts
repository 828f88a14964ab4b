import type { RootContent } from 'mdast';
import { subtractMoney } from '../../core/money.ts';
import type { ReportChanges } from '../../core/report-changes.ts';
import { bullets, heading, paragraph } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { recommendationLines } from './recommendation-lines.ts';

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
  const gap = gapOf(changes);
  return [
    ...(items.length > 0 ? [paragraph(words.since(previous)), ...bullets(items)] : []),
    ...(gap ? [paragraph(gapLine(page, gap))] : []),
    ...(items.length === 0 && !gap ? [paragraph(words.none(previous))] : []),
  ];
}

/** Why it is not known which recommendations changed. That none are asked for is no gap of this section. */
function gapOf({ recommendations }: ReportChanges) {
  return recommendations.known || recommendations.gap.reason === 'not-configured'
    ? null
    : recommendations.gap;
}

/** One line for each thing that changed; none where nothing did. */
export function changeLines(page: Page, changes: ReportChanges): readonly Inline[] {
  return [
    ...restatedLines(page, changes),
    ...anomalyLines(page, changes),
    ...savingsLines(page, changes),
    ...(changes.recommendations.known ? recommendationLines(page, changes.recommendations.value) : []),
  ].map((line) => phrase`${line}.`);
}

function restatedLines({ formats, messages }: Page, { restatedMonths }: ReportChanges): readonly Inline[] {
  return restatedMonths.map(({ month, before, after }) => {
    const change = formats.change(subtractMoney(after, before));
    const [then, now] = [formats.exactMoney(before), formats.exactMoney(after)];
    return messages.changes.restated(formats.month(month), then, now, change);
  });
}

function anomalyLines({ formats, messages }: Page, { newAnomalies }: ReportChanges): readonly Inline[] {
  const fresh = newAnomalies.length;
  return fresh > 0 ? [messages.changes.newAnomalies(formats, fresh)] : [];
}

function savingsLines({ formats, messages }: Page, { savings }: ReportChanges): readonly Inline[] {
  if (!savings.known) return [];
  return savings.value.map(({ before, after }) =>
    messages.changes.savings(
      formats.money(before),
      formats.money(after),
      formats.change(subtractMoney(after, before)),
    ),
  );
}
