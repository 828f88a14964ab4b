/** An exact number as tests calculate, apart from the decimals that the code calculates with. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(text: string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text);
  if (!match) throw new Error(`No number: ${text}`);
  const [, sign = '', whole = '', digits = '', exponent = '0'] = match;
  const over = BigInt(`${sign}${whole}${digits}`);
  const power = Number(exponent) - digits.length;
  return power < 0
    ? { over, under: 10n ** BigInt(-power) }
    : { over: over * 10n ** BigInt(power), under: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under });
}

export function multiplied(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function divided(a: Fraction, b: Fraction): Fraction {
  if (b.over === 0n) throw new Error('Divided by zero');
  const sign = b.over < 0n ? -1n : 1n;
  return { over: sign * a.over * b.under, under: sign * b.over * a.under };
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.over * b.under === b.over * a.under;
}

/** Whether two numbers agree in so many leading digits. */
export function agree(a: Fraction, b: Fraction, digits: number): boolean {
  const { over, under } = minus(a, b);
  const size = (value: bigint) => (value < 0n ? -value : value);
  return size(over) * b.under * 10n ** BigInt(digits) <= size(b.over) * under;
}

export function signOf({ over }: Fraction): number {
  return over > 0n ? 1 : over < 0n ? -1 : 0;
}
