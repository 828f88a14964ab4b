import type { Bill } from '../core/bill.ts';
import type { CostSource } from '../core/cost-source.ts';
import { unknown } from '../core/known.ts';
import { addDays, type Day, lengthInDays, type Period } from '../core/period.ts';
import { planCalendar } from './analysis/calendar.ts';
import { asker } from './read/ask.ts';
import { readBreakdowns } from './read/breakdowns.ts';
import { readComparisons } from './read/comparisons.ts';
import { readDaily } from './read/daily.ts';
import { readTags, type TagSelection } from './read/tags.ts';

export interface ReadBillOptions extends TagSelection {
  readonly asOf: Day;
  readonly completeAfterHours: number;
  readonly fiscalYearStart: number;
}

/** Asks a source every question the analysis has, once, and closes nothing: the caller owns the source. */
export async function readBill(source: CostSource, options: ReadBillOptions): Promise<Bill> {
  const head = await source.open();
  const calendar = planCalendar({
    asOf: options.asOf,
    dataThrough: head.dataThrough,
    span: head.span,
    readFrom: head.readFrom,
    months: head.months,
    completeAfterHours: options.completeAfterHours,
    fiscalYearStart: options.fiscalYearStart,
  });
  const ask = asker(source);
  const daily = await readDaily(ask, head, calendar);
  return {
    head,
    calendar,
    ...daily,
    breakdowns: await readBreakdowns(ask, head),
    comparisons: await readComparisons(source, ask, head, calendar),
    tags: await readTags(ask, head, options, calendar),
    tagKeys: await source.tagKeys(recent(head.span)),
    commitments: await source.commitments(head.span),
    crossCheck: unknown('not-configured', 'Cost Explorer total', 'set costs.crossCheck in spendlog.yml'),
    totals: await source.totals(),
    quality: await source.quality(),
    invariants: await source.invariants(),
    usage: source.usage(),
  };
}

function recent(span: Period): Period {
  return lengthInDays(span) > 92 ? { start: addDays(span.end, -92), end: span.end } : span;
}
