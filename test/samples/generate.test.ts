import { describe, expect, it } from 'vitest';
import { ACCOUNTS } from '../../samples/accounts.ts';
import type { SampleCharge, SampleSubject } from '../../samples/charge.ts';
import { FOCUS_COLUMNS } from '../../samples/focus-columns.ts';
import { generateOrganisation } from '../../samples/generate.ts';
import { plantsFor } from '../../samples/plants.ts';
import { CHARGE_KINDS, COST_METRICS } from '../../src/core/charge.ts';
import { addDecimal, type Decimal, formatDecimal, trimDecimal, ZERO } from '../../src/core/decimal.ts';

/** A whole organisation takes a second to make, and longer where other work runs beside it. */
const TIMEOUT = 120_000;

const organisation = generateOrganisation(1);
const { charges, truth } = organisation;

/** Text of a row. What rows share is the same object in many of them, and written once. */
function rowTexts(): (charge: SampleCharge) => string {
  const shared = new Map<SampleSubject, string>();
  const subjectText = (subject: SampleSubject) =>
    FOCUS_COLUMNS.map((column) => (column.of === 'subject' ? column.text(subject) : '')).join('|');
  return (charge) => {
    const { subject } = charge;
    const text = shared.get(subject) ?? subjectText(subject);
    shared.set(subject, text);
    return FOCUS_COLUMNS.reduce(
      (row, column) => (column.of === 'charge' ? `${row}|${column.text(charge)}` : row),
      text,
    );
  };
}

