import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import { discountShares } from '../../../src/report/savings/discount-shares.ts';
import { billOf, charge } from '../../support/cubes.ts';

const PAYER = '999988887777';

async function sharesOf(mode: 'NET' | 'GROSS', charges: Parameters<typeof billOf>[0]) {
  const bill = await billOf(charges);
  const months = bill.head.months.map((month) => ({ ...month, discountMode: mode }));
  const share = discountShares({ ...bill, head: { ...bill.head, months } });
  return (service: string, payer = PAYER) => formatDecimal(share(payer, service));
}

/** Usage 90 and a fee of 10 for a commitment; 8 off in October, 10 off in September. */
const CHARGES = [
  charge({ day: '2026-09-10', cost: '100', serviceName: 'EC2' }),
  charge({ day: '2026-09-30', cost: '-10', serviceName: 'EC2', chargeKind: 'discount' }),
  charge({ day: '2026-10-10', cost: '90', serviceName: 'EC2' }),
  charge({ day: '2026-10-10', cost: '10', serviceName: 'EC2', chargeKind: 'commitmentPurchase' }),
  charge({ day: '2026-10-11', cost: '5', serviceName: 'EC2', chargeKind: 'tax' }),
  charge({ day: '2026-10-31', cost: '-8', serviceName: 'EC2', chargeKind: 'discount' }),
  charge({ day: '2026-11-10', cost: '50', serviceName: 'EC2' }),
  charge({ day: '2026-11-10', cost: '50', serviceName: 'S3' }),
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

  it('is nothing where it would be all of the cost or more', async () => {
    const share = await sharesOf('GROSS', [
      charge({ day: '2026-10-10', cost: '10', serviceName: 'EC2' }),
      charge({ day: '2026-10-31', cost: '-10', serviceName: 'EC2', chargeKind: 'discount' }),
    ]);

    expect(share('EC2')).toBe('0');
  });
});
