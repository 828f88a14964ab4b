import type { FactSource } from '../../../src/core/fact.ts';
import { divided, type Fraction, fraction, minus, multiplied, plus } from './fraction.ts';
import { jsonAt } from './json-at.ts';

/** The figure that a source tells, read or calculated anew from the document alone. */
export function recomputed(document: unknown, source: FactSource): Fraction {
  if (source.kind === 'read') return numberAt(document, source.pointer);
  const { formula, of } = source;
  return new Calculation(document, of, formula).result();
}

function numberAt(document: unknown, pointer: string): Fraction {
  return fraction(figureText(jsonAt(document, pointer), pointer));
}

/** Amounts are `{ amount, currency }`, estimates `{ value, currency }`, decimals text, counts and ratios numbers. */
function figureText(found: unknown, pointer: string): string {
  if (typeof found === 'string') return found;
  if (typeof found === 'number') return String(found);
  if (typeof found === 'object' && found !== null) {
    if ('amount' in found && typeof found.amount === 'string') return found.amount;
    if ('value' in found && typeof found.value === 'number') return String(found.value);
  }
  throw new Error(`${pointer} is no figure: ${JSON.stringify(found)}`);
}

const TOKEN = /\s*(sum|count|length|#\d+|…|\d+(?:\.\d+)?|[()+−×÷])/y;

/** Reads `(#1 − #2) ÷ #2`, `sum(#1…#3) × 12`, `count(#1…#9)`, `length(#1)`: products before sums, from left to right. */
class Calculation {
  readonly #document: unknown;
  readonly #of: readonly string[];
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(document: unknown, of: readonly string[], formula: string) {
    this.#document = document;
    this.#of = of;
    this.#tokens = tokensOf(formula);
  }

  result(): Fraction {
    const value = this.#sum();
    if (this.#at < this.#tokens.length)
      throw new Error(`Left over: ${this.#tokens.slice(this.#at).join(' ')}`);
    return value;
  }

  #sum(): Fraction {
    let value = this.#product();
    for (let sign = this.#taken('+', '−'); sign; sign = this.#taken('+', '−')) {
      value = sign === '+' ? plus(value, this.#product()) : minus(value, this.#product());
    }
    return value;
  }

  #product(): Fraction {
    let value = this.#factor();
    for (let sign = this.#taken('×', '÷'); sign; sign = this.#taken('×', '÷')) {
      value = sign === '×' ? multiplied(value, this.#factor()) : divided(value, this.#factor());
    }
    return value;
  }

  #factor(): Fraction {
    const token = this.#next();
    if (token === '(') {
      const value = this.#sum();
      this.#expect(')');
      return value;
    }
    if (token === 'sum' || token === 'count' || token === 'length') return this.#called(token);
    return token.startsWith('#') ? numberAt(this.#document, this.#pointer(token)) : fraction(token);
  }

  #called(name: 'sum' | 'count' | 'length'): Fraction {
    this.#expect('(');
    const first = Number(this.#next().slice(1));
    const last = this.#taken('…') ? Number(this.#next().slice(1)) : first;
    this.#expect(')');
    const pointers = Array.from({ length: last - first + 1 }, (_, index) =>
      this.#pointer(`#${first + index}`),
    );
    if (name === 'sum') {
      return pointers.map((at) => numberAt(this.#document, at)).reduce(plus, fraction('0'));
    }
    const found = pointers.map((at) => jsonAt(this.#document, at));
    const [list] = found;
    if (name === 'count') return fraction(String(new Set(pointers).size));
    if (!Array.isArray(list)) throw new Error('The length of what is no list');
    return fraction(String(list.length));
  }

  #pointer(operand: string): string {
    const pointer = this.#of[Number(operand.slice(1)) - 1];
    if (pointer === undefined) throw new Error(`No operand ${operand}`);
    return pointer;
  }

  #taken(...tokens: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !tokens.includes(token)) return null;
    this.#at += 1;
    return token;
  }

  #next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('The formula ends too early');
    this.#at += 1;
    return token;
  }

  #expect(token: string): void {
    if (this.#taken(token) === null) throw new Error(`Expected ${token}`);
  }
}

function tokensOf(formula: string): readonly string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`No formula: ${formula} at ${at}`);
    tokens.push(token);
  }
  return tokens;
}
