import { expect } from 'vitest';
import type { SampleCharge } from '../../samples/charge.ts';
import type { SampleOrganisation, SamplePlace } from '../../samples/organisation.ts';
import { PLANS } from '../../samples/plans.ts';
import { USAGE_KINDS } from '../../src/core/charge.ts';
import type { CostSource } from '../../src/core/cost-source.ts';
import type { CostCell } from '../../src/core/cube.ts';
import { addDecimal, compareDecimal, decimal, formatDecimal } from '../../src/core/decimal.ts';
import { amountText, moneyToNumber } from '../../src/core/money.ts';
import { addDays, type Day, day, daysBetween } from '../../src/core/period.ts';

/** Days around everything that is planted. */
const PLANTED = { start: day('2026-04-01'), end: day('2026-12-01') };
const ALL = { start: day('2024-01-01'), end: day('2027-01-01') };

/** Everything that is true of any seed, over its rows: it keeps its books and hides what it says. */
export async function expectBooks(organisation: SampleOrganisation, source: CostSource): Promise<void> {
  expect(await source.totals().then(texts)).toEqual(byCurrency(organisation.truth.totals));
  expect(misbooked(organisation.charges)).toEqual([]);
  expect(unbalanced(organisation)).toEqual([]);
  await expectInvoices(organisation, source);
  const daily = await dailyCosts(source);
  expectSpike(organisation, daily);
  expectLeak(organisation, daily);
  expectArrivalAndEnd(organisation, daily);
  expectTags(organisation);
}

function texts(cells: readonly CostCell[]) {
  return cells.map((cell) => ({
    currency: cell.currency,
    rows: cell.rows,
    billedCost: cell.billedCost && amountText(cell.billedCost),
    effectiveCost: cell.effectiveCost && amountText(cell.effectiveCost),
    listCost: cell.listCost && amountText(cell.listCost),
    contractedCost: cell.contractedCost && amountText(cell.contractedCost),
  }));
}

