import type { FactPeriod } from '../../core/fact.ts';
import { addDays, type Month } from '../../core/period.ts';
import type { AnswerGap } from '../../narrative/ask/answer-gap.ts';
import { inertText } from '../../render/inert-text.ts';
import type { SentencePage } from '../../render/narrative/sentence-page.ts';

/** What the report does not tell, in the reader's language. */
export function gapText({ formats, messages: { ask } }: SentencePage, gap: AnswerGap): string {
  switch (gap.kind) {
    case 'read-as':
      return ask.readAs(inertText(gap.word), inertText(gap.as));
    case 'not-told':
      return ask.notTold(formats.list(gap.words.map(inertText)));
    case 'days':
      return gap.told ? ask.days(formats.period(gap.told)) : ask.noDays;
    case 'latest-days':
      return ask.latestDays(formats.day(addDays(gap.told.end, -1)));
    case 'since-report':
      return gap.previous ? ask.sinceReport(formats.day(gap.previous)) : ask.noReportBefore;
    case 'forecast-ends':
      return ask.forecastEnds(formats.month(gap.last));
    case 'resource-cost':
      return ask.resourceCost;
    case 'no-owner':
      return ask.noOwner(inertText(gap.name));
    case 'unknown-words':
      return ask.unknownWords(formats.list(gap.words.map(inertText)));
    case 'not-billed':
      return ask.notBilled(gap.service);
    case 'billed-under':
      return ask.billedUnder(gap.service, inertText(gap.name));
    case 'months': {
      const asked = monthsText(ask, formats, gap.asked);
      const what = gap.name === null ? ask.wholeCost : ask.costOf(inertText(gap.name));
      if (!gap.told) return ask.noMonths(what, asked);
      const [first, last] = gap.told;
      return ask.months(what, asked, formats.month(first), formats.month(last));
    }
    case 'usage-types':
      return ask.usageTypes(inertText(gap.name), formats.period(gap.told));
    case 'other-days':
      return ask.otherDays(formats.list(gap.told.map((period) => periodText(formats, period))));
    case 'no-figure':
      return ask.noFigure;
  }
}

/** So many months in a row are told by the first and the last of them. */
const MOST_LISTED = 3;

function monthsText(
  ask: SentencePage['messages']['ask'],
  formats: SentencePage['formats'],
  months: readonly Month[],
): string {
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last || months.length <= MOST_LISTED) return formats.list(months.map(formats.month));
  return ask.range(formats.month(first), formats.month(last));
}

function periodText(formats: SentencePage['formats'], period: FactPeriod): string {
  return period.kind === 'month' ? formats.month(period.month) : formats.period(period.period);
}
