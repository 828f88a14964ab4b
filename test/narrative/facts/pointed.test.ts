import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import { type Money, money } from '../../../src/core/money.ts';
import {
  changeRatio,
  complement,
  difference,
  dividedBy,
  estimatedChangeRatio,
  share,
  times,
} from '../../../src/narrative/facts/calculated.ts';
import { isSome, pointer, type Read, readAt, sourceOf } from '../../../src/narrative/facts/pointed.ts';
import { countOf, lengthAt, sumOf } from '../../../src/narrative/facts/summed.ts';
import { agree, equal, fraction } from './fraction.ts';
import { jsonAt } from './json-at.ts';
import { recomputed } from './recomputed.ts';

const amount = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9 }))
  .map(([units, scale]) => formatDecimal({ units: BigInt(units), scale }));

function pointedAt(index: number, text: string): Read<Money> {
  return readAt(`/${index}`, money(text, 'USD'));
}

describe('a figure and where it comes from', () => {
  it('points by RFC 6901', () => {
    expect(pointer('services', 3, 'a/b~c', '')).toBe('/services/3/a~1b~0c/');
    expect(jsonAt({ services: { 3: { 'a/b~c': { '': 7 } } } }, pointer('services', 3, 'a/b~c', ''))).toBe(7);
  });

  it('tells what is calculated as a formula over the figures it points to', () => {
    const [a, b, c] = [pointedAt(0, '10'), pointedAt(1, '20'), pointedAt(2, '4')];
    expect(sourceOf(a)).toEqual({ kind: 'read', pointer: '/0' });
    expect(sourceOf(sumOf([a]))).toEqual({ kind: 'read', pointer: '/0' });
    expect(sourceOf(changeRatio(sumOf([a, b]), c) ?? a)).toEqual({
      kind: 'computed',
      formula: '(sum(#1…#2) − #3) ÷ #3',
      of: ['/0', '/1', '/2'],
    });
    expect(sourceOf(times(difference(a, b), 12))).toMatchObject({ formula: '(#1 − #2) × 12' });
    expect(sourceOf(countOf([a, b, c]))).toMatchObject({ formula: 'count(#1…#3)' });
    expect(sourceOf(lengthAt('/list', [1, 2]))).toEqual({
      kind: 'computed',
      formula: 'length(#1)',
      of: ['/list'],
    });
  });

  it.each(['0', '-4'])('has no ratio over %s', (base) => {
    const whole = pointedAt(1, base);
    expect(share(pointedAt(0, '1'), whole)).toBeNull();
    expect(changeRatio(pointedAt(0, '1'), whole)).toBeNull();
    expect(estimatedChangeRatio(readAt('/0', { value: 1, currency: 'USD' }), whole)).toBeNull();
    expect(() => dividedBy(whole, 0)).toThrow(TypeError);
  });

  it('is what its formula gives, calculated anew', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        (texts, days) => {
          const document = texts.map((text) => ({ amount: text, currency: 'USD' }));
          const [first, second, ...rest] = texts.map((text, index) => pointedAt(index, text));
          if (!first || !second || !isSome(rest)) return;
          const sum = sumOf(rest);
          const exact = [
            difference(first, second),
            difference(sum, first),
            times(sum, 12),
            times(difference(sum, first), 3),
          ];
          for (const figure of exact) {
            expect(
              equal(fraction(formatDecimal(figure.value.amount)), recomputed(document, sourceOf(figure))),
            ).toBe(true);
          }
          expect(
            agree(
              fraction(formatDecimal(dividedBy(sum, days).value.amount)),
              recomputed(document, sourceOf(dividedBy(sum, days))),
              33,
            ),
          ).toBe(true);
          const ratio = share(first, sum);
          for (const figure of [
            ratio,
            ratio && complement(ratio),
            changeRatio(sum, second),
            changeRatio(first, sum),
          ]) {
            if (!figure) continue;
            const anew = recomputed(document, sourceOf(figure));
            expect(agree(fraction(formatDecimal(figure.value)), anew, 20)).toBe(true);
          }
        },
      ),
    );
  });
});
