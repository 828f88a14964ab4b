import { describe, expect, it } from 'vitest';
import { focusCsv } from './focus-rows.ts';
import { readExport, refusalOf } from './read-export.ts';

describe('dates that cannot be read', () => {
  it('put a charge on the first day of its bill, and are counted', async () => {
    const read = await readExport({
      'in/a.csv': focusCsv([{}, { ChargePeriodStart: 'soon', BilledCost: '0.5' }]),
    });

    expect(read).toMatchObject({
      rows: 2,
      billed: '1.5',
      byDay: { '2026-05-01': '0.5', '2026-05-03': '1' },
      quality: { 'timestamp-unreadable': 1 },
    });
  });

  it.each([
    ['all rows', [{ ChargePeriodStart: 'soon', BillingPeriodStart: 'May' }]],
    ['one row of many', [{}, { ChargePeriodStart: '', BillingPeriodStart: '' }, {}]],
  ])('are refused where %s belong to no month', async (_, rows) => {
    const error = await refusalOf({ 'in/a.csv': focusCsv(rows) });

    expect(error).toMatchObject({ name: 'SpendlogError', code: 'EXPORT_UNREADABLE', exitCode: 2 });
    expect(error.message).toContain('rows (1)');
  });
});
