import type { FactPeriod } from '../../core/fact.ts';
import type { AnswerGap } from '../../narrative/ask/answer-gaps.ts';
import { inertText } from '../../render/inert-text.ts';
import type { SentencePage } from '../../render/narrative/sentence-page.ts';

/** What the report does not tell, in the reader's language. */
export function gapText({ formats, messages: { ask } }: SentencePage, gap: AnswerGap): string {
  switch (gap.kind) {
    case 'unknown-words':
      return ask.unknownWords(formats.list(gap.words.map(inertText)));
    case 'not-billed':
      return ask.notBilled(gap.service);
    case 'billed-under':
      return ask.billedUnder(gap.service, inertText(gap.name));
    case 'months': {
      const asked = formats.list(gap.asked.map(formats.month));
      if (!gap.told) return ask.noMonths(inertText(gap.name), asked);
      const [first, last] = gap.told;
      return ask.months(inertText(gap.name), asked, formats.month(first), formats.month(last));
    }
    case 'usage-types':
      return ask.usageTypes(inertText(gap.name), formats.period(gap.told));
    case 'other-days':
      return ask.otherDays(formats.list(gap.told.map((period) => periodText(formats, period))));
    case 'no-figure':
      return ask.noFigure;
  }
}

function periodText(formats: SentencePage['formats'], period: FactPeriod): string {
  return period.kind === 'month' ? formats.month(period.month) : formats.period(period.period);
}
