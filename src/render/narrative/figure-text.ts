import { type Decimal, negateDecimal } from '../../core/decimal.ts';
import type { Fact, FactValue, Measure } from '../../core/fact.ts';
import { absoluteMoney } from '../../core/money.ts';
import type { SentencePage } from './sentence-page.ts';

/** How a figure stands in its sentence. */
export interface FigureStyle {
  /** Whether a change has its sign. */
  readonly signed: boolean;
  /** Whether an estimate is said to be one. */
  readonly about: boolean;
}

/** The ends of a range tell by themselves that it is one. */
const ENDS: ReadonlySet<Measure> = new Set<Measure>(['forecast-low', 'forecast-high']);

/** A figure with its unit and rate: `$1,234 a month`, `about $1,234`, `4.2%`, `12 recommendations`. Too small to show: `less than 0.1%`. */
export function figureText(page: SentencePage, fact: Fact, style: FigureStyle): string {
  const text = formatted(page, fact, style);
  return text.startsWith(LESS) ? page.messages.narrative.lessThan(text.slice(LESS.length)) : text;
}

/** What tables show before the least that they can. */
const LESS = '< ';

function formatted(page: SentencePage, { value, measure, topic }: Fact, style: FigureStyle): string {
  const { formats, messages } = page;
  switch (value.kind) {
    case 'money':
      return rateText(page, value.per, moneyText(page, value, style, topic === 'unit-economics'));
    case 'estimate': {
      const text = rateText(page, value.per, estimateText(page, value, style));
      const isAbout = style.about && !ENDS.has(measure) && !text.startsWith(LESS);
      return isAbout ? messages.narrative.about(text) : text;
    }
    case 'ratio':
      return ratioText(page, value, style);
    case 'count':
      return messages.narrative.counts[value.of](formats, value.count);
    case 'day':
      return formats.day(value.day);
  }
}

type Of<K extends FactValue['kind']> = Extract<FactValue, { readonly kind: K }>;

function rateText({ messages }: SentencePage, per: Of<'money'>['per'], amount: string): string {
  return per === null ? amount : messages.narrative.per[per](amount);
}

function moneyText(
  { formats }: SentencePage,
  { amount, signed }: Of<'money'>,
  style: FigureStyle,
  isUnitPrice: boolean,
): string {
  const { plain, change } = isUnitPrice
    ? { plain: formats.unitPrice, change: formats.unitPriceChange }
    : { plain: formats.money, change: formats.change };
  if (!signed) return plain(amount);
  return style.signed ? change(amount) : plain(absoluteMoney(amount));
}

function estimateText(
  { formats }: SentencePage,
  { amount, signed }: Of<'estimate'>,
  style: FigureStyle,
): string {
  if (!signed) return formats.estimate(amount);
  if (style.signed) return formats.estimatedChange(amount);
  return formats.estimate({ ...amount, value: Math.abs(amount.value) });
}

function ratioText({ formats }: SentencePage, { ratio, signed }: Of<'ratio'>, style: FigureStyle): string {
  if (!signed) return formats.percent(ratio);
  return style.signed ? formats.changePercent(ratio) : formats.percent(absoluteRatio(ratio));
}

function absoluteRatio(ratio: Decimal | number): Decimal | number {
  if (typeof ratio === 'number') return Math.abs(ratio);
  return ratio.units < 0n ? negateDecimal(ratio) : ratio;
}
