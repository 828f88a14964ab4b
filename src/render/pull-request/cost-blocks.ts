import type { RootContent } from 'mdast';
import { type Money, ratioOfMoney, subtractMoney } from '../../core/money.ts';
import { columnsOf, emphasis, paragraph, strong, table } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { nameOf } from '../names.ts';
import type { Inline } from '../phrase.ts';
import type { PathCurrency, PathService, TenantPathCosts } from './path-costs.ts';
import type { PathPage } from './path-page.ts';

/** What it cost, beside the same days before, one part a currency, with the largest services. */
export function costBlocks(page: PathPage, { costs }: TenantPathCosts): RootContent[] {
  if (!costs.known) return [paragraph(gapLine(page, costs.gap))];
  if (costs.value.length === 0) return [paragraph(page.messages.pullRequest.noCost)];
  return costs.value.flatMap((currency) => [
    paragraph(totalText(page, currency)),
    ...serviceTable(page, currency),
  ]);
}

function totalText(page: PathPage, { now, beforeAmount, period, before }: PathCurrency): Inline {
  const { formats, messages } = page;
  const words = messages.pullRequest;
  const spent = words.spent(strong(formats.money(now)), formats.period(period));
  return beforeAmount && before
    ? words.against(spent, changeText(page, now, beforeAmount), formats.period(before))
    : words.noBefore(spent);
}

function changeText({ formats, messages }: PathPage, now: Money, before: Money): string {
  const change = subtractMoney(now, before);
  const ratio = ratioOfMoney(change, before);
  return ratio
    ? messages.pullRequest.share(formats.change(change), formats.changePercent(ratio))
    : formats.change(change);
}

/** One service needs no table: the total is its. */
function serviceTable(page: PathPage, { period, before, services }: PathCurrency): RootContent[] {
  const { formats, messages, most } = page;
  const words = messages.pullRequest;
  if (services.length < 2 || most === 0) return [];
  const shown = services.slice(0, most);
  const left = services.length - shown.length;
  const titles = words.columns(formats.period(period), before ? formats.period(before) : messages.unknown);
  return [
    table(
      columnsOf(titles, [1, 2, 3]),
      shown.map((service) => cells(page, service)),
    ),
    ...(left > 0 ? [paragraph(words.moreServices(formats, left))] : []),
  ];
}

function cells(page: PathPage, { serviceName, now, before }: PathService): readonly Inline[] {
  const { formats, messages } = page;
  return [
    nameOf(page, serviceName),
    formats.money(now),
    before ? formats.money(before) : emphasis(messages.unknown),
    before ? formats.change(subtractMoney(now, before)) : '–',
  ];
}
