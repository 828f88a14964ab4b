import type { RootContent } from 'mdast';
import { decimal } from '../../core/decimal.ts';
import { absoluteMoney, isZeroMoney, type Money } from '../../core/money.ts';
import type { CommitmentView, Kpi, RateLadder } from '../../core/rates.ts';
import type { Report } from '../../core/report.ts';
import { bullets, columnsOf, details, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { CurrencyPage } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** Days before its end from which a commitment is something to decide about. */
const SOON = 60;
const MOST = 30;

/** How well commitments are used, what they cover, what ends soon, and what rates they bring. */
export function commitmentsSection(page: CurrencyPage): RootContent[] {
  return [heading(page.depth, page.messages.commitments.title), ...commitmentBlocks(page)];
}

export function commitmentBlocks(page: CurrencyPage): RootContent[] {
  const { kpis, ladder, commitments } = page.costs.rates;
  const without = commitments.known && commitments.value.length === 0;
  return [
    ...kpiTable(page, without ? kpis.filter(hasValue) : kpis),
    ...(commitments.known ? expiring(page, commitments.value) : [paragraph(gapLine(page, commitments.gap))]),
    ...(ladder.known
      ? ladderUnlessFlat(page, ladder.value, without)
      : [paragraph(gapLine(page, ladder.gap))]),
    ...(commitments.known ? planBlocks(page, commitments.value) : []),
  ];
}

/** Without commitments a rate of nothing tells nothing. */
function hasValue({ value }: Kpi): boolean {
  return value !== null && value.units !== 0n;
}

/** Rates of nothing are left out. */
function kpiTable(page: CurrencyPage, kpis: readonly Kpi[]): RootContent[] {
  const told = kpis.filter(({ denominator }) => !denominator || !isZeroMoney(denominator));
  if (told.length === 0) return [];
  const { formats, messages } = page;
  const words = messages.commitments;
  const rows = told.map((kpi) => [
    words.kpis[kpi.id],
    kpi.value ? strong(formats.percent(kpi.value)) : messages.unknown,
    targetText(page, kpi),
    kpi.numerator && kpi.denominator
      ? words.of(formats.money(kpi.numerator), formats.money(kpi.denominator))
      : messages.unknown,
    unbroken(formats.shortPeriod(kpi.period)),
    unbroken(messages.states[kpi.state]),
  ]);
  return [table(columnsOf(words.kpiColumns, [1, 2, 3]), rows)];
}

function targetText({ formats, messages }: CurrencyPage, { target }: Kpi): string {
  const words = messages.commitments;
  if (!target) return words.noTarget;
  const value = formats.percent(decimal(target.value));
  if (target.direction === 'within') return words.within(value);
  return target.direction === 'at-least' ? words.atLeast(value) : words.atMost(value);
}

function expiring(page: CurrencyPage, commitments: readonly CommitmentView[]): RootContent[] {
  const { messages } = page;
  if (commitments.length === 0) return [paragraph(messages.commitments.none)];
  return bullets(commitments.flatMap((view) => expiryText(page, view)));
}

function expiryText({ formats, messages }: CurrencyPage, view: CommitmentView): readonly Inline[] {
  const { expires, expiresInDays } = view;
  if (!expires || expiresInDays === null || expiresInDays > SOON) return [];
  const words = messages.commitments;
  const name = commitmentName(view);
  const end = formats.day(expires);
  if (expiresInDays < 0) return [phrase`${words.expired(name, end)}.`];
  return [
    phrase`${words.expiring(formats, name, expiresInDays, end)}${expiryCost({ formats, messages }, view)}.`,
  ];
}

/** What a month costs more or less once it ends, to follow its end in a sentence; the empty text where nobody knows. */
export function expiryCost(
  { formats, messages }: Pick<CurrencyPage, 'formats' | 'messages'>,
  { costOfExpiry, costOfExpiryBasis }: CommitmentView,
): string {
  if (!costOfExpiry || !costOfExpiryBasis) return '';
  const words = messages.commitments;
  const say = costOfExpiry.amount.units < 0n ? words.expirySaving : words.expiryCost;
  return say(formats.money(absoluteMoney(costOfExpiry)), words.pricesWithout[costOfExpiryBasis]);
}

/** A commitment of a report by its id. */
export function commitmentOf({ costs }: Report, id: string): CommitmentView | undefined {
  return costs
    .flatMap(({ rates }) => (rates.commitments.known ? rates.commitments.value : []))
    .find(({ commitment }) => commitment.commitmentDiscountId === id);
}

export function commitmentName({ commitment }: CommitmentView): Inline {
  const { type, description, commitmentDiscountId } = commitment;
  const name = untrusted(commitmentDiscountId);
  return description
    ? phrase`${untrusted(type)} ${untrusted(description)} (${name})`
    : phrase`${untrusted(type)} ${name}`;
}

/** Where nothing was committed and nothing negotiated, three times the same amount says nothing. */
function ladderUnlessFlat(page: CurrencyPage, ladder: RateLadder, without: boolean): RootContent[] {
  const flat = ladder.negotiated !== null && isZeroMoney(ladder.negotiated);
  return without && flat ? [] : ladderBlocks(page, ladder);
}

function ladderBlocks({ formats, messages }: CurrencyPage, ladder: RateLadder): RootContent[] {
  const words = messages.commitments;
  const amount = (value: Money | null) => (value ? formats.money(value) : messages.unknown);
  const rows: Inline[][] = [
    [words.list, amount(ladder.listCost), ''],
    [words.contracted, amount(ladder.contractedCost), amount(ladder.negotiated)],
    [words.effective, amount(ladder.effectiveCost), amount(ladder.commitment)],
  ];
  return [
    paragraph(words.ladder(formats.period(ladder.period))),
    table(columnsOf(words.ladderColumns, [1, 2]), rows),
    ...spotBlocks({ formats, messages }, ladder),
  ];
}

function spotBlocks(
  { formats, messages }: Pick<CurrencyPage, 'formats' | 'messages'>,
  { excludedSpot }: RateLadder,
): RootContent[] {
  if (excludedSpot && isZeroMoney(excludedSpot)) return [];
  const amount = excludedSpot ? formats.money(excludedSpot) : messages.unknown;
  return [paragraph(messages.commitments.spotLeftOut(amount))];
}

function planBlocks(page: CurrencyPage, commitments: readonly CommitmentView[]): RootContent[] {
  if (commitments.length === 0) return [];
  const { formats, messages } = page;
  const words = messages.commitments;
  const rows = commitments.slice(0, MOST).map((view) => planRow(page, view));
  const left = commitments.length - rows.length;
  return details(words.plans(formats, commitments.length), [
    table(columnsOf(words.columns, [3, 4, 5]), rows),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ]);
}

function planRow({ formats, messages }: CurrencyPage, view: CommitmentView): readonly Inline[] {
  const { commitment, period, used, unused, utilisation, expires } = view;
  return [
    untrusted(commitment.commitmentDiscountId),
    untrusted(commitment.type),
    unbroken(formats.shortPeriod(period)),
    used ? formats.money(used) : messages.unknown,
    unused ? formats.money(unused) : messages.unknown,
    utilisation ? formats.percent(utilisation) : messages.unknown,
    expires ? formats.day(expires) : messages.commitments.endUnknown,
  ];
}
