import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, type Money, sumMoney } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import { costTableOf } from '../../../src/costs/analysis/cost-table.ts';
import { otherChargesOf } from '../../../src/costs/analysis/other-charges.ts';
import { breakdownsOf, totalsOf } from '../../../src/costs/analysis/totals.ts';
import { billOf, charge } from '../../support/cubes.ts';

const SPAN = { start: day('2026-01-01'), end: day('2026-04-01') };

function text(amount: Money | null): string | null {
  return amount && amountText(amount);
}

const CHARGES = [
  charge({ day: '2026-01-05', serviceName: 'EC2', subAccountId: '111122223333', cost: '5', listCost: '6' }),
  charge({ day: '2026-01-06', serviceName: 'EC2', subAccountId: '111122223333', cost: '1' }),
  charge({ day: '2026-02-05', serviceName: 'S3', subAccountId: '2', cost: '9' }),
  charge({ day: '2026-02-05', serviceName: 'Athena', subAccountId: '2', cost: '9' }),
  charge({ day: '2026-02-01', serviceName: '', chargeKind: 'tax', cost: '3' }),
  charge({ day: '2026-02-01', serviceName: 'EC2', chargeKind: 'credit', cost: '-4' }),
  charge({ day: '2026-03-01', serviceName: 'Unknown', billedCost: null, effectiveCost: null }),
  charge({ day: '2026-03-01', serviceName: 'Support', currency: 'BRL', chargeKind: 'support', cost: '70' }),
];

describe('totals', () => {
  it('are one per currency, with the rows that have no value', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });

    const totals = totalsOf(bill, 'USD');
    expect([text(totals.billedCost), text(totals.listCost), totals.rows]).toEqual(['23', '6', 7]);
    expect(totals.unknownRows).toMatchObject({ billedCost: 1, listCost: 6, contractedCost: 7 });
    expect(totals.contractedCost).toBeNull();
    expect(text(totalsOf(bill, 'BRL').billedCost)).toBe('70');
    expect(totalsOf(bill, 'EUR')).toMatchObject({ rows: 0, billedCost: null });
  });

  it('are broken down with the largest first, then by name, unknown amounts last', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });
    const items = breakdownsOf(bill, 'USD').find(({ dimension }) => dimension === 'serviceName')?.items;

    expect(items?.known && items.value.map(({ name, billedCost }) => [name, text(billedCost)])).toEqual([
      ['Athena', '9'],
      ['S3', '9'],
      ['', '3'],
      ['EC2', '2'],
      ['Unknown', null],
    ]);
  });

  it('name accounts, and nothing else', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });
    const labels = breakdownsOf(bill, 'USD').flatMap(({ items }) =>
      items.known ? items.value.flatMap(({ label }) => label ?? []) : [],
    );

    expect(labels).toEqual(['shop']);
  });

  it('keep the gap of a dimension that the source does not know', async () => {
    const bill = await billOf(CHARGES, { span: SPAN, withoutCubes: ['invoiceId'] });
    const known = breakdownsOf(bill, 'USD').map(({ dimension, items }) => [dimension, items.known]);

    expect(known.filter(([, isKnown]) => !isKnown)).toEqual([['invoiceId', false]]);
  });

  it('are the sum of every breakdown and of the table, in any order of charges', async () => {
    const one = fc.record({
      day: fc.constantFrom('2026-01-05', '2026-02-01', '2026-03-31'),
      serviceName: fc.constantFrom('', 'EC2', '"], ["'),
      chargeKind: fc.constantFrom('usage' as const, 'tax' as const, 'refund' as const),
      currency: fc.constantFrom('USD', 'BRL'),
      cost: fc.integer({ min: -900, max: 900 }).map((units) => `${units}e-5`),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { maxLength: 15 }), async (literals) => {
        const charges = literals.map((each) => charge(each));
        const bill = await billOf(charges, { span: SPAN });
        const total = text(totalsOf(bill, 'USD').billedCost) ?? '0';

        for (const { items } of breakdownsOf(bill, 'USD')) {
          expect(items.known && sum(items.value)).toBe(total);
        }
        expect(sum(costTableOf(bill, 'USD'))).toBe(total);
        const reversed = await billOf([...charges].reverse(), { span: SPAN });
        expect(breakdownsOf(reversed, 'USD')).toEqual(breakdownsOf(bill, 'USD'));
      }),
      { numRuns: 40 },
    );
  });
});

function sum(items: readonly { readonly billedCost: Money | null }[]): string {
  const known = items.flatMap(({ billedCost }) => billedCost ?? []);
  return amountText(sumMoney(known, 'USD'));
}

describe('the cost table', () => {
  it('has a row for each month, service and kind, ascending', async () => {
    const table = costTableOf(await billOf(CHARGES, { span: SPAN }), 'USD');

    expect(
      table.map((row) => [row.month, row.serviceName, row.chargeKind, text(row.billedCost), row.rows]),
    ).toEqual([
      ['2026-01', 'EC2', 'usage', '6', 2],
      ['2026-02', '', 'tax', '3', 1],
      ['2026-02', 'Athena', 'usage', '9', 1],
      ['2026-02', 'EC2', 'credit', '-4', 1],
      ['2026-02', 'S3', 'usage', '9', 1],
      ['2026-03', 'Unknown', 'usage', null, 1],
    ]);
  });

  it('is the same from days where months are not known', async () => {
    const months = await billOf(CHARGES, { span: SPAN });
    const days = await billOf(CHARGES, { span: SPAN, withoutCubes: ['month'] });

    expect(days.monthly.known).toBe(false);
    expect(costTableOf(days, 'USD')).toEqual(costTableOf(months, 'USD'));
  });

  it('reaches back 13 months', async () => {
    const span = { start: day('2024-12-01'), end: day('2026-03-01') };
    const charges = ['2025-01-31', '2025-02-01', '2026-02-28'].map((date) =>
      charge({ day: date, cost: '1' }),
    );

    const table = costTableOf(await billOf(charges, { span }), 'USD');
    expect(table.map(({ month }) => month)).toEqual(['2025-02', '2026-02']);
  });
});

describe('other charges', () => {
  it('are what is not usage, by month and kind', async () => {
    const table = costTableOf(await billOf(CHARGES, { span: SPAN }), 'USD');
    const other = otherChargesOf(table, 'USD');

    expect(other.map(({ month, chargeKind, billedCost }) => [month, chargeKind, text(billedCost)])).toEqual([
      ['2026-02', 'tax', '3'],
      ['2026-02', 'credit', '-4'],
    ]);
  });
});
