import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Decimal, decimal, formatDecimal } from '../../../../src/core/decimal.ts';
import type { SqlEngine } from '../../../../src/core/sql-engine.ts';
import { type AmountProfile, profileAmounts } from '../../../../src/costs/sources/export/amount-profile.ts';
import { decimalOf } from '../../../../src/costs/sources/export/cost-cell.ts';
import { rawColumns } from '../../../../src/costs/sources/export/raw-columns.ts';
import { quoteText } from '../../../../src/costs/sources/export/sql-text.ts';
import { openDuckDb } from '../../../../src/platform/duckdb.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const folder = temporaryFolders();
let engine: SqlEngine;

beforeAll(async () => {
  engine = await openDuckDb({
    load: () => import('@duckdb/node-api'),
    scratch: join(tmpdir(), 'spendlog-amounts'),
  });
});

afterAll(() => engine.close());

/** Each value of a column as the amount it is read as, and how that was decided. */
async function amounts(
  type: string,
  literals: readonly string[],
): Promise<{ values: readonly (Decimal | null)[]; profile: AmountProfile }> {
  const rows = literals.map((literal, index) => `(${index}, CAST(${literal} AS ${type}))`);
  await engine.run(
    `CREATE OR REPLACE TABLE amounts AS SELECT * FROM (VALUES ${rows.join(', ')}) AS t(place, x)`,
  );
  const columns = [{ name: 'x', type }];
  const profile = await profileAmounts(engine, 'amounts', columns);
  const expression = rawColumns('amounts', columns, profile).amount('x');
  const found = await engine.rows(`SELECT ${expression} AS value FROM amounts AS raw ORDER BY place`);
  return { values: found.map((row) => decimalOf(row['value'])), profile };
}

const plain = (values: readonly (Decimal | null)[]): readonly (string | null)[] =>
  values.map((value) => value && formatDecimal(value));

/** What JavaScript writes for a double is its shortest text by definition of the language. */
const shortest = (value: number): string => formatDecimal(decimal(String(value)));

describe('doubles', () => {
  it('mean their shortest decimal, proven fast or not', async () => {
    const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((units) => units / 10 ** 7);
    const noisy = fc
      .double({ min: -1e6, max: 1e6, noNaN: true })
      .map((value) => Number(value.toPrecision(17)));
    const small = fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((units) => units / 10 ** 15);
    const column = fc.oneof(
      fc.array(cents, { minLength: 1, maxLength: 40 }),
      fc.array(fc.oneof(cents, small), { minLength: 1, maxLength: 40 }),
      fc.array(fc.oneof(cents, noisy), { minLength: 1, maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(column, async (numbers) => {
        const { values, profile } = await amounts(
          'DOUBLE',
          numbers.map((value) => `'${value}'`),
        );
        const x = profile.columns.get('x');
        // Digits that do not fit are rounded and counted; everything else is exact.
        const expected = numbers.filter((value) => fractionOf(value) <= profile.scale).map(shortest);
        const exact = plain(values).filter((_, index) => fractionOf(numbers[index] ?? 0) <= profile.scale);
        expect(exact).toEqual(expected);
        expect(x?.rounded === 0).toBe(expected.length === numbers.length);
      }),
      { numRuns: 60, examples: [[[-2.893495015444469e-23, 0]], [[5e-38, 2.5e-23]]] },
    );
  });

  it.each([
    0.1 + 0.2,
    1e-7,
    5e-10,
    0.30000000000000004,
    123456.789,
    1e15,
    2 ** 52 + 1,
    4503599627370495.5,
    -0.000001,
  ])('reads %d', async (value) => {
    expect(plain((await amounts('DOUBLE', [`'${value}'`])).values)).toEqual([shortest(value)]);
  });

  it('takes the fast way only where it is proven on every row', async () => {
    const easy = await amounts('DOUBLE', ["'0.1'", "'12.345'"]);
    expect(easy.profile.columns.get('x')).toMatchObject({ proven: true, fastScale: 3 });
    const hard = await amounts('DOUBLE', ["'0.1'", "'12.345'", "'0.30000000000000004'"]);
    expect(hard.profile.columns.get('x')).toMatchObject({ proven: false });
    expect(plain(hard.values)).toEqual(['0.1', '12.345', '0.30000000000000004']);
  });

  it('keeps what is no number unknown', async () => {
    const { values, profile } = await amounts('DOUBLE', ["'nan'", "'inf'", "'1.5'", 'NULL']);
    expect(plain(values)).toEqual([null, null, '1.5', null]);
    expect(profile.columns.get('x')?.unreadable).toBe(2);
  });

  it('says where the last digits do not fit', async () => {
    const { values, profile } = await amounts('DOUBLE', ["'123456789.5'", "'2.168404344971009e-30'"]);
    expect(profile.columns.get('x')?.rounded).toBe(1);
    expect(plain(values)[0]).toBe('123456789.5');
  });
});

describe('texts', () => {
  it('keep every digit', async () => {
    const text = fc
      .tuple(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: -3, max: 3 }),
      )
      .map(
        ([units, scale, exponent]) =>
          `${formatDecimal({ units, scale })}${exponent === 0 ? '' : `e${exponent}`}`,
      );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const { values } = await amounts('VARCHAR', texts.map(quoteText));
        expect(plain(values)).toEqual(texts.map((value) => formatDecimal(decimal(value))));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['1.078E-7', '0.0000001078'],
    ['0E-11', '0'],
    [' 2.5 ', '2.5'],
    ['+1', '1'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['0.1000000000000000000000000000000000000', '0.1'],
  ])('reads %j', async (written, expected) => {
    expect(plain((await amounts('VARCHAR', [quoteText(written)])).values)).toEqual([expected]);
  });

  it.each(['abc', '1,5', '1_000', '+-1', '1e', '0x10', 'nan'])('counts %j as unreadable', async (written) => {
    const { values, profile } = await amounts('VARCHAR', [quoteText(written), "'1'"]);
    expect(plain(values)).toEqual([null, '1']);
    expect(profile.columns.get('x')?.unreadable).toBe(1);
  });

  it.each(['', 'NULL', 'null'])('reads %j as no value', async (written) => {
    const { values, profile } = await amounts('VARCHAR', [quoteText(written)]);
    expect(values).toEqual([null]);
    expect(profile.columns.get('x')?.unreadable).toBe(0);
  });

  it('refuses more than 38 digits', async () => {
    await expect(
      amounts('VARCHAR', ["'12345678901234567890'", "'0.1234567890123456789'"]),
    ).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
    });
  });
});

describe('exact columns', () => {
  it.each([
    ['DECIMAL(38,18)', '123.000000000000000001', '123.000000000000000001'],
    ['BIGINT', '9007199254740993', '9007199254740993'],
    ['FLOAT', '0.1', '0.1'],
  ])('%s stays as it is', async (type, written, expected) => {
    expect(plain((await amounts(type, [quoteText(written)])).values)).toEqual([expected]);
  });
});

describe('the engine', () => {
  it('leaves nothing behind', async () => {
    const at = await folder();
    const other = await openDuckDb({ load: () => import('@duckdb/node-api'), scratch: at });
    await writeFile(join(other.scratch, 'x'), 'x');
    await other.close();
    expect(await readdir(at)).toEqual([]);
  });
});

function fractionOf(value: number): number {
  return decimal(String(value)).scale;
}
