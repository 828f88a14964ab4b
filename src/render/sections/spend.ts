import type { RootContent } from 'mdast';
import type { ComparisonName } from '../../core/calendar.ts';
import type { Comparison } from '../../core/figure.ts';
import { isZeroMoney } from '../../core/money.ts';
import { bullets, columnsOf, emphasis, heading, paragraph, table, unbroken } from '../blocks.ts';
import { headlineOf } from '../headline.ts';
import type { Messages } from '../messages/messages.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** What is told of a currency that is not the primary one. */
const BRIEF: ReadonlySet<ComparisonName> = new Set(['monthToDate', 'lastFullMonth', 'yearToDate']);

/** Spend of each period beside the same days, or equal length, before it. */
export function spendSection(page: CurrencyPage): RootContent[] {
  const blocks = spendBlocks(page);
  return blocks.length === 0 ? [] : [heading(page.depth, page.messages.spend.title), ...blocks];
}

export function spendBlocks(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const { spend } = messages;
  const first = headlineOf(page);
  if (!first) return [];
  const others = costs.comparisons.filter(
    (comparison) => comparison !== first && (depth === 2 || BRIEF.has(comparison.name)),
  );
  const comparisons = [first, ...others];
  return [
    paragraph(meaningOf(page, first)),
    table(
      columnsOf(spend.columns, [2, 4, 5]),
      comparisons.map((comparison) => row(page, comparison)),
    ),
    ...(depth === 2 ? [paragraph(emphasis(messages.stateLegend))] : []),
    ...bullets([
      ...comparisons.flatMap((comparison) => lengthNote(page, comparison)),
      ...comparisons.flatMap((comparison) => lateNote(page, comparison)),
    ]),
  ];
}

function meaningOf({ costs, messages }: CurrencyPage, { now }: Comparison): string {
  const meaning = messages.comparedMeaning[now.metric];
  return costs.metric.reason === 'effective-cost-unusable'
    ? `${meaning} ${messages.effectiveCostUnusable}`
    : meaning;
}

function row({ formats, messages }: CurrencyPage, comparison: Comparison): readonly Inline[] {
  const { now, before, change, changeRatio } = comparison;
  const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
  return [
    periodName(messages, comparison),
    unbroken(formats.shortPeriod(now.period)),
    now.amount ? formats.money(now.amount) : messages.unknown,
    before ? unbroken(formats.shortPeriod(before.period)) : messages.spend.noBefore,
    before?.amount ? formats.money(before.amount) : '–',
    change ? `${formats.change(change)}${ratio}` : '–',
    unbroken(messages.states[now.state]),
  ];
}

/** A day that is still filling is not called complete. */
export function periodName(messages: Messages, { name, now }: Comparison): string {
  return name === 'lastDay' && now.state === 'incomplete'
    ? messages.lastDayWithData
    : messages.comparisons[name];
}

function lateNote({ formats, messages }: CurrencyPage, comparison: Comparison): readonly string[] {
  const { name, notYetPosted } = comparison;
  if (notYetPosted.length === 0) return [];
  const kinds = formats.list(notYetPosted.map((kind) => messages.chargeKinds[kind]));
  return [messages.spend.late(messages.comparisons[name], kinds)];
}

function lengthNote({ formats, messages }: CurrencyPage, comparison: Comparison): readonly string[] {
  const { perDay, dayEffect } = comparison;
  if (!perDay) return [];
  const { spend } = messages;
  const note = spend.perDay(
    periodName(messages, comparison),
    formats.money(perDay.now),
    formats.money(perDay.before),
  );
  if (!dayEffect || isZeroMoney(dayEffect)) return [`${note}.`];
  return [`${note}; ${spend.dayEffect(formats.change(dayEffect))}.`];
}