describe('generateOrganisation', () => {
  it(
    'gives the same rows and truth for the same seed',
    () => {
      const again = generateOrganisation(1);

      expect(again.truth).toEqual(truth);
      expect(again.charges.length).toBe(charges.length);
      const [textOf, textAgain] = [rowTexts(), rowTexts()];
      const differs = charges.findIndex((charge, index) => {
        const other = again.charges[index];
        return !other || textOf(charge) !== textAgain(other);
      });
      expect(differs).toBe(-1);
    },
    TIMEOUT,
  );

  it('hides different facts in different seeds', () => {
    const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
    const places = (of: (seed: number) => unknown) =>
      new Set(seeds.map((seed) => JSON.stringify(of(seed)))).size;

    expect(places((seed) => plantsFor(seed).spike.at)).toBe(4);
    expect(places((seed) => plantsFor(seed).leak.at)).toBe(3);
    expect(places((seed) => plantsFor(seed).newService.at)).toBe(2);
    expect(places((seed) => plantsFor(seed).endedService.at)).toBe(2);
    expect(places((seed) => plantsFor(seed).spike.start)).toBeGreaterThan(8);
  });

  it('covers 25 months, 12 accounts, over 30 services and several regions', () => {
    const count = (value: (charge: SampleCharge) => string | null) => new Set(charges.map(value)).size;

    expect(count((charge) => charge.billingMonth)).toBe(25);
    expect(count((charge) => charge.subAccountId)).toBe(12);
    expect(ACCOUNTS.every(({ id }) => /^\d{12}$/.test(id))).toBe(true);
    expect(count((charge) => (charge.kind === 'usage' ? charge.serviceName : ''))).toBeGreaterThan(31);
    expect(count((charge) => charge.regionId)).toBeGreaterThanOrEqual(6);
    expect(charges.length).toBeGreaterThan(150_000);
    expect(charges.length).toBeLessThan(250_000);
  });

  it('holds every kind of charge but those AWS puts into prices when it exports FOCUS', () => {
    const kinds = new Set(charges.map(({ kind }) => kind));

    expect(CHARGE_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['discount', 'adjustment']);
  });

  it('has amounts that a double keeps exactly', () => {
    const amounts = [...charges, ...organisation.splitCosts].flatMap((charge) =>
      COST_METRICS.map((metric) => charge[metric]),
    );
    const lossy = amounts.filter(({ units, scale }) => {
      const digits = String(units < 0n ? -units : units).replace(/0+$/, '');
      return digits.length > 15 || scale > 22;
    });

    expect(lossy).toEqual([]);
  });

  it('dates tax on the first, names the taxed service on it and leaves usage alone', () => {
    const tax = charges.filter(({ kind }) => kind === 'tax');

    expect(tax.every(({ day }) => day.endsWith('-01'))).toBe(true);
    expect(tax.some(({ serviceName }) => serviceName === 'Amazon Elastic Compute Cloud')).toBe(true);
    expect(new Set(tax.map(({ billingMonth }) => billingMonth)).size).toBe(25);
  });

  it('runs Windows and Linux on one usage type at two prices', () => {
    const machines = charges.filter(
      ({ usageType, day }) => usageType === 'BoxUsage:m5.8xlarge' && day === '2026-10-14',
    );
    const prices = new Map(machines.map((charge) => [charge.operation, Number(charge.listUnitPrice?.units)]));

    expect(prices).toEqual(
      new Map([
        ['RunInstances', 1536],
        ['RunInstances:0002', 3008],
      ]),
    );
  });

  it('starts the tiers of a month anew on its first day, free units first', () => {
    const transfer = charges.filter(
      ({ usageType, subAccountName }) =>
        usageType === 'DataTransfer-Out-Bytes' && subAccountName === 'shop-production',
    );
    const pricesOf = (day: string) =>
      transfer
        .filter((charge) => charge.day === day)
        .map(({ listUnitPrice }) => Number(listUnitPrice?.units) / 10 ** (listUnitPrice?.scale ?? 0));

    expect(pricesOf('2026-09-30')).toEqual([0.07]);
    expect(pricesOf('2026-10-01')).toEqual([0, 0.09]);
    expect(pricesOf('2026-10-31')).toEqual([0.07]);
  });

  it('bills the subsidiary in its own currency, on its own invoices, without the private discount', () => {
    const brazilian = charges.filter(({ billingCurrency }) => billingCurrency === 'BRL');

    expect(new Set(brazilian.map(({ billingAccountId }) => billingAccountId))).toEqual(
      new Set(['790053118846']),
    );
    expect(new Set(charges.map(({ billingCurrency }) => billingCurrency))).toEqual(new Set(['USD', 'BRL']));
    expect(brazilian.every(({ invoiceId }) => invoiceId === null || invoiceId.startsWith('17900'))).toBe(
      true,
    );
    expect(brazilian.every(({ listCost, contractedCost }) => listCost.units === contractedCost.units)).toBe(
      true,
    );
    expect(truth.totals.map(({ currency }) => currency)).toEqual(['USD', 'BRL']);
  });

  it('posts support late, and corrects invoiced months on the next bill', () => {
    const support = charges.filter(({ kind }) => kind === 'support').map(({ billingMonth }) => billingMonth);
    const refunds = charges.filter(({ kind }) => kind === 'refund');

    expect(support.at(-1)).toBe(truth.support.lastPosted);
    expect(support).not.toContain(truth.support.notYetPosted);
    expect(refunds.map(({ chargeClass }) => chargeClass)).toEqual(['Correction', 'Correction']);
    expect(
      refunds.every(
        ({ day, billingMonth, billedCost }) => day.slice(0, 7) < billingMonth && billedCost.units < 0n,
      ),
    ).toBe(true);
  });

  it('sells a Marketplace product of another publisher', () => {
    const sold = charges.filter(({ kind }) => kind === 'marketplace');

    expect(new Set(sold.map(({ publisherName }) => publisherName))).toEqual(
      new Set(['Northwall Security Ltd.']),
    );
    expect(new Set(sold.map(({ chargeCategory }) => chargeCategory))).toEqual(new Set(['Purchase', 'Usage']));
  });

  it('ends one credit and keeps another', () => {
    const months = (description: string) =>
      charges
        .filter((charge) => charge.kind === 'credit' && charge.chargeDescription === description)
        .map(({ billingMonth }) => billingMonth);

    expect(months(truth.endedCredit.description).at(-1)).toBe(truth.endedCredit.lastMonth);
    expect(months('Promotional credit').at(-1)).toBe('2026-11');
  });

  it('has one commitment that ends within 60 days, and its purchase with the term in the data', () => {
    const { id, end } = truth.expiringCommitment;
    const purchase = charges.find(
      (charge) => charge.commitmentDiscountId === id && charge.chargeFrequency === 'One-Time',
    );

    expect(purchase?.chargePeriodEnd).toBe(`${end}T00:00:00Z`);
    expect(
      truth.commitments
        .filter((each) => each.end > organisation.asOf && each.end < '2027-01-19')
        .map((each) => each.id),
    ).toEqual([id]);
  });

  it('keeps resources in a region that nothing else is in', () => {
    const there = charges.filter(({ regionId }) => regionId === truth.forgottenRegion.regionId);

    expect(there.length).toBeGreaterThan(1_000);
    expect(new Set(there.map(({ subAccountId }) => subAccountId))).toEqual(
      new Set([truth.forgottenRegion.subAccountId]),
    );
  });

  it('repeats the cost of machines by the containers on them, in no total', () => {
    const machines = new Map([
      ['EKSPod-EC2', 'BoxUsage:m5.8xlarge'],
      ['ECSTask-EC2', 'BoxUsage:m6g.8xlarge'],
    ]);
    const sum = (amounts: readonly Decimal[]) => formatDecimal(trimDecimal(amounts.reduce(addDecimal, ZERO)));
    const costOf = (usageType: string, account: string, since: string) =>
      charges.filter(
        (charge) =>
          charge.usageType === usageType &&
          charge.operation === 'RunInstances' &&
          charge.subAccountId === account &&
          charge.day >= since,
      );

    expect(truth.splitCosts.map(({ operation }) => operation)).toEqual([...machines.keys()]);
    for (const { operation, subAccountId, since, rows, effectiveCost } of truth.splitCosts) {
      const own = organisation.splitCosts.filter((charge) => charge.operation === operation);
      const below = costOf(machines.get(operation) ?? '', subAccountId, since);
      expect(own.length).toBe(rows);
      expect(rows).toBeGreaterThan(600);
      expect(effectiveCost).toBe(sum(own.map((charge) => charge.effectiveCost)));
      expect(effectiveCost).toBe(sum(below.map((charge) => charge.effectiveCost)));
      expect(own.every(({ consumedQuantity }) => consumedQuantity && consumedQuantity.units > 0n)).toBe(true);
    }
    expect(charges.some(({ operation }) => machines.has(operation))).toBe(false);
  });

  it('has an older version of one month with less in it', () => {
    const [before] = truth.restated.before;
    const [after] = truth.restated.after;

    expect(
      organisation.superseded.charges.every(
        ({ billingMonth, invoiceId }) => billingMonth === truth.restated.month && invoiceId === null,
      ),
    ).toBe(true);
    expect(Number(before?.billedCost)).toBeLessThan(Number(after?.billedCost));
    expect(Number(before?.billedCost)).toBeGreaterThan(0.9 * Number(after?.billedCost));
  });
});
