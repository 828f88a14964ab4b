import { type Decimal, decimalToNumber, formatDecimal } from '../core/decimal.ts';
import type { Language } from '../core/language.ts';
import { amountText, type Estimate, type Money, moneyToNumber } from '../core/money.ts';
import { numberFormat } from './number-format.ts';

/** Money, ratios and counts in one language. The only place where amounts are rounded. */
export interface NumberFormats {
  /** Cents below a thousand, none from there and none for nothing; an amount too small to show is `< 0.01`, never 0.00. */
  money(amount: Money): string;
  /** Always with the currency's cents, for tie-outs. */
  exactMoney(amount: Money): string;
  /** With its sign: a change. */
  change(amount: Money): string;
  /** Of a single thing: as {@link money}, but below one with four significant digits. */
  unitPrice(amount: Money): string;
  unitPriceChange(amount: Money): string;
  estimate(value: Estimate): string;
  estimatedChange(value: Estimate): string;
  /** A ratio as a percentage: 0.042 is 4.2 %. */
  percent(ratio: Decimal | number): string;
  changePercent(ratio: Decimal | number): string;
  /** A p-value: two significant digits, and no pretence of more below a thousandth. */
  probability(value: number): string;
  /** For axes and labels in charts: `$2.4K`. */
  compact(value: number, currency: string): string;
  count(value: number): string;
  /** A measurement: four significant digits. */
  measure(value: number): string;
  bytes(value: number): string;
}

/** From here on cents are noise. */
const WHOLE_FROM = 1000;

const ISO_CODE = /^[A-Z]{3}$/;

const CHANGE: Intl.NumberFormatOptions = { signDisplay: 'exceptZero' };

export function createNumberFormats(language: Language): NumberFormats {
  const integer = numberFormat(language);
  const measurement = numberFormat(language, { maximumSignificantDigits: 4 });
  const money = (amount: Money, style: Style) =>
    currencyText(language, { text: amountText(amount), size: moneyToNumber(amount) }, amount.currency, style);
  const estimate = ({ value, currency }: Estimate, style: Style) =>
    currencyText(language, { text: finite(value), size: value }, currency, style);
  return {
    money: (amount) => money(amount, {}),
    exactMoney: (amount) => money(amount, { cents: true }),
    change: (amount) => money(amount, { signed: true }),
    unitPrice: (amount) => money(amount, { unit: true }),
    unitPriceChange: (amount) => money(amount, { unit: true, signed: true }),
    estimate: (value) => estimate(value, {}),
    estimatedChange: (value) => estimate(value, { signed: true }),
    percent: (ratio) => percentText(language, ratio, {}),
    changePercent: (ratio) => percentText(language, ratio, CHANGE),
    probability: (value) => probabilityText(language, value),
    compact: (value, currency) => compactText(language, value, currency),
    count: (value) => tidyText(integer.format(value)),
    measure: (value) => tidyText(measurement.format(value)),
    bytes: (value) => bytesText(language, value),
  };
}

/** The same text whatever spaces and signs the locale data prefers this year. */
function tidyText(text: string): string {
  return text.replace(/[\u2009\u202F]/g, '\u00A0').replaceAll('-', '−');
}

interface Style {
  readonly signed?: boolean;
  readonly cents?: boolean;
  readonly unit?: boolean;
}

interface Amount {
  readonly text: string;
  readonly size: number;
}

function currencyText(language: Language, { text, size }: Amount, currency: string, style: Style): string {
  const sign: Intl.NumberFormatOptions = style.signed ? CHANGE : {};
  if (!ISO_CODE.test(currency)) return unitText(language, text, currency, sign);
  const base: Intl.NumberFormatOptions = { style: 'currency', currency, ...sign };
  if (style.unit && size !== 0 && Math.abs(size) < 1) {
    const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: 4 };
    return tidyText(numberFormat(language, { ...base, ...digits }).format(numeric(text)));
  }
  const usual = numberFormat(language, base);
  const smallest = 10 ** -(usual.resolvedOptions().maximumFractionDigits ?? 2);
  if (size !== 0 && Math.abs(size) < smallest) {
    return tidyText(`${size < 0 ? '>' : '<'} ${usual.format(size < 0 ? -smallest : smallest)}`);
  }
  if (style.cents || (size !== 0 && Math.abs(size) < WHOLE_FROM))
    return tidyText(usual.format(numeric(text)));
  const whole = numberFormat(language, { ...base, maximumFractionDigits: 0 });
  return tidyText(whole.format(numeric(text)));
}

/** FOCUS allows currencies without an ISO code (tokens, credits): the number, then as much of the name as is harmless. */
function unitText(language: Language, text: string, unit: string, sign: Intl.NumberFormatOptions): string {
  const format = numberFormat(language, { maximumSignificantDigits: 6, ...sign });
  return `${tidyText(format.format(numeric(text)))}\u00A0${unit.replace(/[^A-Za-z0-9]/g, '').slice(0, 12) || '?'}`;
}

function percentText(language: Language, ratio: Decimal | number, sign: Intl.NumberFormatOptions): string {
  const [text, size] =
    typeof ratio === 'number' ? [finite(ratio), ratio] : [formatDecimal(ratio), decimalToNumber(ratio)];
  const digits = Math.abs(size) >= 1 ? 0 : 1;
  const format = numberFormat(language, {
    style: 'percent',
    maximumFractionDigits: digits,
    ...sign,
  });
  if (size !== 0 && Math.abs(size) < 0.001) {
    return tidyText(`${size < 0 ? '>' : '<'} ${format.format(size < 0 ? -0.001 : 0.001)}`);
  }
  return tidyText(format.format(numeric(text)));
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

function bytesText(language: Language, value: number): string {
  const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  const unit = BYTE_UNITS[power] ?? 'byte';
  const options: Intl.NumberFormatOptions = {
    style: 'unit',
    unit,
    maximumFractionDigits: power === 0 ? 0 : 1,
  };
  return tidyText(numberFormat(language, options).format(value / 1000 ** power));
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('An estimate must be a finite number');
  return String(value);
}

function numeric(text: string): Intl.StringNumericLiteral {
  if (!isNumeric(text)) throw new TypeError('Not a number in plain notation');
  return text;
}

/** Lets Intl read the digits themselves: no double in between. */
function isNumeric(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);
}

function probabilityText(language: Language, value: number): string {
  const format = numberFormat(language, { maximumSignificantDigits: 2 });
  return value < 0.001 ? `< ${format.format(0.001)}` : format.format(value);
}

function compactText(language: Language, value: number, currency: string): string {
  const options: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 };
  if (!ISO_CODE.test(currency)) return tidyText(numberFormat(language, options).format(value));
  return tidyText(numberFormat(language, { ...options, style: 'currency', currency }).format(value));
}
