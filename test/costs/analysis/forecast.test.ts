import { beforeAll, describe, expect, it } from 'vitest';
import type { Bill } from '../../../src/core/bill.ts';
import type { Forecast, Forecaster } from '../../../src/core/forecast.ts';
import { amountText, money } from '../../../src/core/money.ts';
import { type Day, month, weekdayOf } from '../../../src/core/period.ts';
import { type ForecastOptions, forecastOf } from '../../../src/costs/analysis/forecast.ts';
import { loadAugurs } from '../../../src/platform/augurs.ts';
import { daysFrom, noise, type SyntheticLine, syntheticBill } from './synthetic-bill.ts';

/** 2025-03-01 to 2026-01-12: ten full months and twelve days of January. */
const PERIOD = daysFrom('2025-03-01', 318);
const JANUARY_FIRST = 306;

let forecaster: Forecaster;

beforeAll(async () => {
  forecaster = await loadAugurs();
});

function weekly(serviceName: string, level: number): SyntheticLine {
  return {
    serviceName,
    cost: (at, index) => level * (weekdayOf(at) % 6 === 0 ? 0.6 : 1) * noise(serviceName, index, 0.03),
  };
}

function forecast(bill: Bill, options: Partial<ForecastOptions> = {}): Forecast {
  const result = forecastOf(bill, 'USD', { forecaster, metrics: ['effectiveCost'], events: [], ...options });
  if (!result.known) throw new Error(result.gap.subject);
  const [first] = result.value;
  if (!first) throw new Error('no forecast');
  return first;
}

function expectedOf(result: Forecast, month: number): number {
  return result.months[month]?.expected.value ?? Number.NaN;
}

function itemOf(result: Forecast, month: number, kind: string): number | undefined {
  return result.months[month]?.calendarItems.find((item) => item.kind === kind)?.amount.value;
}

const COMPUTE = weekly('Compute', 1000);

