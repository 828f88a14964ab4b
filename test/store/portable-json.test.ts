import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPortableJson, toPortableJson } from '../../src/store/portable-json.ts';

/** Values as the model has them, deeper than the levels that are written part by part. */
const anything = fc.anything({
  key: fc.oneof(fc.string(), fc.constantFrom('$', '__proto__', 'toJSON')),
  maxDepth: 8,
  withBigInt: true,
  withDate: false,
  withSet: false,
  withMap: false,
  withObjectString: false,
  withNullPrototype: false,
  values: [
    fc.boolean(),
    fc.string(),
    fc.double(),
    fc.bigInt(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
  ],
});

function nested(value: unknown, depth: number): unknown {
  return depth === 0 ? value : { rows: [nested(value, depth - 1)] };
}

describe('portable JSON', () => {
  it('gives back what was written, at any depth', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 4 }), (value, depth) => {
        const whole = nested(value, depth);

        expect(fromPortableJson(toPortableJson(whole))).toEqual(whole);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4])(
    'leaves out what has no value, and writes null in a list, %i levels down',
    (depth) => {
      const value = nested({ absent: undefined, list: [undefined, 1n] }, depth);

      expect(fromPortableJson(toPortableJson(value))).toEqual(nested({ list: [null, 1n] }, depth));
      expect(toPortableJson(value)).not.toContain('absent');
    },
  );

  it.each([0, 1, 2, 3, 4])('refuses what is no plain object, %i levels down', (depth) => {
    expect(() => toPortableJson(nested(new Map(), depth))).toThrow(TypeError);
  });
});
