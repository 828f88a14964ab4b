import { describe, expect, it } from 'vitest';
import { amountText } from '../../../src/core/money.ts';
import { addDays, day, eachDay } from '../../../src/core/period.ts';
import { seriesOf } from '../../../src/costs/analysis/series.ts';
import { billOf, type Charge, charge } from '../../support/cubes.ts';

const SPAN = { start: day('2025-01-10'), end: day('2026-03-11') };

function services(count: number): readonly Charge[] {
  return eachDay(SPAN).flatMap((date) =>
    Array.from({ length: count }, (_, index) =>
      charge({ day: date, serviceName: `s${index}`, cost: `${index + 1}` }),
    ),
  );
}

describe('series of the daily chart', () => {
  it('are the six largest services, largest first, and the rest', async () => {
    const { daily, days } = seriesOf(await billOf(services(9), { span: SPAN }), 'USD', 'effectiveCost');

    expect(daily.map(({ serviceName }) => serviceName)).toEqual(['s8', 's7', 's6', 's5', 's4', 's3', null]);
    expect(days).toHaveLength(60);
    expect(days.at(-1)).toBe('2026-03-10');
    expect(new Set(daily.at(-1)?.amounts.map(amountText))).toEqual(new Set(['6']));
    expect(daily.every(({ amounts }) => amounts.length === days.length)).toBe(true);
  });

  it('have no rest where nothing is left over', async () => {
    const { daily } = seriesOf(await billOf(services(2), { span: SPAN }), 'USD', 'effectiveCost');

    expect(daily.map(({ serviceName }) => serviceName)).toEqual(['s1', 's0']);
  });

  it('hold usage alone, zero on days without any, one currency', async () => {
    const charges = [
      charge({ day: '2026-03-01', serviceName: 'EC2', cost: '5' }),
      charge({ day: '2026-03-02', serviceName: 'Tax', chargeKind: 'tax', cost: '50' }),
      charge({ day: '2026-03-02', serviceName: 'EC2', cost: '7', currency: 'BRL' }),
    ];
    const { daily } = seriesOf(await billOf(charges, { span: SPAN }), 'USD', 'effectiveCost');

    expect(daily.map(({ serviceName }) => serviceName)).toEqual(['EC2']);
    expect(daily[0]?.amounts.map(amountText).filter((amount) => amount !== '0')).toEqual(['5']);
  });

  it('go on with incomplete days, and mark them', async () => {
    const bill = await billOf(
      [...services(1), charge({ day: '2026-03-30', chargeKind: 'purchase', cost: '1' })],
      {
        span: { ...SPAN, end: day('2026-04-01') },
        asOf: '2026-03-06',
      },
    );
    const { days, incompleteFrom } = seriesOf(bill, 'USD', 'effectiveCost');

    expect(incompleteFrom).toBe('2026-03-06');
    expect([days[0], days.at(-1)]).toEqual([addDays(day('2026-03-06'), -60), '2026-03-10']);
  });

  it('are empty where days are not known', async () => {
    const series = seriesOf(
      await billOf(services(1), { span: SPAN, withoutCubes: ['day'] }),
      'USD',
      'effectiveCost',
    );

    expect([series.days, series.daily, series.incompleteFrom]).toEqual([[], [], null]);
    expect(series.months.map(({ month }) => month)).toContain('2026-02');
  });
});

describe('series of the monthly chart', () => {
  it('reach back 13 months with every charge, the running month up to its last complete day', async () => {
    const charges = [...services(1), charge({ day: '2026-02-01', chargeKind: 'tax', cost: '2' })];
    const { months } = seriesOf(
      await billOf(charges, { span: SPAN, asOf: '2026-03-06' }),
      'USD',
      'effectiveCost',
    );

    expect(months).toHaveLength(13);
    expect(months[0]?.month).toBe('2025-03');
    expect(months.slice(-2).map(({ amount, complete }) => [amountText(amount), complete])).toEqual([
      ['30', true],
      ['5', false],
    ]);
  });

  it('do not call a month complete whose first days were not read', async () => {
    const { months } = seriesOf(
      await billOf(services(1), { span: { ...SPAN, start: day('2026-01-10') } }),
      'USD',
      'effectiveCost',
    );

    expect(months.map(({ month, complete }) => [month, complete])).toEqual([
      ['2026-01', false],
      ['2026-02', true],
      ['2026-03', false],
    ]);
  });
});
