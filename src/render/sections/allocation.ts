import type { RootContent } from 'mdast';
import type { Allocation, SplitOutcome } from '../../core/allocation.ts';
import { sumMoney } from '../../core/money.ts';
import { bullets, columnsOf, details, emphasis, heading, paragraph, strong, table } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf, dimensionOf } from '../names.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 10;

/** Who owns the spend, what nobody owns, and tag keys that look like one. */
export function allocationSection(page: CurrencyPage): RootContent[] {
  const { costs, messages, depth } = page;
  const { allocations } = costs.allocation;
  return [
    heading(depth, messages.allocation.title),
    ...allocations.flatMap((allocation) =>
      allocation.known
        ? allocationBlocks(page, allocation.value)
        : [paragraph(gapLine(page, allocation.gap))],
    ),
    ...spellingBlocks(page),
  ];
}

function allocationBlocks(page: CurrencyPage, allocation: Allocation): RootContent[] {
  const { formats, messages } = page;
  const words = messages.allocation;
  const title = words.by(dimensionOf(page, allocation.by), formats.period(allocation.period));
  return [
    paragraph(phrase`${strong(title)}${untaggedText(page, allocation)}`),
    table(columnsOf(words.columns, [1, 2, 3]), shareRows(page, allocation)),
    ...details(words.rules, ruleBlocks(page, allocation.rules)),
  ];
}

function untaggedText({ formats, messages }: CurrencyPage, { untagged }: Allocation): string {
  if (!untagged) return '';
  const { basis, amount, taggable, ratio } = untagged;
  const percent = ratio ? formats.percent(ratio) : messages.unknown;
  const share = basis === 'service' ? `${percent}; ${messages.allocation.byService}` : percent;
  return `: ${messages.allocation.untagged(formats.money(amount), formats.money(taggable), share)}.`;
}

function shareRows(page: CurrencyPage, allocation: Allocation): readonly (readonly Inline[])[] {
  const { formats, messages, costs } = page;
  const rows: (readonly Inline[])[] = allocation.shares
    .slice(0, MOST)
    .map((share) => [
      ownerOf(page, allocation.by, share.value),
      formats.money(share.direct),
      formats.money(share.loaded),
      share.shareOfTotal ? formats.percent(share.shareOfTotal) : '–',
    ]);
  const hidden = allocation.shares.slice(MOST);
  if (hidden.length === 0) return rows;
  const sum = (pick: 'direct' | 'loaded') =>
    formats.money(
      sumMoney(
        hidden.map((share) => share[pick]),
        costs.currency,
      ),
    );
  return [...rows, [messages.movers.rest(formats, hidden.length), sum('direct'), sum('loaded'), '']];
}

function ownerOf(page: CurrencyPage, by: string, value: string): Inline {
  if (value === '') return emphasis(page.messages.allocation.withoutOwner);
  return by === 'subAccountId' ? accountOf(page, value) : untrusted(value);
}

function ruleBlocks(page: CurrencyPage, rules: readonly SplitOutcome[]): RootContent[] {
  if (rules.length === 0) return [];
  const { formats, messages } = page;
  const words = messages.allocation;
  const rows = rules.map(({ rule, state, method, pool, shares }) => [
    untrusted(rule),
    words.methods[method],
    state === 'not-posted' ? words.notPosted : formats.money(pool),
    joinInline(
      shares
        .slice(0, MOST)
        .map(({ value, amount }) => phrase`${ownerOf(page, '', value)} ${formats.money(amount)}`),
      ', ',
    ),
  ]);
  return [table(columnsOf(words.ruleColumns, [2]), rows)];
}

function spellingBlocks(page: CurrencyPage): RootContent[] {
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