function byCurrency<T extends { readonly currency: string }>(totals: readonly T[]): readonly T[] {
  return [...totals].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Rows whose cost columns do not fit what they are (FOCUS 1.2). */
function misbooked(charges: readonly SampleCharge[]): readonly SampleCharge[] {
  return charges.filter((charge) => !isBooked(charge)).slice(0, 3);
}

function isBooked(charge: SampleCharge): boolean {
  const [billed, effective] = [charge.billedCost.units, charge.effectiveCost.units];
  if (charge.kind === 'unusedCommitment')
    return billed === 0n && effective > 0n && charge.commitmentDiscountStatus === 'Unused';
  if (charge.kind === 'commitmentPurchase')
    return billed > 0n && effective === 0n && charge.chargeCategory === 'Purchase';
  if (charge.commitmentDiscountStatus === 'Used')
    return billed === 0n && effective > 0n && charge.pricingCategory === 'Committed';
  const alike = compareDecimal(charge.billedCost, charge.effectiveCost) === 0;
  return alike && (charge.kind === 'credit' || charge.kind === 'refund' ? billed < 0n : billed >= 0n);
}

/** Commitments and closed months in which used and unused are not what the commitment cost (I4). */
function unbalanced({ truth }: SampleOrganisation): readonly string[] {
  const whole = new Set(PLANS.filter(({ use }) => use === 'whole').map(({ id }) => id));
  return truth.commitments.flatMap(({ id, months }) =>
    months
      .filter(
        ({ used, unused, cost }) =>
          formatDecimal(addDecimal(decimal(used), decimal(unused))) !== cost ||
          Number(unused) > 0 === whole.has(id),
      )
      .map(({ month }) => `${id} ${month}`),
  );
}

/** I5: what stands under an invoice's id adds up to the invoice; what has none is the open month. */
async function expectInvoices({ truth }: SampleOrganisation, source: CostSource): Promise<void> {
  const cube = await source.cube({ name: 'invoices', dimensions: ['invoiceId', 'month'], period: ALL });
  if (!cube.known) throw new Error('No invoices');
  const sums = new Map<string, ReturnType<typeof decimal>>();
  for (const row of cube.value.rows) {
    if (row.invoiceId === '') expect(row.month).toBe(truth.openMonth);
    else if (row.billedCost)
      sums.set(row.invoiceId, addDecimal(sums.get(row.invoiceId) ?? decimal('0'), row.billedCost.amount));
  }
  expect(new Map([...sums].map(([id, sum]) => [id, formatDecimal(sum)]))).toEqual(
    new Map(truth.byInvoice.map(({ invoiceId, billedCost }) => [invoiceId, billedCost])),
  );
}

type Daily = (place: SamplePlace, day: Day) => number;

async function dailyCosts(source: CostSource): Promise<Daily> {
  const cube = await source.cube({
    name: 'daily',
    dimensions: ['day', 'serviceName', 'subAccountId'],
    period: PLANTED,
    chargeKinds: USAGE_KINDS,
  });
  if (!cube.known) throw new Error('No daily cost');
  const costs = new Map(
    cube.value.rows.map((row) => [
      `${row.day}/${row.serviceName}/${row.subAccountId}`,
      row.effectiveCost && moneyToNumber(row.effectiveCost),
    ]),
  );
  return ({ serviceName, subAccountId }, at) => costs.get(`${at}/${serviceName}/${subAccountId}`) ?? 0;
}

/** On its days the cost is several times the same weekdays' before, by the amount that was planted. */
function expectSpike({ truth, asOf }: SampleOrganisation, daily: Daily): void {
  const { days, impact } = truth.spike;
  const usual = days.map(
    (at) => [7, 14, 21].reduce((sum, back) => sum + daily(truth.spike, addDays(at, -back)), 0) / 3,
  );
  const extra = days.reduce((sum, at, index) => sum + daily(truth.spike, at) - (usual[index] ?? 0), 0);

  expect(days.length).toBeGreaterThanOrEqual(1);
  expect(days.length).toBeLessThanOrEqual(3);
  expect(daysBetween(days[0] ?? asOf, asOf)).toBeLessThan(90);
  for (const [index, at] of days.entries())
    expect(daily(truth.spike, at)).toBeGreaterThan(2.5 * (usual[index] ?? 0));
  expect(Math.abs(extra - Number(impact)) / Number(impact)).toBeLessThan(0.12);
}

/** From its first day to the end the cost has grown by the slope a day. */
function expectLeak({ truth }: SampleOrganisation, daily: Daily): void {
  const { since, dailySlope } = truth.leak;
  const last = day('2026-11-17');
  const week = (end: Day) => Array.from({ length: 7 }, (_, back) => daily(truth.leak, addDays(end, -back)));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grown = mean(week(last)) - mean(week(since));

  expect(grown / (Number(dailySlope) * daysBetween(since, last))).toBeGreaterThan(0.85);
  expect(grown / (Number(dailySlope) * daysBetween(since, last))).toBeLessThan(1.15);
  expect(grown).toBeGreaterThan(0.5 * mean(week(since)));
}

function expectArrivalAndEnd({ truth, asOf }: SampleOrganisation, daily: Daily): void {
  const { newService, endedService } = truth;

  expect(daily(newService, newService.since)).toBeGreaterThan(30);
  expect(daily(newService, addDays(newService.since, -1))).toBe(0);
  expect(daysBetween(newService.since, asOf)).toBeLessThanOrEqual(40);
  expect(daily(endedService, endedService.lastDay)).toBeGreaterThan(50);
  expect(daily(endedService, addDays(endedService.lastDay, 1))).toBe(0);
  expect(daysBetween(endedService.lastDay, asOf)).toBeGreaterThanOrEqual(40);
}

function expectTags({ truth }: SampleOrganisation): void {
  expect(truth.misspeltTagKeys.map(({ key }) => key)).toEqual(['Team', 'cost_center', 'enviroment']);
  for (const { untagged, taggable } of truth.tags) {
    expect(Number(untagged) / Number(taggable)).toBeGreaterThan(0.02);
    expect(Number(untagged) / Number(taggable)).toBeLessThan(0.4);
  }
}
