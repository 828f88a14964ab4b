import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonName } from '../../../src/core/calendar.ts';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { Comparison } from '../../../src/core/figure.ts';
import { known } from '../../../src/core/known.ts';
import { amountText, type Money, sumKnownMoney } from '../../../src/core/money.ts';
import { addDays, contains, day, eachDay, type Period } from '../../../src/core/period.ts';
import { compare } from '../../../src/costs/analysis/comparisons.ts';
import { analysisMetric } from '../../../src/costs/analysis/metric.ts';
import { billOf, type Charge, charge } from '../../support/cubes.ts';

const YEARS = { start: day('2025-01-01'), end: day('2026-03-31') };

/** One usage charge a day, whose amount follows from the day. */
function daily(period: Period, cost: (date: string) => string): readonly Charge[] {
  return eachDay(period).map((date) => charge({ day: date, serviceName: 'EC2', cost: cost(date) }));
}

function named(comparisons: readonly Comparison[], name: ComparisonName): Comparison {
  const found = comparisons.find((each) => each.name === name);
  if (!found) throw new Error(`No comparison ${name}`);
  return found;
}

function text(amount: Money | null | undefined): string | null {
  return amount ? amountText(amount) : null;
}

describe('comparing periods', () => {
  it('gives change, ratio, daily averages and day effect where lengths differ', async () => {
    // 30 March days at 4 against 28 February days at 3.
    const bill = await billOf(
      daily(YEARS, (date) => (date >= '2026-03-01' ? '4' : '3')),
      { span: YEARS },
    );

    const mtd = named(compare(bill, 'USD', 'effectiveCost'), 'monthToDate');

    expect([text(mtd.now.amount), text(mtd.before?.amount), text(mtd.change)]).toEqual(['120', '84', '36']);
    expect(mtd.changeRatio && formatDecimal(mtd.changeRatio)).toMatch(/^0\.428571428571/);
    expect([text(mtd.perDay?.now), text(mtd.perDay?.before)]).toEqual(['4', '3']);
    // 84 × (30 ÷ 28 − 1)
    expect(text(mtd.dayEffect)).toBe('6');
  });

  it('gives no averages where lengths are equal', async () => {
    const bill = await billOf(
      daily(YEARS, () => '1.10'),
      { span: YEARS },
    );

    const week = named(compare(bill, 'USD', 'effectiveCost'), 'last7Days');

    expect([text(week.now.amount), text(week.change)]).toEqual(['7.7', '0']);
    expect([week.perDay, week.dayEffect]).toEqual([null, null]);
  });

  it('has no ratio over zero', async () => {
    const bill = await billOf(
      daily(YEARS, (date) => (date >= '2026-03-01' ? '1' : '0')),
      { span: YEARS },
    );

    const mtd = named(compare(bill, 'USD', 'effectiveCost'), 'monthToDate');

    expect([text(mtd.change), mtd.changeRatio]).toEqual(['30', null]);
  });

  it('counts consumption for effective cost and everything for billed cost', async () => {
    const charges = [
      ...daily(YEARS, () => '1'),
      charge({ day: '2026-03-01', chargeKind: 'tax', cost: '10' }),
      charge({ day: '2026-03-01', chargeKind: 'unusedCommitment', billedCost: '0', effectiveCost: '5' }),
      charge({ day: '2026-03-01', chargeKind: 'commitmentPurchase', billedCost: '100', effectiveCost: '0' }),
      charge({ day: '2026-03-02', chargeKind: 'credit', cost: '-2' }),
    ];
    const bill = await billOf(charges, { span: YEARS });

    expect(text(named(compare(bill, 'USD', 'effectiveCost'), 'monthToDate').now.amount)).toBe('35');
    expect(text(named(compare(bill, 'USD', 'billedCost'), 'monthToDate').now.amount)).toBe('138');
  });

  it('keeps currencies apart', async () => {
    const charges = [
      ...daily(YEARS, () => '1'),
      charge({ day: '2026-03-01', currency: 'BRL', cost: '1000' }),
    ];
    const bill = await billOf(charges, { span: YEARS });

    expect(text(named(compare(bill, 'USD', 'effectiveCost'), 'monthToDate').now.amount)).toBe('30');
    expect(named(compare(bill, 'BRL', 'effectiveCost'), 'monthToDate').now.amount).toEqual({
      amount: expect.anything(),
      currency: 'BRL',
    });
  });

  it('leaves a metric without any value unknown', async () => {
    const bill = await billOf(
      daily(YEARS, () => '1'),
      { span: YEARS },
    );

    const mtd = named(compare(bill, 'USD', 'listCost'), 'monthToDate');

    expect([mtd.now.amount, mtd.change]).toEqual([null, null]);
  });

  it('has no earlier side that history does not reach', async () => {
    const span = { start: day('2026-03-01'), end: day('2026-03-31') };
    const bill = await billOf(
      daily(span, () => '1'),
      { span },
    );

    const mtd = named(compare(bill, 'USD', 'effectiveCost'), 'monthToDate');

    expect([text(mtd.now.amount), mtd.before, mtd.change]).toEqual(['30', null, null]);
  });

  it('gives no amount to a period of which a part was read', async () => {
    const span = { start: day('2026-02-10'), end: day('2026-03-31') };
    const bill = await billOf(
      daily(span, () => '1'),
      { span },
    );

    const comparisons = compare(bill, 'USD', 'effectiveCost');

    const year = named(comparisons, 'yearToDate');
    expect([year.now.amount, year.now.period.start, year.now.state]).toEqual([
      null,
      '2026-01-01',
      'incomplete',
    ]);
    expect(named(comparisons, 'lastFullMonth').now.amount).toBeNull();
    expect(text(named(comparisons, 'monthToDate').now.amount)).toBe('30');
  });

  it('gives no amount where a month in between was not read', async () => {
    const bill = await billOf(
      daily(YEARS, () => '1'),
      { span: YEARS },
    );
    const months = bill.head.months.filter(({ month }) => month !== '2026-02');
    const year = named(
      compare({ ...bill, head: { ...bill.head, months } }, 'USD', 'effectiveCost'),
      'yearToDate',
    );

    expect(year.now.amount).toBeNull();
  });

  it('opens with the part that was read, under the days of that part', async () => {
    const span = { start: day('2026-03-26'), end: day('2026-03-31') };
    const bill = await billOf(
      daily(span, () => '1'),
      { span },
    );

    const { now, before, change } = named(compare(bill, 'USD', 'effectiveCost'), bill.calendar.headline);

    expect([text(now.amount), now.period, now.state]).toEqual(['5', span, 'incomplete']);
    expect([before, change]).toEqual([null, null]);
  });

  it('shows incomplete days without judging them', async () => {
    const bill = await billOf(
      daily(YEARS, () => '1'),
      { span: YEARS },
    );
    const comparisons = bill.calendar.comparisons.map((each) => ({ ...each, state: 'incomplete' as const }));
    const filling = { ...bill, calendar: { ...bill.calendar, comparisons } };

    const mtd = named(compare(filling, 'USD', 'effectiveCost'), 'monthToDate');

    expect([text(mtd.now.amount), text(mtd.before?.amount)]).toEqual(['30', '28']);
    expect([mtd.change, mtd.changeRatio, mtd.perDay, mtd.dayEffect]).toEqual([null, null, null, null]);
  });

  it('reads whole months where days are not known, and nothing where neither is', async () => {
    const bill = await billOf(
      daily(YEARS, () => '2'),
      { span: YEARS, withoutCubes: ['day'] },
    );

    const comparisons = compare(bill, 'USD', 'effectiveCost');

    const month = named(comparisons, 'lastFullMonth');
    expect([text(month.now.amount), text(month.before?.amount)]).toEqual(['56', '62']);
    expect(named(comparisons, 'last7Days').now.amount).toBeNull();
    expect(named(comparisons, 'monthToDate').before?.amount).not.toBeNull();
    // 1 January to 30 March of last year ends inside a month.
    expect(named(comparisons, 'yearToDate').before?.amount).toBeNull();
  });

  it('joins whole months and the days that are known, and leaves nothing out in between', async () => {
    const bill = await billOf(
      daily(YEARS, () => '2'),
      { span: YEARS },
    );
    if (!bill.dailyByService.known) throw new Error('Days are not known');
    const from = (start: string) => {
      const cube = bill.dailyByService.known ? bill.dailyByService.value : null;
      const period = { start: day(start), end: YEARS.end };
      const rows = cube?.rows.filter((row) => row.day >= start) ?? [];
      return { ...bill, dailyByService: known({ dimensions: cube?.dimensions ?? [], period, rows }) };
    };
    const year = (start: string) => named(compare(from(start), 'USD', 'effectiveCost'), 'yearToDate');

    expect([text(year('2026-03-01').now.amount), year('2026-03-01').before?.amount]).toEqual(['178', null]);
    const week = named(compare(from('2026-03-28'), 'USD', 'effectiveCost'), 'last7Days');
    expect(week.now.amount).toBeNull();
  });

  it('does not depend on the order of charges, and is the sum of its days', async () => {
    const days = fc.integer({ min: 0, max: 88 }).map((offset) => addDays(day('2026-01-01'), offset));
    const cents = fc.integer({ min: -500, max: 5000 }).map((units) => `${units}e-3`);
    const one = fc.record({
      date: days,
      cost: cents,
      kind: fc.constantFrom('usage' as const, 'tax' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 30 }), async (literals) => {
        const charges = literals.map((each) =>
          charge({ day: each.date, cost: each.cost, chargeKind: each.kind }),
        );
        const options = { span: YEARS };
        const first = compare(await billOf(charges, options), 'USD', 'effectiveCost');
        const second = compare(await billOf([...charges].reverse(), options), 'USD', 'effectiveCost');

        expect(second).toEqual(first);
        for (const { now } of first) expect(text(now.amount)).toBe(text(sumOf(charges, now.period)));
      }),
      { numRuns: 40 },
    );
  });
});

