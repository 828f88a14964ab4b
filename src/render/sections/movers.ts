import type { PhrasingContent, RootContent } from 'mdast';
import { absoluteMoney, addMoney, compareMoney, isZeroMoney, type Money } from '../../core/money.ts';
import type { Cause, Driver, Mover, MoverBreakdown, MoverDimension } from '../../core/mover.ts';
import { columnsOf, details, fileLink, heading, paragraph, strong, table } from '../blocks.ts';
import { causeWord } from '../cause-word.ts';
import { accountOf, dimensionOf, nameOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 5;

/** What stands below the fold: who, what and which one it was, and one more period. */
const FOLDED: ReadonlySet<MoverDimension> = new Set(['subAccountId', 'usageType', 'resourceId']);
const FOLDED_PERIOD = 'lastFullMonth';

/** What explains the change the page opens with; other dimensions and the last full month below the fold. */
export function moversSection(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const words = messages.movers;
  const [first, ...others] = openingMovers(page);
  if (!first) return [heading(depth, words.title), paragraph(words.none)];
  const same = others.filter(
    ({ periods, dimension }) => periods.name === first.periods.name && FOLDED.has(dimension),
  );
  const month = costs.movers.filter(
    ({ periods, dimension }) =>
      periods.name === FOLDED_PERIOD && periods.name !== first.periods.name && dimension === first.dimension,
  );
  const folded = [
    ...same.flatMap((other) => [
      paragraph(strong(dimensionOf(page, other.dimension))),
      ...moverTable(page, other),
    ]),
    ...month.flatMap((other) => [introOf(page, other), ...moverTable(page, other)]),
  ];
  const complete = paragraph(words.complete(fileLink('report.json')));
  return [
    heading(depth, words.title),
    introOf(page, first),
    ...moverTable(page, first),
    ...(depth === 2 && folded.length > 0 ? details(words.more, [...folded, complete]) : []),
  ];
}

/** Every breakdown of the change the page opens with, the first dimension first; of all periods where it has none. */
export function openingMovers({ costs, report }: CurrencyPage): readonly MoverBreakdown[] {
  const opening = costs.movers.filter(({ periods }) => periods.name === report.calendar.headline);
  return opening.length > 0 ? opening : costs.movers;
}

function introOf(page: CurrencyPage, breakdown: MoverBreakdown): RootContent {
  const { formats, messages } = page;
  const { now, before, state } = breakdown.periods;
  const words = messages.movers;
  const intro = words.intro(
    dimensionOf(page, breakdown.dimension),
    formats.shortPeriod(now),
    formats.shortPeriod(before),
    formats.change(breakdown.change),
    messages.states[state],
  );
  const effects = effectsText(page, breakdown);
  return paragraph(effects ? phrase`${intro} ${words.effects(effects)}` : intro);
}

function moverTable(page: CurrencyPage, breakdown: MoverBreakdown): RootContent[] {
  if (breakdown.movers.length === 0) return [];
  const columns = columnsOf(page.messages.movers.columns, [1, 2, 3]);
  return [table(columns, rows(page, breakdown))];
}

function rows(page: CurrencyPage, breakdown: MoverBreakdown): readonly (readonly Inline[])[] {
  const { formats, messages } = page;
  const shown = breakdown.movers.slice(0, MOST);
  const hidden = breakdown.movers.slice(MOST);
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
export function causeText(page: CurrencyPage, { key, cause, change, drivers }: Mover): Inline {
  const words = page.messages.movers;
  const why = causeWord(page, cause, change.amount.units >= 0n);
  const [driver] = drivers;
  if (!driver) return why;
  const place = placeOf(page, driver, key);
  return place.length === 0 ? why : words.driver(why, place, page.formats.change(driver.change));
}

/** Usage type, account and region of a driver, as far as they are known and not what the row is called already. */
function placeOf(page: CurrencyPage, driver: Driver, key: string): readonly PhrasingContent[] {
  const { serviceName, usageType, subAccountId, regionId } = driver;
  const what = usageType || serviceName;
  const parts: Inline[] = what && what !== key ? [untrusted(what)] : [];
  if (subAccountId && subAccountId !== key) parts.push(accountOf(page, subAccountId));
  if (regionId && regionId !== key) parts.push(untrusted(regionId));
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
