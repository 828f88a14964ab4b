import { describe, expect, it } from 'vitest';
import type { Anomaly } from '../../../src/core/anomaly.ts';
import type { Bill } from '../../../src/core/bill.ts';
import { addMoney, amountText, money, moneyToNumber } from '../../../src/core/money.ts';
import { addDays, weekdayOf } from '../../../src/core/period.ts';
import { anomaliesOf } from '../../../src/costs/analysis/anomalies.ts';
import type { PlannedEvent } from '../../../src/costs/analysis/planned-events.ts';
import { daysFrom, noise, type SyntheticLine, syntheticBill } from './synthetic-bill.ts';

const PERIOD = daysFrom('2026-02-01', 170);
const LAST = addDays(PERIOD.end, -1);
/** Index of 2026-06-15, a Monday within the report window. */
const SPIKE = 134;

function found(bill: Bill, events: readonly PlannedEvent[] = []): readonly Anomaly[] {
  const anomalies = anomaliesOf(bill, 'USD', { metric: 'effectiveCost', events });
  if (!anomalies.known) throw new Error(anomalies.gap.subject);
  return anomalies.value;
}

function steady(serviceName: string, level: number, size = 0.03): SyntheticLine {
  return { serviceName, cost: (_, index) => level * noise(serviceName, index, size) };
}

function with_(line: SyntheticLine, extra: (index: number) => number): SyntheticLine {
  return { ...line, cost: (at, index) => line.cost(at, index) + extra(index) };
}

const SPIKED = with_(steady('Compute', 500), (index) => (index === SPIKE ? 400 : 0));

