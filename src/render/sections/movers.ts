import type { PhrasingContent, RootContent } from 'mdast';
import { absoluteMoney, addMoney, compareMoney, isZeroMoney, type Money } from '../../core/money.ts';
import type { Cause, Driver, Mover, MoverBreakdown } from '../../core/mover.ts';
import { columnsOf, details, heading, paragraph, strong, table } from '../blocks.ts';
import { causeWord } from '../cause-word.ts';
import { accountOf, dimensionOf, nameOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const SHOWN = 5;
const FOLDED = 10;

/** What explains the change the page opens with; other dimensions and periods below the fold. */
export function moversSection(page: CurrencyPage): RootContent[] {
  const { costs, report, messages, depth } = page;
  const words = messages.movers;
  const opening = costs.movers.filter(({ periods }) => periods.name === report.calendar.headline);
  const [first, ...others] = opening.length > 0 ? opening : costs.movers;
  if (!first) return [heading(depth, words.title), paragraph(words.none)];
  const otherPeriods = costs.movers.filter(
    ({ periods, dimension }) => periods.name !== first.periods.name && dimension === first.dimension,
  );
  const folded = [...others.filter(({ periods }) => periods.name === first.periods.name), ...otherPeriods];
  const blocks = folded.flatMap((other) => breakdownBlocks(page, other, FOLDED));
  return [
    heading(depth, words.title),
    ...breakdownBlocks(page, first, SHOWN),
    ...details(words.more, blocks.length > 0 ? [...blocks, paragraph(words.complete)] : []),
  ];
}

function breakdownBlocks(page: CurrencyPage, breakdown: MoverBreakdown, most: number): RootContent[] {
  const { formats, messages } = page;
  const { now, before, state } = breakdown.periods;
  const words = messages.movers;
  const change = formats.change(breakdown.change);
  const intro = words.intro(
    dimensionOf(page, breakdown.dimension),
    formats.shortPeriod(now),
    formats.shortPeriod(before),
    change,
    messages.states[state],
  );
  const effects = effectsText(page, breakdown);
  const text = paragraph(effects ? phrase`${intro} ${words.effects(effects)}` : intro);
  if (breakdown.movers.length === 0) return [text];
  return [text, table(columnsOf(words.columns, [1, 2, 3]), rows(page, breakdown, most))];
}

function rows(page: CurrencyPage, breakdown: MoverBreakdown, most: number): readonly (readonly Inline[])[] {
  const { formats, messages } = page;
  const shown = breakdown.movers.slice(0, most);
  const hidden = breakdown.movers.slice(most);
  const groups = breakdown.rest.groups + hidden.length;
  const listed = shown.map((mover) => moverRow(page, mover));
  if (groups === 0) return listed;
  const rest = restOf(breakdown, hidden);
  return [...listed, [messages.movers.rest(formats, groups), formats.change(rest), '', '', '']];
}

function moverRow(page: CurrencyPage, mover: Mover): readonly Inline[] {
  const { formats } = page;
  return [
    nameOf(page, mover.key, mover.label),
    strong(formats.change(mover.change)),
    formats.money(mover.now),
    formats.money(mover.before),
    causeText(page, mover),
  ];
}

/** `more used, mainly BoxUsage:m5.large in payments (+$7,011)`. */
function causeText(page: CurrencyPage, { cause, change, drivers }: Mover): Inline {
  const words = page.messages.movers;
  const why = causeWord(page, cause, change.amount.units >= 0n);
  const [driver] = drivers;
  if (!driver) return why;
  return words.driver(why, placeOf(page, driver), page.formats.change(driver.change));
}

/** Usage type, account and region of a driver, as far as they are known. */
function placeOf(page: CurrencyPage, driver: Driver): readonly PhrasingContent[] {
  const { serviceName, usageType, subAccountId, regionId } = driver;
  const parts: Inline[] = usageType || serviceName ? [untrusted(usageType || serviceName)] : [];
  if (subAccountId) parts.push(accountOf(page, subAccountId));
  if (regionId) parts.push(untrusted(regionId));
  return joinInline(parts, ', ');
}

/** `+$8,120 quantity, −$210 price`, the largest first. */
function effectsText({ formats, messages }: CurrencyPage, { effects }: MoverBreakdown): string {
  const causes: readonly Cause[] = ['quantity', 'price', 'commitment', 'new', 'ended', 'amountOnly'];
  return causes
    .filter((cause) => !isZeroMoney(effects[cause]))
    .sort((a, b) => compareMoney(absoluteMoney(effects[b]), absoluteMoney(effects[a])))
    .map((cause) => `${messages.movers.effectNames[cause]} ${formats.change(effects[cause])}`)
    .join(', ');
}

function restOf({ rest }: MoverBreakdown, hidden: readonly Mover[]): Money {
  return hidden.reduce((sum, { change }) => addMoney(sum, change), rest.change);
}
