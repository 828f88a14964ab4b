import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/core/known.ts';
import { amountText, type Money } from '../../src/core/money.ts';
import { day, eachDay } from '../../src/core/period.ts';
import type { Service } from '../../src/core/service.ts';
import { analyse } from '../../src/costs/analyse.ts';
import { DEFAULT_ANOMALY_THRESHOLDS } from '../../src/costs/analysis/unusual-days.ts';
import { readBill } from '../../src/costs/read-bill.ts';
import { loadAugurs } from '../../src/platform/augurs.ts';
import { serviceUses } from '../../src/report/service-uses.ts';
import { charge, chargeSource } from '../support/cubes.ts';

const DAYS = eachDay({ start: day('2026-08-01'), end: day('2026-11-20') });

/** Two services a day; storage has two usage types, tax is no usage. */
const CHARGES = DAYS.flatMap((date) => [
  charge({ day: date, serviceName: 'Storage', usageType: 'Bytes', subAccountId: '1', cost: '2' }),
  charge({ day: date, serviceName: 'Storage', usageType: 'Requests', subAccountId: '1', cost: '0.5' }),
  charge({ day: date, serviceName: 'Storage', usageType: 'Requests', subAccountId: '2', cost: '0.25' }),
  charge({ day: date, serviceName: 'Storage', chargeKind: 'tax', usageType: 'Tax', cost: '9' }),
  charge({ day: date, serviceName: 'Queue', usageType: 'Messages', subAccountId: '1', cost: '0.125' }),
]);

const SERVICE: Service = {
  id: 'storage',
  name: 'Storage',
  serviceCategory: 'Storage',
  costExplorerNames: ['Storage'],
  billNames: [],
  resourceTypes: { listable: [], notListable: [] },
  arns: [],
  metrics: null,
  scope: 'region',
  status: 'active',
  keys: [],
};

async function usesOf(kind: 'export' | 'cost-explorer') {
  const bill = await readBill(chargeSource(CHARGES, { kind }), {
    asOf: day('2026-11-20'),
    completeAfterHours: 24,
    fiscalYearStart: 1,
    tagKeys: [],
    costCategories: [],
  });
  const costs = analyse(bill, {
    moversLimit: 10,
    anomalies: DEFAULT_ANOMALY_THRESHOLDS,
    events: [],
    budgets: [],
    allocation: { by: ['account'], rules: [] },
    forecaster: await loadAugurs(),
  });
  return serviceUses({
    bill,
    costs,
    collection: unknown('not-configured', 'what runs in AWS', 'run again: what was read is kept'),
    servicesOf: (name) => (name === 'Storage' ? [SERVICE] : []),
    nonServiceOf: (name) => (name === 'Queue' ? 'transfer' : null),
  });
}

/** Usage types with what they cost now and before. */
function driversOf(use: Awaited<ReturnType<typeof usesOf>>[number] | undefined) {
  const found = use?.drivers.known ? use.drivers.value.usageTypes : [];
  return found.map(({ usageType, now, before }) => ({ usageType, now: text(now), before: text(before) }));
}

const text = (amount: Money | null) => amount && amountText(amount);

describe.each(['export', 'cost-explorer'] as const)('every service of a bill from %s', (kind) => {
  it('has its usage types, the largest first, over all accounts and without what is no usage', async () => {
    const uses = await usesOf(kind);
    const storage = uses.find(({ serviceName }) => serviceName === 'Storage');
    const found = driversOf(storage);

    expect(found.map(({ usageType }) => usageType)).toEqual(['Bytes', 'Requests']);
    for (const side of ['now', 'before'] as const)
      expect(Number(found[1]?.[side]) / Number(found[0]?.[side])).toBeCloseTo(0.375, 12);
  });

  it('has its cost by month as the bill has it, and what the catalogue knows of it', async () => {
    const uses = await usesOf(kind);

    expect(uses.map(({ serviceName, services, nonService }) => [serviceName, services, nonService])).toEqual([
      ['Storage', ['storage'], null],
      ['Queue', [], 'transfer'],
    ]);
    expect(uses.map(({ months }) => months.map(({ month, amount }) => [month, text(amount)]))).toEqual([
      [
        ['2026-08', '85.25'],
        ['2026-09', '82.5'],
        ['2026-10', '85.25'],
        ['2026-11', '52.25'],
      ],
      [
        ['2026-08', '3.875'],
        ['2026-09', '3.75'],
        ['2026-10', '3.875'],
        ['2026-11', '2.375'],
      ],
    ]);
  });

  it('says that nothing was counted where nothing was looked at', async () => {
    const [first] = await usesOf(kind);

    expect(first?.inventory).toMatchObject({ known: false, gap: { reason: 'not-configured' } });
    expect(first?.anomalies).toEqual({ known: true, value: [] });
  });
});