function sumOf(charges: readonly Charge[], period: Period): Money | null {
  const inside = charges.filter((each) => each.chargeKind === 'usage' && contains(period, each.day));
  const amounts = inside.map((each) => ({
    amount: { units: BigInt(Math.round(Number(each.effectiveCost) * 1000)), scale: 3 },
    currency: 'USD',
  }));
  return sumKnownMoney([{ amount: { units: 0n, scale: 0 }, currency: 'USD' }, ...amounts], 'USD');
}

describe('support that is posted late', () => {
  const SPAN = { start: day('2025-11-01'), end: day('2026-03-11') };
  const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02'];
  const support = (months: readonly string[]) =>
    months.map((name) => charge({ day: `${name}-01`, chargeKind: 'support', cost: '100' }));

  async function compared(months: readonly string[], metric: 'billedCost' | 'effectiveCost' = 'billedCost') {
    const charges = [...daily(SPAN, () => '1'), ...support(months)];
    const bill = await billOf(charges, { span: SPAN });
    const open = bill.head.months.map((each) =>
      each.month === '2026-03' ? { ...each, state: 'incomplete' as const } : each,
    );
    return compare({ ...bill, head: { ...bill.head, months: open } }, 'USD', metric);
  }

  it('is left out of both sides, and said to be', async () => {
    const month = named(await compared(MONTHS), 'monthToDate');

    expect([text(month.now.amount), text(month.before?.amount), text(month.change)]).toEqual([
      '10',
      '10',
      '0',
    ]);
    expect(month.notYetPosted).toEqual(['support']);
  });

  it('is left out of neither where neither has it', async () => {
    expect(named(await compared(MONTHS), 'last7Days').notYetPosted).toEqual([]);
  });

  it('counts where it was posted, where it was no habit, and where it is not compared at all', async () => {
    const posted = named(await compared([...MONTHS, '2026-03']), 'monthToDate');
    const rare = named(await compared(['2025-11', '2025-12', '2026-02']), 'monthToDate');
    const usage = named(await compared(MONTHS, 'effectiveCost'), 'monthToDate');

    expect([text(posted.before?.amount), posted.notYetPosted]).toEqual(['110', []]);
    expect([text(rare.before?.amount), rare.notYetPosted]).toEqual(['110', []]);
    expect([text(usage.before?.amount), usage.notYetPosted]).toEqual(['10', []]);
  });
});

describe('the metric of the analysis', () => {
  const unusable = {
    quality: [
      {
        id: 'effective-cost-unusable' as const,
        severity: 'warning' as const,
        count: 1,
        subject: 'EffectiveCost',
        message: 'EffectiveCost holds integers only.',
      },
    ],
  };

  it('is effective cost, unless another is asked for or the column cannot be used', () => {
    expect(analysisMetric({ quality: [] })).toEqual({ metric: 'effectiveCost', reason: 'default' });
    expect(analysisMetric({ quality: [] }, 'effectiveCost')).toEqual({
      metric: 'effectiveCost',
      reason: 'asked',
    });
    expect(analysisMetric(unusable, 'listCost')).toEqual({ metric: 'listCost', reason: 'asked' });
    expect(analysisMetric(unusable)).toEqual({ metric: 'billedCost', reason: 'effective-cost-unusable' });
    expect(analysisMetric(unusable, 'effectiveCost').metric).toBe('billedCost');
  });
});
