import { addDecimal, type Decimal, decimalFromInteger, multiplyDecimal } from '../../core/decimal.ts';
import type { ModelAnswer, ModelUsage } from '../../core/model.ts';
import { money } from '../../core/money.ts';

type Tokens = NonNullable<ModelAnswer['tokens']>;

/** What a provider charges for a million tokens, as spendlog.yml has it. */
export interface TokenPrices {
  readonly input: Decimal;
  readonly output: Decimal;
  readonly currency: string;
}

/** Decimal places that a price of a million moves by for one. */
const MILLION_PLACES = 6;

/** What an answer took, exactly; without prices its cost is not known. */
export function usageOf(tokens: Tokens, prices: TokenPrices | undefined): ModelUsage {
  const { input, output } = tokens;
  return {
    inputTokens: input,
    outputTokens: output,
    cost: prices
      ? money(addDecimal(priced(input, prices.input), priced(output, prices.output)), prices.currency)
      : null,
  };
}

function priced(tokens: number, ofMillion: Decimal): Decimal {
  const { units, scale } = multiplyDecimal(decimalFromInteger(tokens), ofMillion);
  return { units, scale: scale + MILLION_PLACES };
}
