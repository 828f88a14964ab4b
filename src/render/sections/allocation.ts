import type { RootContent } from 'mdast';
import type { Allocation, AllocationShare } from '../../core/allocation.ts';
import { compareMoney, ratioOfMoney, sumMoney } from '../../core/money.ts';
import { allocationsOf } from '../allocations-of.ts';
import {
  bullets,
  columnsOf,
  details,
  emphasis,
  heading,
  paragraph,
  strong,
  table,
  unbroken,
} from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf, dimensionOf, listed } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 10;

/** Who owns the spend, what nobody owns, and tag keys that look like one. */
export function allocationSection(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const { allocations } = costs.allocation;
  const found = allocationsOf(costs);
  return [
    heading(depth, messages.allocation.title),
    ...allocations.flatMap((allocation) =>
      allocation.known ? [] : [paragraph(gapLine(page, allocation.gap))],
    ),
    ...ownerTables(page, found),
    ...(depth === 2 ? details(messages.allocation.rules, ruleBlocks(page, found)) : []),
    ...spellingBlocks(page),
  ];
}

/** A table for each key. */
export function ownerTables(page: CurrencyPage, allocations: readonly Allocation[]): RootContent[] {
  return [...Map.groupBy(allocations, ({ by }) => by).values()].flatMap((periods) =>
    ownerBlocks(page, periods),
  );
}

/** One table for all periods of a key; the first period in full. */
function ownerBlocks(page: CurrencyPage, periods: readonly Allocation[]): RootContent[] {
  const [first, ...others] = periods;
  if (!first) return [];
  const { formats, messages } = page;
  const words = messages.allocation;
  const titlesOf = (allocation: Allocation) => {
    const days = formats.shortPeriod(allocation.period);
    return isSplit(allocation) ? [words.direct(days), words.loaded(days)] : [days];
  };
  const titles = [words.owner, ...titlesOf(first), words.share, ...others.flatMap(titlesOf)];
  const numbers = titles.map((_, index) => index).slice(1);
  return [
    paragraph(
      phrase`${strong(dimensionOf(page, first.by))}${joinInline(
        periods.map((each) => untaggedText(page, each)),
        '',
      )}`,
    ),
    table(columnsOf(titles, numbers), ownerRows(page, { first, others })),
  ];
}

/** Whether shared cost was split, so that direct and loaded differ. */
function isSplit({ shares }: Allocation): boolean {
  return shares.some(({ direct, loaded }) => compareMoney(direct, loaded) !== 0);
}

function untaggedText({ formats, messages }: CurrencyPage, { untagged, period }: Allocation): string {
  if (!untagged) return '';
  const { basis, amount, taggable, ratio } = untagged;
  const percent = ratio ? formats.percent(ratio) : messages.unknown;
  const share = basis === 'service' ? `${percent}; ${messages.allocation.byService}` : percent;
  const text = messages.allocation.untagged(formats.money(amount), formats.money(taggable), share);
  return ` ${formats.shortPeriod(period)}: ${text}.`;
}

interface OwnerTable {
  readonly first: Allocation;
  readonly others: readonly Allocation[];
}

function ownerRows(page: CurrencyPage, owners: OwnerTable): readonly (readonly Inline[])[] {
  const { formats, messages } = page;
  const { first } = owners;
  const shown = first.shares.slice(0, MOST);
  const rows = shown.map(({ value }) => [
    ownerOf(page, first.by, value),
    ...ownerCells(page, owners, (share) => share.value === value),
  ]);
  const listed = new Set(shown.map(({ value }) => value));
  const hidden = [first, ...owners.others].flatMap(({ shares }) =>
    shares.filter(({ value }) => !listed.has(value)).map(({ value }) => value),
  );
  if (hidden.length === 0) return rows;
  const rest = ownerCells(page, owners, ({ value }) => !listed.has(value));
  return [...rows, [messages.movers.rest(formats, new Set(hidden).size), ...rest]];
}

/** The amounts of the owners chosen, one column a period, two where shared cost was split; the first with its share. */
function ownerCells(
  { formats, costs }: CurrencyPage,
  { first, others }: OwnerTable,
  chosen: (share: AllocationShare) => boolean,
): readonly string[] {
  const sum = ({ shares }: Allocation, pick: 'direct' | 'loaded', of = chosen) =>
    sumMoney(
      shares.filter(of).map((share) => share[pick]),
      costs.currency,
    );
  const amounts = (allocation: Allocation) => [
    ...(isSplit(allocation) ? [formats.money(sum(allocation, 'direct'))] : []),
    formats.money(sum(allocation, 'loaded')),
  ];
  const ratio = ratioOfMoney(
    sum(first, 'loaded'),
    sum(first, 'loaded', () => true),
  );
  return [...amounts(first), ratio ? formats.percent(ratio) : '–', ...others.flatMap(amounts)];
}

function ownerOf(page: CurrencyPage, by: string, value: string): Inline {
  if (value === '') return emphasis(page.messages.allocation.withoutOwner);
  return by === 'subAccountId' ? accountOf(page, value) : untrusted(value);
}

function ruleBlocks(page: CurrencyPage, allocations: readonly Allocation[]): RootContent[] {
  const { formats, messages } = page;
  const words = messages.allocation;
  const rows = allocations.flatMap(({ by, period, rules }) =>
    rules.map(({ rule, state, method, pool, shares }) => [
      untrusted(rule),
      dimensionOf(page, by),
      unbroken(formats.shortPeriod(period)),
      words.methods[method],
      state === 'not-posted' ? words.notPosted : formats.money(pool),
      listed(
        page,
        shares.map(({ value, amount }) => phrase`${ownerOf(page, by, value)} ${formats.money(amount)}`),
      ),
    ]),
  );
  return rows.length === 0 ? [] : [table(columnsOf(words.ruleColumns, [4]), rows)];
}

/** Tag keys that look like one key. */
export function spellingBlocks(page: CurrencyPage): RootContent[] {
  const { costs, formats, messages } = page;
  const { tagKeyGroups } = costs.allocation;
  const words = messages.allocation;
  if (!tagKeyGroups.known) return [paragraph(gapLine(page, tagKeyGroups.gap))];
  const items = tagKeyGroups.value.slice(0, MOST).map(({ canonical, variants }) => {
    const others = variants
      .filter(({ key }) => key !== canonical)
      .map(({ key, rows, effectiveCost }) => {
        return phrase`${untrusted(key)} (${words.rows(formats, rows)}, ${formats.money(effectiveCost)})`;
      });
    return words.spelling(untrusted(canonical), joinInline(others, ', '));
  });
  return items.length === 0 ? [] : [paragraph(`${words.spellings}:`), ...bullets(items)];
}
