import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting, steppingDown, withinBytes, withinCharacters } from '../../src/render/fitting.ts';

describe('fitting', () => {
  it('takes the first rendering that fits, and makes no other', () => {
    const made: number[] = [];
    const steps = [9, 5, 3, 1].map((size) => () => {
      made.push(size);
      return 'x'.repeat(size);
    });
    expect(fitting(steps, withinCharacters(4))).toBe('xxx');
    expect(made).toEqual([9, 5, 3]);
  });

  it('throws where nothing fits, and cuts nothing', () => {
    expect(() => fitting([() => 'xx'], withinCharacters(1))).toThrow('fits');
  });

  it('counts characters as GitHub does, and bytes as a summary does', () => {
    expect(withinCharacters(2)('😀')).toBe(true);
    expect(withinCharacters(1)('😀')).toBe(false);
    expect(withinBytes(4)('😀')).toBe(true);
    expect(withinBytes(3)('😀')).toBe(false);
  });

  it('steps from all rows down to the least, each step smaller than the one before', () => {
    expect(steppingDown(10, 2, String).map((step) => Number(step()))).toEqual([10, 7, 5, 3, 2]);
    expect(steppingDown(0, 0, String).map((step) => step())).toEqual(['0']);
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 50 }), (count, least) => {
        const rows = steppingDown(count, least, String).map((step) => Number(step()));
        expect(rows[0]).toBe(Math.min(count, Math.max(1000, least)));
        expect(rows.at(-1)).toBe(Math.min(count, least));
        expect(rows.every((each, at) => at === 0 || each < (rows[at - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