describe('forecastOf', () => {
  it('is actual plus expected days for the running month and three months after it', async () => {
    const result = forecast(await syntheticBill(PERIOD, [COMPUTE]));

    const weekend = (at: Day) => (weekdayOf(at) % 6 === 0 ? 600 : 1000);
    const january = Array.from({ length: 31 }, (_, at) => weekend(daysFrom('2026-01-01', at).end));
    const truth = january.reduce((sum, cost) => sum + cost, 0);
    expect(result.months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    expect(Math.abs(expectedOf(result, 0) / truth - 1)).toBeLessThan(0.02);
    expect(result.method).toBe('model');
    expect(result.model).toBe('MSTL + AutoETS');
  });

  it('states what has been charged exactly', async () => {
    const bill = await syntheticBill(PERIOD, [{ serviceName: 'Compute', cost: () => 0.1 }]);

    const [running, next] = forecast(bill).months;

    expect(amountText(running?.actual ?? money('0', 'USD'))).toBe('1.2');
    expect(amountText(next?.actual ?? money('1', 'USD'))).toBe('0');
    expect(running?.expected.value).toBeCloseTo(3.1, 6);
  });

  it('is the same for the same bill', async () => {
    const bill = await syntheticBill(PERIOD, [COMPUTE, weekly('Storage', 100)]);

    expect(JSON.stringify(forecast(bill).months.map(({ expected, low }) => [expected, low]))).toBe(
      JSON.stringify(forecast(bill).months.map(({ expected, low }) => [expected, low])),
    );
  });

  it('carries tax as the median share of three months, less what was charged already', async () => {
    const tax = (share: number): SyntheticLine => ({
      serviceName: 'Tax',
      chargeKind: 'tax',
      cost: (at) => (at.endsWith('-01') && at < '2026-01-01' ? share * 27_000 : 0),
    });
    const partly: SyntheticLine = {
      serviceName: 'Tax',
      chargeKind: 'tax',
      cost: (at) => (at === '2026-01-01' ? 500 : 0),
    };

    const none = forecast(await syntheticBill(PERIOD, [COMPUTE]));
    const whole = forecast(await syntheticBill(PERIOD, [COMPUTE, tax(0.1)]));
    const begun = forecast(await syntheticBill(PERIOD, [COMPUTE, tax(0.1), partly]));

    expect(itemOf(none, 0, 'tax')).toBeUndefined();
    expect((itemOf(whole, 0, 'tax') ?? 0) / expectedOf(none, 0)).toBeCloseTo(0.1, 1);
    expect((itemOf(whole, 0, 'tax') ?? 0) - (itemOf(begun, 0, 'tax') ?? 0)).toBeCloseTo(500, 6);
    expect(expectedOf(whole, 0)).toBeCloseTo(expectedOf(begun, 0), 4);
  });

  it('takes support at the last ratio, a marketplace habit, a credit habit and EDP discount rows', async () => {
    const monthly = (serviceName: string, chargeKind: SyntheticLine['chargeKind'], amount: number) => ({
      serviceName,
      chargeKind: chargeKind ?? 'usage',
      cost: (at: Day, index: number) => (at.endsWith('-03') && index < JANUARY_FIRST ? amount : 0),
    });
    const bill = await syntheticBill(PERIOD, [
      COMPUTE,
      monthly('Support', 'support', 900),
      monthly('Firewall', 'marketplace', 250),
      monthly('Credits', 'credit', -400),
      monthly('EDP', 'discount', -2700),
    ]);

    const result = forecast(bill);

    expect(Math.abs((itemOf(result, 1, 'support') ?? 0) - 870)).toBeLessThan(90);
    expect(itemOf(result, 1, 'marketplace')).toBeCloseTo(250, 6);
    expect(itemOf(result, 1, 'credit')).toBeCloseTo(-400, 6);
    expect(Math.abs((itemOf(result, 1, 'discount') ?? 0) + 2600)).toBeLessThan(260);
  });

  it('expects a credit no more once a month went by without it', async () => {
    const ended: SyntheticLine = {
      serviceName: 'Credits',
      chargeKind: 'credit',
      cost: (at) => (at.endsWith('-02') && at < '2025-12-01' ? -400 : 0),
    };

    expect(itemOf(forecast(await syntheticBill(PERIOD, [COMPUTE, ended])), 0, 'credit')).toBeUndefined();
  });

  it('learns nothing from month-start charges and adds them to the months to come', async () => {
    const zones: SyntheticLine = {
      serviceName: 'Zones',
      cost: (at, index) => 10 * noise('Zones', index, 0.02) + (at.endsWith('-01') ? 800 : 0),
    };
    const bill = await syntheticBill(PERIOD, [zones]);

    const result = forecast(bill);

    expect(itemOf(result, 0, 'month-start')).toBeUndefined();
    expect(Math.abs((itemOf(result, 1, 'month-start') ?? 0) - 800)).toBeLessThan(5);
    expect(Math.abs(expectedOf(result, 1) - 1080)).toBeLessThan(20);
  });

  it('does not carry a past spike forward', async () => {
    const spiked: SyntheticLine = {
      ...COMPUTE,
      cost: (at, index) => COMPUTE.cost(at, index) + (index === 315 ? 20_000 : 0),
    };

    const [plain, withSpike] = [
      forecast(await syntheticBill(PERIOD, [COMPUTE])),
      forecast(await syntheticBill(PERIOD, [spiked])),
    ];

    expect(Math.abs(expectedOf(withSpike, 1) / expectedOf(plain, 1) - 1)).toBeLessThan(0.02);
    expect(expectedOf(withSpike, 0) - expectedOf(plain, 0)).toBeGreaterThan(19_000);
  });

  it('adds planned events on their days and does not learn from them', async () => {
    const bill = await syntheticBill(PERIOD, [COMPUTE]);
    const event = { name: 'sale', scope: {}, amount: money('3000', 'USD') };

    const result = forecast(bill, { events: [{ ...event, period: daysFrom('2026-01-30', 3) }] });

    expect(itemOf(result, 0, 'event')).toBeCloseTo(2000, 6);
    expect(itemOf(result, 1, 'event')).toBeCloseTo(1000, 6);
  });

  it('does not carry a planned event forward, however long it lasted', async () => {
    const sale: SyntheticLine = {
      ...COMPUTE,
      cost: (at, index) => COMPUTE.cost(at, index) * (index >= 298 ? 1.5 : 1),
    };
    const period = daysFrom('2025-12-24', 20);
    const plain = forecast(await syntheticBill(PERIOD, [COMPUTE]));

    const result = forecast(await syntheticBill(PERIOD, [sale]), {
      events: [{ name: 'sale', scope: { serviceName: 'Compute' }, amount: null, period }],
    });

    expect(result.method).toBe('model');
    expect(Math.abs(expectedOf(result, 1) / expectedOf(plain, 1) - 1)).toBeLessThan(0.03);
  });

  it('charges the usage of a commitment that ends at the price without it', async () => {
    const usd = (amount: string) => money(amount, 'USD');
    const bill = await syntheticBill(PERIOD, [COMPUTE], {
      commitments: [
        {
          commitmentDiscountId: 'sp-1',
          type: 'Savings Plan',
          description: '',
          currency: 'USD',
          billingAccountId: '999',
          start: null,
          end: daysFrom('2026-02-18', 0).end,
          endSource: 'export',
          months: [
            {
              month: month('2025-12'),
              used: usd('3000'),
              unused: usd('100'),
              coveredContractedCost: usd('4650'),
              coveredListCost: null,
              purchased: usd('3100'),
            },
          ],
        },
      ],
    });

    const result = forecast(bill);

    expect(itemOf(result, 0, 'commitment-end')).toBeUndefined();
    expect(itemOf(result, 1, 'commitment-end')).toBeCloseTo(10 * 50, 6);
    expect(itemOf(result, 2, 'commitment-end')).toBeCloseTo(31 * 50, 6);
  });

  it('forecasts billed cost apart: recurring fees are expected, one upfront payment is not', async () => {
    const compute: SyntheticLine = { ...COMPUTE, billed: (at, index) => 0.4 * COMPUTE.cost(at, index) };
    const fees: SyntheticLine = {
      serviceName: 'Savings Plans',
      chargeKind: 'commitmentPurchase',
      cost: () => 0,
      billed: (at) =>
        100 + (at.endsWith('-01') ? 1000 : 0) + (at === '2025-12-20' || at === '2026-01-01' ? 50_000 : 0),
    };
    const bill = await syntheticBill(PERIOD, [compute, fees]);

    const billed = forecast(bill, { metrics: ['billedCost'] });
    const effective = forecast(bill, { metrics: ['effectiveCost'] });

    expect(itemOf(billed, 0, 'purchase')).toBeCloseTo(19 * 100, 6);
    expect(itemOf(billed, 1, 'purchase')).toBeCloseTo(28 * 100 + 1000, 6);
    expect(itemOf(effective, 1, 'purchase')).toBeUndefined();
    expect(expectedOf(billed, 1)).toBeLessThan(expectedOf(effective, 1));
  });

  it('beats the run-rate and the last month on a bill with weeks and growth, and gives an interval', async () => {
    const growing: SyntheticLine = {
      ...COMPUTE,
      cost: (at, index) => COMPUTE.cost(at, index) * (1 + index * 0.002),
    };
    const result = forecast(await syntheticBill(PERIOD, [growing, weekly('Storage', 200)]));
    const wape = (method: string) =>
      result.backTests.find((test) => test.method === method)?.wape ?? Number.NaN;

    expect(result.backTests.map(({ origins }) => origins)).toEqual([30, 30, 30]);
    expect(wape('model')).toBeLessThan(wape('run-rate'));
    expect(wape('model')).toBeLessThan(wape('last-month-average'));
    for (const { low, high, expected } of result.months) {
      expect(low?.value).toBeLessThan(expected.value);
      expect(high?.value).toBeGreaterThan(expected.value);
    }
    expect(result.notes).toEqual([]);
  });

  it('uses the better of the simple methods where the model does worse', async () => {
    const wrong: Forecaster = {
      name: 'wrong',
      paths: (_, horizon, count) =>
        Array.from({ length: count }, () => new Array<number>(horizon).fill(9999)),
    };

    const result = forecast(await syntheticBill(PERIOD, [COMPUTE]), { forecaster: wrong });

    expect(result.method).not.toBe('model');
    expect(result.model).toBeNull();
    expect(expectedOf(result, 0)).toBeLessThan(31_000);
    const [best] = [...result.backTests].sort((a, b) => a.wape - b.wape);
    expect(result.method).toBe(best?.method);
    expect(result.months[0]?.low).not.toBeNull();
  });

  it('looks at nothing after the origin when it tests itself', async () => {
    const origins: number[] = [];
    const spy: Forecaster = {
      name: 'spy',
      paths: (history, horizon, count) => {
        origins.push(history.at(-1) ?? Number.NaN);
        return Array.from({ length: count }, () => new Array<number>(horizon).fill(0));
      },
    };
    const bill = await syntheticBill(PERIOD, [{ serviceName: 'Counter', cost: (_, index) => 1000 + index }]);

    forecast(bill, { forecaster: spy });

    // July 2025 starts at index 122; origins are day 5, 10, … of the six months from July on.
    expect(origins.slice(0, 5)).toEqual([1126, 1131, 1136, 1141, 1146]);
    expect(origins).toHaveLength(30);
    expect(origins.at(-1)).toBe(1299);
  });

  it('does not know at a past origin what was posted later for an earlier day', async () => {
    // Tax is dated the first, but is known only when the month is over: December's was out of line.
    const tax: SyntheticLine = {
      serviceName: 'Tax',
      chargeKind: 'tax',
      cost: (at) => (at.endsWith('-01') && at < '2026-01-01' ? (at === '2025-12-01' ? 13_500 : 2700) : 0),
    };

    const steady: SyntheticLine = { ...tax, cost: (at) => (at.endsWith('-01') ? 2700 : 0) };
    const calm = forecast(await syntheticBill(PERIOD, [COMPUTE, steady])).backTests[0];
    const surprised = forecast(await syntheticBill(PERIOD, [COMPUTE, tax])).backTests[0];

    expect(calm?.wape).toBeLessThan(0.03);
    expect(surprised?.wape).toBeGreaterThan((calm?.wape ?? 0) + 0.04);
  });

  it('takes no ratio at a past origin from a month after it', async () => {
    const support: SyntheticLine = {
      serviceName: 'Support',
      chargeKind: 'support',
      cost: (at) => (at.endsWith('-01') && at < '2026-01-01' ? (at === '2025-12-01' ? 5400 : 900) : 0),
    };

    expect(forecast(await syntheticBill(PERIOD, [COMPUTE, support])).backTests[0]?.wape).toBeLessThan(0.05);
  });

  it('knows that tiers make the first days of a month dear', async () => {
    const tiered: SyntheticLine = {
      serviceName: 'Tiered',
      cost: (at, index) => (Number(at.slice(8)) <= 10 ? 900 : 500) * noise('Tiered', index, 0.02),
    };

    const result = forecast(await syntheticBill(PERIOD, [tiered]));

    const wape = (method: string) => result.backTests.find((test) => test.method === method)?.wape ?? 0;
    expect(wape('model')).toBeLessThan(0.25 * wape('run-rate'));
    expect(Math.abs(expectedOf(result, 1) / (10 * 900 + 18 * 500) - 1)).toBeLessThan(0.02);
  });

  it('gives no interval below three final months and says so', async () => {
    const result = forecast(await syntheticBill(daysFrom('2025-11-01', 70), [COMPUTE]));

    expect(result.months.every(({ low, high }) => low === null && high === null)).toBe(true);
    expect(result.notes.map(({ reason }) => reason)).toContain('no-history');
    expect(result.months[0]?.expected.value).toBeGreaterThan(20_000);
  });

  it('uses the run-rate on its first days', async () => {
    const result = forecast(
      await syntheticBill(daysFrom('2026-01-01', 10), [{ ...COMPUTE, cost: () => 100 }]),
    );

    expect(result.method).toBe('run-rate');
    expect(expectedOf(result, 0)).toBeCloseTo(3100, 6);
    expect(expectedOf(result, 1)).toBeCloseTo(2800, 6);
    expect(result.backTests).toEqual([]);
    expect(result.notes.map(({ subject }) => subject)).toContain('forecast by a model');
  });

  it('is unknown where the running month was read in part', async () => {
    const bill = await syntheticBill(daysFrom('2026-01-05', 20), [COMPUTE]);

    const result = forecastOf(bill, 'USD', { forecaster, metrics: ['effectiveCost'], events: [] });

    expect(result).toMatchObject({ known: false, gap: { reason: 'no-history', subject: 'forecast' } });
  });

  it('is unknown without complete days or without a daily series', async () => {
    const bill = await syntheticBill(PERIOD, [COMPUTE]);
    const nothing: Bill = {
      ...bill,
      calendar: { ...bill.calendar, lastCompleteDay: daysFrom('2025-02-01', 1).start },
    };
    const unasked = await syntheticBill(PERIOD, [COMPUTE], { withoutCubes: ['day'] });

    for (const empty of [nothing, unasked])
      expect(forecastOf(empty, 'USD', { forecaster, metrics: ['effectiveCost'], events: [] }).known).toBe(
        false,
      );
  });
});
