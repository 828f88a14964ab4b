import { describe, expect, it } from 'vitest';
import type { InvariantResult } from '../../../src/core/data-quality.ts';
import { known } from '../../../src/core/known.ts';
import { amountText, money } from '../../../src/core/money.ts';
import { addDays, day } from '../../../src/core/period.ts';
import { crossCheckPeriod, withCrossCheck } from '../../../src/costs/analysis/cross-check.ts';
import { tieOutOf } from '../../../src/costs/analysis/tie-out.ts';
import { billOf, charge } from '../../support/cubes.ts';

const SPAN = { start: day('2026-01-01'), end: day('2026-03-01') };

const CHARGES = [
  charge({ day: '2026-01-05', cost: '30', invoiceId: 'INV-2' }),
  charge({ day: '2026-01-05', cost: '12.5', invoiceId: 'INV-1' }),
  charge({ day: '2026-02-05', cost: '7' }),
  charge({ day: '2026-02-05', cost: '99', invoiceId: 'INV-3', currency: 'BRL' }),
];

describe('the tie-out', () => {
  it('tells invoices, and what no invoice holds yet', async () => {
    const tieOut = tieOutOf(await billOf(CHARGES, { span: SPAN }), 'USD');

    expect(tieOut.invoices.map(({ invoiceId, billedCost }) => [invoiceId, amountText(billedCost)])).toEqual([
      ['INV-1', '12.5'],
      ['INV-2', '30'],
    ]);
    expect([amountText(tieOut.invoiced), amountText(tieOut.notInvoiced)]).toEqual(['42.5', '7']);
    expect(tieOut.billedCost && amountText(tieOut.billedCost)).toBe('49.5');
  });

  it('goes by final months where the source tells no invoices', async () => {
    const bill = await billOf(CHARGES, { span: SPAN, withoutCubes: ['invoiceId'] });
    const months = bill.head.months.map((each) =>
      each.month === '2026-02' ? { ...each, state: 'provisional' as const } : each,
    );

    const tieOut = tieOutOf({ ...bill, head: { ...bill.head, months } }, 'USD');
    expect([tieOut.invoices, amountText(tieOut.invoiced), amountText(tieOut.notInvoiced)]).toEqual([
      [],
      '42.5',
      '7',
    ]);
  });

  const DAYS = { start: day('2026-01-01'), end: day('2026-03-01') };
  const NOT_CHECKED: InvariantResult = {
    id: 'I6',
    outcome: 'not-applicable',
    message: 'Cost Explorer was not read beside the export.',
    checked: 0,
    violations: 0,
    residuals: [],
  };
  const says = (amount: string) => known({ period: DAYS, billedCost: [money(amount, 'USD')] });

  it('tells the gap to Cost Explorer only where it was read', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });

    const { costExplorer } = tieOutOf(withCrossCheck(bill, says('50')), 'USD');
    expect(costExplorer.known && amountText(costExplorer.value.gap)).toBe('-0.5');
    expect(tieOutOf(bill, 'USD').costExplorer.known).toBe(false);
    expect(tieOutOf(withCrossCheck(bill, says('50')), 'BRL').costExplorer.known).toBe(false);
  });

  it.each([
    ['49.5', 'holds', false],
    ['49.7', 'holds', false],
    ['49.8', 'violated', true],
    ['49.2', 'violated', true],
    ['0', 'violated', true],
  ])('compares with %s and says that I6 %s', async (theirs, outcome, warned) => {
    const read = await billOf(CHARGES, { span: SPAN });
    const bill = withCrossCheck({ ...read, invariants: [NOT_CHECKED] }, says(theirs));

    expect(bill.invariants.find(({ id }) => id === 'I6')).toMatchObject({ outcome, checked: 1 });
    expect(bill.quality.some(({ id }) => id === 'cost-explorer-gap')).toBe(warned);
  });

  it('compares complete days that both keep', async () => {
    const bill = await billOf(CHARGES, { span: SPAN });
    const old = { ...bill, calendar: { ...bill.calendar, asOf: day('2031-01-01') } };

    expect(crossCheckPeriod(bill)?.start).toBe(SPAN.start);
    expect(crossCheckPeriod(bill)?.end).toBe(addDays(bill.calendar.lastCompleteDay, 1));
    expect(crossCheckPeriod(old)).toBeNull();
  });

  it('has no gap to tell without billed cost', async () => {
    const bill = await billOf([charge({ day: '2026-01-05', billedCost: null })], { span: SPAN });

    expect(tieOutOf(withCrossCheck(bill, says('50')), 'USD')).toMatchObject({
      billedCost: null,
      costExplorer: { known: false },
    });
  });
});
