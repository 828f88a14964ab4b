import type { RootContent } from 'mdast';
import type { Comparison } from '../../core/figure.ts';
import { isZeroMoney } from '../../core/money.ts';
import { bullets, columnsOf, emphasis, heading, paragraph, table, unbroken } from '../blocks.ts';
import { headlineOf } from '../headline.ts';
import type { CurrencyPage } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** Spend of each period beside the same days, or equal length, before it. */
export function spendSection(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const { spend } = messages;
  const first = headlineOf(page);
  if (!first) return [];
  const comparisons = [first, ...costs.comparisons.filter((comparison) => comparison !== first)];
  return [
    heading(depth, spend.title),
    paragraph(meaningOf(page, first)),
    table(
      columnsOf(spend.columns, [2, 4, 5]),
      comparisons.map((comparison) => row(page, comparison)),
    ),
    paragraph(emphasis(messages.stateLegend)),
    ...bullets(comparisons.flatMap((comparison) => lengthNote(page, comparison))),
    ...bullets(comparisons.flatMap((comparison) => lateNote(page, comparison))),
  ];
}

function meaningOf({ costs, messages }: CurrencyPage, { now }: Comparison): string {
  const meaning = messages.comparedMeaning[now.metric];
  return costs.metric.reason === 'effective-cost-unusable'
    ? `${meaning} ${messages.effectiveCostUnusable}`
    : meaning;
}

function row({ formats, messages }: CurrencyPage, comparison: Comparison): readonly Inline[] {
  const { name, now, before, change, changeRatio } = comparison;
  const ratio = changeRatio ? ` (${formats.changePercent(changeRatio)})` : '';
  return [
    messages.comparisons[name],
    unbroken(formats.shortPeriod(now.period)),
    now.amount ? formats.money(now.amount) : messages.unknown,
    before ? unbroken(formats.shortPeriod(before.period)) : messages.spend.noBefore,
    before?.amount ? formats.money(before.amount) : '–',
    change ? `${formats.change(change)}${ratio}` : '–',
    unbroken(messages.states[now.state]),
  ];
}

function lateNote({ formats, messages }: CurrencyPage, comparison: Comparison): readonly string[] {
  const { name, notYetPosted } = comparison;
  if (notYetPosted.length === 0) return [];
  const kinds = formats.list(notYetPosted.map((kind) => messages.chargeKinds[kind]));
  return [messages.spend.late(messages.comparisons[name], kinds)];
}

function lengthNote({ formats, messages }: CurrencyPage, comparison: Comparison): readonly string[] {
  const { perDay, dayEffect, name } = comparison;
  if (!perDay) return [];
  const { spend } = messages;
  const note = spend.perDay(
    messages.comparisons[name],
    formats.money(perDay.now),
    formats.money(perDay.before),
  );
  if (!dayEffect || isZeroMoney(dayEffect)) return [`${note}.`];
  return [`${note}; ${spend.dayEffect(formats.change(dayEffect))}.`];
}
