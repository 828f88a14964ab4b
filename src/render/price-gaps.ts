import type { Gap } from '../core/known.ts';
import type { NoAmountReason } from '../core/recommendation.ts';
import type { Report } from '../core/report.ts';

/** What recommendations lack an amount for, where the price list was not read or not asked: said once, with how many they are. */
export function priceGaps({ recommendations }: Pick<Report, 'recommendations'>): readonly Gap[] {
  const all = recommendations.known ? recommendations.value : [];
  const count = (reason: NoAmountReason) => all.filter(({ noAmount }) => noAmount === reason).length;
  const [unread, unasked] = [count('price-not-read'), count('price-not-asked')];
  return [
    ...(unread > 0 ? [gapOf('failed', 'allow pricing:GetProducts', `${unread} without an amount`)] : []),
    ...(unasked > 0
      ? [gapOf('budget-reached', 'run again: what was read is kept', `${unasked} not asked for`)]
      : []),
  ];
}

function gapOf(reason: Gap['reason'], remedy: Gap['remedy'], hint: string): Gap {
  const gap = { reason, subject: 'list prices', remedy, hint } as const;
  return reason === 'failed' ? { ...gap, missingPermissions: ['pricing:GetProducts'] } : gap;
}
