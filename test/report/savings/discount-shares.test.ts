import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import { discountShares } from '../../../src/report/savings/discount-shares.ts';
import { billOf, charge } from '../../support/cubes.ts';

const PAYER = '999988887777';

function charged(literal: Parameters<typeof charge>[0]) {
  return charge({ billingAccountId: PAYER, ...literal });
}

async function sharesOf(mode: 'NET' | 'GROSS', charges: Parameters<typeof billOf>[0]) {
  const bill = await billOf(charges);
  const months = bill.head.months.map((month) => ({ ...month, discountMode: mode }));
  const share = discountShares({ ...bill, head: { ...bill.head, months } });
  return (serviceName: string, billingAccountId = PAYER, currency = 'USD') =>
    formatDecimal(share({ serviceName, billingAccountId, currency }));
}

/** Usage 90 and a fee of 10 for a commitment; 8 off in October, 10 off in September. */
const CHARGES = [
  charged({ day: '2026-09-10', cost: '100', serviceName: 'EC2' }),
  charged({ day: '2026-09-30', cost: '-10', serviceName: 'EC2', chargeKind: 'discount' }),
  charged({ day: '2026-10-10', cost: '90', serviceName: 'EC2' }),
  charged({ day: '2026-10-10', cost: '10', serviceName: 'EC2', chargeKind: 'commitmentPurchase' }),
  charged({ day: '2026-10-11', cost: '5', serviceName: 'EC2', chargeKind: 'tax' }),
  charged({ day: '2026-10-31', cost: '-8', serviceName: 'EC2', chargeKind: 'discount' }),
  charged({ day: '2026-11-10', cost: '50', serviceName: 'EC2' }),
  charged({ day: '2026-11-10', cost: '50', serviceName: 'S3' }),
];

describe('the share of discounts that stand in lines of their own', () => {
  it('is that of the newest month that has any, of usage and what commitments cost', async () => {
    const share = await sharesOf('GROSS', CHARGES);

    expect(share('EC2')).toBe('0.08');
    expect(share('S3')).toBe('0');
  });

  it('is nothing where amounts are net already, and of another payer', async () => {
    expect((await sharesOf('NET', CHARGES))('EC2')).toBe('0');
    expect((await sharesOf('GROSS', CHARGES))('EC2', 'another')).toBe('0');
  });

  it('is of one payer and one currency', async () => {
    const share = await sharesOf('GROSS', [
      charged({ day: '2026-10-10', cost: '100', serviceName: 'EC2' }),
      charged({ day: '2026-10-31', cost: '-10', serviceName: 'EC2', chargeKind: 'discount' }),
      charged({ day: '2026-10-10', cost: '900', serviceName: 'EC2', billingAccountId: 'another' }),
      charged({ day: '2026-10-10', cost: '500', serviceName: 'EC2', currency: 'BRL' }),
      charged({
        day: '2026-10-31',
        cost: '-25',
        serviceName: 'EC2',
        chargeKind: 'discount',
        currency: 'BRL',
      }),
    ]);

    expect(share('EC2')).toBe('0.1');
    expect(share('EC2', PAYER, 'BRL')).toBe('0.05');
    expect(share('EC2', 'another')).toBe('0');
  });

  it('is nothing where it would be all of the cost or more', async () => {
    const share = await sharesOf('GROSS', [
      charged({ day: '2026-10-10', cost: '10', serviceName: 'EC2' }),
      charged({ day: '2026-10-31', cost: '-10', serviceName: 'EC2', chargeKind: 'discount' }),
    ]);

    expect(share('EC2')).toBe('0');
  });
});
