import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CostSource } from '../../../../src/core/cost-source.ts';
import { day } from '../../../../src/core/period.ts';
import { type CurLine, cur2Csv, curLine, legacyCsv } from '../../../support/cur-lines.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';
import { type FocusRow, focusCsv } from './focus-rows.ts';
import { exportSource, text } from './open-source.ts';
import { writeFocusParquet } from './write-parquet.ts';

const folder = temporaryFolders();
const MINE = '444455556666';
const OTHER = '777788889999';
/** Words that only charges of the other account hold. */
const SENTINELS = [OTHER, 'sentinel'];

const ROWS: readonly FocusRow[] = [
  { SubAccountId: MINE, Tags: '{"team":"web"}' },
  {
    SubAccountId: OTHER,
    SubAccountName: 'sentinel name',
    Tags: '{"sentinel-key":"sentinel value"}',
    ServiceName: 'sentinel service',
    RegionId: 'sentinel-1',
    ResourceId: 'i-sentinel',
    InvoiceId: 'sentinel invoice',
    BilledCost: '1000',
    EffectiveCost: '1000',
    x_UsageType: 'sentinel:Hours',
    CommitmentDiscountId: 'arn:aws:savingsplans::sentinel',
    CommitmentDiscountType: 'Savings Plan',
  },
  { SubAccountId: '', ServiceName: 'sentinel without account', BilledCost: '7' },
];

/** Everything the source tells, as one text. */
async function allOf(source: CostSource): Promise<string> {
  const head = await source.open();
  const { span } = head;
  const told: unknown[] = [head, await source.totals()];
  for (const dimension of [
    'subAccountId',
    'serviceName',
    'regionId',
    'usageType',
    'resourceId',
    'invoiceId',
  ] as const) {
    told.push(await source.cube({ name: dimension, dimensions: [dimension], period: span }));
    const now = { name: dimension, dimensions: [dimension], now: span, before: span, limit: 10 } as const;
    told.push(await source.changes(now));
  }
  told.push(await source.commitments(span), await source.tagKeys(span), await source.presence(span));
  told.push(await source.quality(), await source.invariants());
  return JSON.stringify(told, (_, value) => (typeof value === 'bigint' ? String(value) : value));
}

async function on<T>(
  content: string | Uint8Array,
  ask: (source: CostSource) => Promise<T>,
  accounts: readonly string[] | null = [MINE],
  name = 'a.csv',
): Promise<T> {
  const at = await folder();
  await mkdir(join(at, 'in'));
  await writeFile(join(at, 'in', name), content);
  const source = exportSource(at, ['in'], accounts ? { accounts } : {});
  try {
    return await ask(source);
  } finally {
    await source.close();
  }
}

const total = async (source: CostSource): Promise<string | null> => {
  await source.open();
  const [cell] = await source.totals();
  return text(cell?.billedCost);
};

describe('an export read for some accounts', () => {
  it('tells of other accounts only where they are asked for', async () => {
    const everything = await on(focusCsv(ROWS), allOf, null);
    for (const sentinel of SENTINELS) expect(everything).toContain(sentinel);

    const mine = await on(focusCsv(ROWS), allOf);

    for (const sentinel of SENTINELS) expect(mine).not.toContain(sentinel);
    expect(mine).toContain(MINE);
    expect(await on(focusCsv(ROWS), total)).toBe('1');
  });

  it('holds for Parquet, which stays in its files', async () => {
    const parquet = await writeFocusParquet(await folder(), ROWS, 'snappy');

    expect(await on(parquet, total, [MINE], 'a.parquet')).toBe('1');
    const mine = await on(parquet, allOf, [MINE], 'a.parquet');
    for (const sentinel of SENTINELS) expect(mine).not.toContain(sentinel);
  });

  it('finds an account whose leading zeros were lost', async () => {
    const rows = [{ SubAccountId: '12345678901' }, { SubAccountId: OTHER, BilledCost: '5' }];

    expect(await on(focusCsv(rows), total, ['012345678901'])).toBe('1');
    expect(await on(focusCsv(rows), total, ['123456789010']).catch((error: Error) => error.message)).toBe(
      'The file "in/a.csv" holds no charges of the days and accounts that are read.',
    );
  });

  const lines: readonly CurLine[] = [
    curLine('SavingsPlanCoveredUsage', {
      line_item_usage_account_id: MINE,
      line_item_unblended_cost: '3',
      savings_plan_savings_plan_effective_cost: '2',
      savings_plan_savings_plan_a_r_n: 'arn:aws:savingsplans::111122223333:savingsplan/one',
      resource_tags: { user_team: 'web' },
    }),
    curLine('SavingsPlanRecurringFee', {
      line_item_usage_account_id: OTHER,
      line_item_unblended_cost: '10',
      savings_plan_savings_plan_a_r_n: 'arn:aws:savingsplans::111122223333:savingsplan/one',
      savings_plan_total_commitment_to_date: '10',
      savings_plan_used_commitment: '4',
      resource_tags: { user_sentinel: 'sentinel value' },
    }),
  ];

  it.each([
    ['CUR 2.0', cur2Csv],
    ['the legacy report', legacyCsv],
  ])('%s: a Savings Plan of the payer is seen through its use alone', async (_, csv) => {
    const found = await on(csv(lines), async (source) => {
      await source.open();
      return source.commitments({ start: day('2026-06-01'), end: day('2026-07-01') });
    });

    expect(found.known && found.value.map(({ months }) => months.map(({ used }) => text(used)))).toEqual([
      ['2'],
    ]);
    expect(found).toMatchObject({ known: true, value: [{ months: [{ unused: null, purchased: null }] }] });
    const mine = await on(csv(lines), allOf);
    for (const sentinel of SENTINELS) expect(mine).not.toContain(sentinel);
  });

  it('cannot be had from an export that names no accounts', async () => {
    const [first = {}] = lines;
    const { line_item_usage_account_id: _, ...nameless } = first;

    await expect(on(cur2Csv([nameless]), total)).rejects.toMatchObject({
      code: 'EXPORT_UNREADABLE',
      message: expect.stringContaining('line_item_usage_account_id'),
    });
  });
});