describe('anomaliesOf', () => {
  it('finds the spike with its day, service, account and size', async () => {
    const bill = await syntheticBill(PERIOD, [SPIKED, steady('Storage', 300)]);

    const [anomaly, ...others] = found(bill);

    expect(others).toEqual([]);
    expect(anomaly).toMatchObject({
      scope: { serviceName: 'Compute', subAccountId: '111111111111' },
      period: { start: '2026-06-15', end: '2026-06-16' },
      days: 1,
      direction: 'increase',
      confirmed: true,
    });
    expect(moneyToNumber(anomaly?.impact ?? money('0', 'USD'))).toBeGreaterThan(360);
    expect(moneyToNumber(anomaly?.impact ?? money('0', 'USD'))).toBeLessThan(440);
  });

  it('states exact amounts: expected plus impact is what was charged', async () => {
    const bill = await syntheticBill(PERIOD, [SPIKED]);

    const [anomaly] = found(bill);

    const charged = (500 * noise('Compute', SPIKE, 0.03) + 400).toFixed(4);
    const zero = money('0', 'USD');
    expect(amountText(anomaly?.actual ?? zero)).toBe(amountText(money(charged, 'USD')));
    expect(amountText(addMoney(anomaly?.expected ?? zero, anomaly?.impact ?? zero))).toBe(
      amountText(money(charged, 'USD')),
    );
  });

  it('joins consecutive days to one anomaly, and drops below the usual cost too', async () => {
    const outage = with_(steady('Compute', 500), (index) => (index >= SPIKE && index < SPIKE + 3 ? -300 : 0));
    const bill = await syntheticBill(PERIOD, [outage]);

    const anomalies = found(bill);

    expect(anomalies.map(({ days, direction }) => ({ days, direction }))).toEqual([
      { days: 3, direction: 'decrease' },
    ]);
  });

  it('takes no weekly shape for anomalies, and finds a spike on a quiet day that would be usual on a busy one', async () => {
    const weekly: SyntheticLine = {
      serviceName: 'Compute',
      cost: (at, index) =>
        (weekdayOf(at) % 6 === 0 ? 200 : 600) * noise('Compute', index, 0.03) +
        (index === SPIKE - 1 ? 400 : 0),
    };
    const bill = await syntheticBill(PERIOD, [weekly]);

    expect(found(bill).map(({ period }) => period.start)).toEqual(['2026-06-14']);
  });

  it('expects a job that runs on one weekday only', async () => {
    const job: SyntheticLine = { serviceName: 'Batch', cost: (at) => (weekdayOf(at) === 3 ? 800 : 0) };
    const bill = await syntheticBill(PERIOD, [job]);

    expect(found(bill)).toEqual([]);
  });

  it('expects what is charged at each month start or month end, not a first time in the middle', async () => {
    const monthly: SyntheticLine = {
      serviceName: 'Zones',
      cost: (at, index) =>
        100 * noise('Zones', index, 0.02) +
        (at.endsWith('-01') ? 600 : 0) +
        (addDays(at, 1).endsWith('-01') ? 300 : 0) +
        (index === SPIKE ? 600 : 0),
    };
    const bill = await syntheticBill(PERIOD, [monthly]);

    expect(found(bill).map(({ period }) => period.start)).toEqual(['2026-06-15']);
  });

  it('leaves planned events out, on their days and in their scope only', async () => {
    const bill = await syntheticBill(PERIOD, [SPIKED]);
    const event: PlannedEvent = {
      name: 'load test',
      period: daysFrom('2026-06-15', 1),
      scope: { serviceName: 'Compute' },
      amount: null,
    };

    expect(found(bill, [event])).toEqual([]);
    expect(found(bill, [{ ...event, scope: { serviceName: 'Storage' } }])).toHaveLength(1);
    expect(found(bill, [{ ...event, period: daysFrom('2026-06-16', 9) }])).toHaveLength(1);
  });

  it('never looks at tax, credits, support, refunds or purchases', async () => {
    const kinds = [
      'tax',
      'credit',
      'support',
      'refund',
      'purchase',
      'commitmentPurchase',
      'marketplace',
    ] as const;
    const others = kinds.map(
      (chargeKind): SyntheticLine => ({
        serviceName: `Other ${chargeKind}`,
        chargeKind,
        cost: (_, index) => (index === SPIKE ? 9000 : 0),
      }),
    );
    const bill = await syntheticBill(PERIOD, [steady('Compute', 500), ...others]);

    expect(found(bill)).toEqual([]);
  });

  it('leaves a lasting new level to the movers once it has settled', async () => {
    const shifted = with_(steady('Compute', 500), (index) => (index >= SPIKE ? 400 : 0));
    const bill = await syntheticBill(PERIOD, [shifted]);

    expect(found(bill)).toEqual([]);
  });

  it('reports a new level while it is fresh, as one anomaly', async () => {
    const shifted = with_(steady('Compute', 500), (index) => (index >= 167 ? 400 : 0));
    const bill = await syntheticBill(PERIOD, [shifted]);

    expect(found(bill).map(({ days }) => days)).toEqual([3]);
  });

  it.each([3, 10, 40])(
    'calls a service that began %i days ago new and one that ended ended',
    async (days) => {
      const begins: SyntheticLine = {
        serviceName: 'New',
        cost: (_, index) => (index >= 170 - days ? 900 : 0),
      };
      const ends: SyntheticLine = { serviceName: 'Old', cost: (_, index) => (index < 170 - days ? 900 : 0) };
      const bill = await syntheticBill(PERIOD, [begins, ends, steady('Compute', 500)]);

      expect(found(bill)).toEqual([]);
    },
  );

  it('finds a service that was there for two days only', async () => {
    const short: SyntheticLine = {
      serviceName: 'Mining',
      cost: (_, index) => (index === SPIKE || index === SPIKE + 1 ? 700 : 0),
    };
    const bill = await syntheticBill(PERIOD, [short, steady('Compute', 500)]);

    expect(found(bill).map(({ scope, days, cause }) => [scope.serviceName, days, cause.effect])).toEqual([
      ['Mining', 2, 'new'],
    ]);
  });

  it('does not judge incomplete days', async () => {
    const charges = with_(steady('Compute', 500), (index) => (index === 169 ? -400 : 0));
    const complete = await syntheticBill(PERIOD, [charges]);
    const yesterday: Bill = {
      ...complete,
      calendar: { ...complete.calendar, lastCompleteDay: addDays(LAST, -1) },
    };

    expect(found(complete)).toHaveLength(1);
    expect(found(yesterday)).toEqual([]);
  });

  it('keeps quiet below the dollar floor, and uses it alone where a series never varies', async () => {
    const constant: SyntheticLine = {
      serviceName: 'Compute',
      cost: (_, index) => (index === SPIKE ? 149 : index === SPIKE + 20 ? 151 : 100),
    };
    const bill = await syntheticBill(PERIOD, [constant]);

    expect(found(bill).map(({ period }) => period.start)).toEqual(['2026-07-05']);
  });

  it('keeps quiet below 10 % of the expected cost, and inside the usual spread', async () => {
    const large = with_(steady('Large', 10_000, 0.001), (index) => (index === SPIKE ? 900 : 0));
    const wild = with_(steady('Wild', 500, 0.15), (index) => (index === SPIKE ? 120 : 0));

    expect(found(await syntheticBill(PERIOD, [large]))).toEqual([]);
    expect(found(await syntheticBill(PERIOD, [wild]))).toEqual([]);
  });

  it('is one entry with both names where only services and accounts are told apart', async () => {
    const lines = [
      { ...SPIKED, subAccountId: '222222222222' },
      steady('Storage', 300),
      { ...steady('Compute', 250), subAccountId: '333333333333' },
    ];
    const bill = await syntheticBill(PERIOD, lines);
    const gap = {
      reason: 'needs-export',
      subject: 'cost by more than two dimensions',
      remedy: 'read the bill from an export (--costs)',
    } as const;

    const anomalies = found({ ...bill, dailyByServiceAccount: { known: false, gap } });

    expect(anomalies.map(({ scope }) => scope)).toEqual([
      { serviceName: 'Compute', subAccountId: '222222222222' },
    ]);
  });

  it('names the usage type and whether quantity or price moved', async () => {
    const late = 166;
    const hours = (index: number) => (index === late ? 900 : 500);
    const lines: SyntheticLine[] = [
      {
        serviceName: 'Compute',
        usageType: 'BoxUsage',
        cost: (_, index) => hours(index) * noise('box', index, 0.01),
        quantity: (_, index) => hours(index) * noise('box', index, 0.01),
      },
      { ...steady('Compute', 100), usageType: 'Transfer' },
    ];
    const bill = await syntheticBill(PERIOD, lines);

    expect(found(bill).map(({ cause }) => cause)).toEqual([
      { effect: 'quantity', subAccountId: '111111111111', usageType: 'BoxUsage' },
    ]);
  });

  it('keeps its id while more days arrive and tells two series apart', async () => {
    const lines = [SPIKED, { ...SPIKED, serviceName: 'Compute/2 [x](y) \ud800' }];
    const earlier = found(await syntheticBill(daysFrom('2026-02-01', 150), lines));
    const later = found(await syntheticBill(PERIOD, lines));

    expect(new Set(later.map(({ id }) => id)).size).toBe(2);
    expect(later.map(({ id }) => id)).toEqual(earlier.map(({ id }) => id));
    for (const { id } of later) expect(id).toMatch(/^[\w\-/.]+$/);
  });

  it('is unknown where no daily series is known', async () => {
    const bill = await syntheticBill(PERIOD, [SPIKED], { withoutCubes: ['day'] });

    expect(anomaliesOf(bill, 'USD', { metric: 'effectiveCost', events: [] }).known).toBe(false);
  });
});
