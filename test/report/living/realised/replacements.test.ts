import { describe, expect, it } from 'vitest';
import type { ChargeLine } from '../../../../src/core/charge-line.ts';
import { day } from '../../../../src/core/period.ts';
import {
  madeAround,
  removedBefore,
  replacementsOf,
  usageKindOf,
} from '../../../../src/report/living/realised/replacements.ts';
import { life } from '../lives.ts';
import { daily } from './usage.ts';

const ACCOUNT = '111122223333';
const BOX = { usageType: 'EUW1-BoxUsage:m5.large', unit: 'Hrs', price: '0.1' };
/** Ten days of `i-1` from the first of October on. */
const ROWS = daily(day('2026-10-01'), 10, BOX, '24');
const LAST = day('2026-10-10');

function line(resourceId: string, firstDay: string, more: Partial<ChargeLine> = {}): ChargeLine {
  return {
    billingAccountId: '1',
    subAccountId: ACCOUNT,
    regionId: 'eu-west-1',
    serviceName: 'Amazon EC2',
    usageType: 'EUW1-BoxUsage:m6g.large',
    operation: '',
    pricingUnit: 'Hrs',
    pricingCategory: 'Standard',
    commitmentDiscountStatus: '',
    resourceId,
    currency: 'USD',
    rows: 1,
    billedCost: null,
    effectiveCost: null,
    listCost: null,
    contractedCost: null,
    unknownRows: { billedCost: 0, effectiveCost: 0, listCost: 0, contractedCost: 0 },
    quantity: null,
    firstDay: day(firstDay),
    ...more,
  };
}

describe('what takes the place of something', () => {
  it.each([
    ['EUW1-BoxUsage:m5.large', 'BoxUsage:'],
    ['InstanceUsage:db.r5.large', 'InstanceUsage:'],
    ['USE2-EBS:VolumeUsage.gp2', 'EBS:VolumeUsage'],
    ['NatGateway-Hours', 'NatGateway-Hours'],
  ])('is of one kind: %s', (usageType, kind) => {
    expect(usageKindOf(usageType)).toBe(kind);
  });

  it('is looked for only where something has ended', () => {
    expect(removedBefore(ROWS, LAST)).toEqual({ lastDays: [], kinds: [] });
    expect(removedBefore(ROWS, day('2026-10-11'))).toEqual({ lastDays: [LAST], kinds: ['BoxUsage:'] });
  });

  it('was first charged within a week of that, and not on the first day that was read', () => {
    const removed = removedBefore(ROWS, day('2026-11-01'));
    const made = madeAround(
      removed,
      [
        line('i-near', '2026-10-17'),
        line('i-near', '2026-10-12'),
        line('i-late', '2026-10-18'),
        line('i-old', '2026-10-01'),
        line('i-old', '2026-10-11'),
        line('', '2026-10-11'),
      ],
      day('2026-10-01'),
    );
    expect(made.map(({ resourceId, firstDay }) => [resourceId, firstDay])).toEqual([
      ['i-near', '2026-10-12'],
    ]);
    expect(madeAround(removed, [line('i-1st', '2026-10-05')], day('2026-10-05'))).toEqual([]);
  });

  it('is of the same account, region and kind, as many as were removed, the nearest first', () => {
    const subject = { ...life().subject, account: ACCOUNT, region: 'eu-west-1', resourceIds: ['i-1'] };
    const made = madeAround(
      removedBefore(ROWS, day('2026-11-01')),
      [
        line('i-far', '2026-10-14'),
        line('i-near', '2026-10-09'),
        line('i-there', '2026-10-10', { regionId: 'us-east-1' }),
        line('i-theirs', '2026-10-10', { subAccountId: '999988887777' }),
        line('vol-1', '2026-10-10', { usageType: 'EBS:VolumeUsage.gp3' }),
      ],
      day('2026-09-01'),
    );
    const found = (resourceIds: readonly string[]) =>
      replacementsOf({ subject: { ...subject, resourceIds } }, { actionDay: LAST, rows: ROWS }, made).map(
        ({ resourceId }) => resourceId,
      );
    expect(found(['i-1'])).toEqual(['i-near']);
    expect(found(['i-1', 'i-2', 'i-3'])).toEqual(['i-near', 'i-far']);
  });
});
