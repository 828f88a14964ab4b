import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectHonest } from './expect-honest.ts';
import { SAMPLE_TEXT } from './sample-report.ts';
import { tableOf, UNKNOWN } from './small-report.ts';

/** What becomes of the figures and the knowledge of a report; each is used again and again, in turn. */
interface Fate {
  readonly amounts: readonly string[];
  readonly isKnown: readonly boolean[];
}

const fate: fc.Arbitrary<Fate> = fc.record({
  amounts: fc.array(
    fc.oneof(
      fc.constantFrom('0', '-0.01', '1', '100', '0.000000001', '99999999999999.999999999'),
      fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    ),
    { minLength: 1, maxLength: 60 },
  ),
  isKnown: fc.array(
    fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    { minLength: 1, maxLength: 40 },
  ),
});

/** The same report with other amounts, some of them unknown, and with parts that could not be looked at. */
function fated(document: unknown, { amounts, isKnown }: Fate): unknown {
  let turn = 0;
  const next = <T>(list: readonly T[]) => list[turn++ % list.length];
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    if ('known' in value && value.known === true && next(isKnown) === false) return UNKNOWN;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, changedPart(value, key, part)]),
    );
  };
  const changedPart = (parent: object, key: string, part: unknown): unknown => {
    if ('currency' in parent && key === 'amount' && typeof part === 'string') return next(amounts);
    const mayBeNull = MAY_BE_NULL.has(key) || ('perDay' in parent && OF_COMPARISONS.has(key));
    return mayBeNull && next(isKnown) === false ? null : changed(part);
  };
  return changed(document);
}

/** Fields that a report may have `null` in. */
const MAY_BE_NULL: ReadonlySet<string> = new Set([
  'actual',
  'forecast',
  'low',
  'high',
  'saving',
  'oneOffCost',
  'untagged',
  'spend',
  'expires',
]);

const OF_COMPARISONS: ReadonlySet<string> = new Set(['before', 'change', 'changeRatio', 'perDay']);

describe('facts of any report', () => {
  const document: unknown = JSON.parse(SAMPLE_TEXT);

  it('follow from its figures, point where they stand and go where they go', () => {
    const sizes: number[] = [];
    fc.assert(
      fc.property(fate, (given) => {
        const other = fated(document, given);
        const table = tableOf(other, [{ name: 'order', months: { '2026-09': 3, '2026-10': 7.5 } }]);
        sizes.push(table.facts.length);
        expectHonest(table, other);
      }),
      { numRuns: 40 },
    );
    expect(Math.max(...sizes)).toBeGreaterThan(200);
  });
});
