import type { BillCheckContext } from '../../core/bill-check.ts';
import { type ChargeLine, matchesUsageType } from '../../core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../core/check.ts';
import { decimalToNumber } from '../../core/decimal.ts';
import type { ChargeClaim } from '../../core/recommendation.ts';
import { type Charged, charged, found, monthly, undecided } from './charged.ts';
import { costOf, costText, figure } from './figure.ts';

export interface Above {
  /** Units a month from which it counts. */
  readonly minimum: number;
  /** One sentence from the quantity a month and what it cost. */
  readonly evidence: (quantity: string, cost: string, one: Charged) => string;
  /** Tells apart what two checks find under one usage type that names no resource. */
  readonly part?: string;
  /** Absent: how much of it would go away, the bill alone does not tell. */
  readonly claims?: (one: Charged) => readonly ChargeClaim[];
}

type Lines = readonly ChargeLine[];

type Context = Pick<BillCheckContext<Thresholds>, 'period' | 'days'>;

export const NO_QUANTITY = 'The bill does not tell how much of it was used';

/** What is charged for so much a month, by resource where the bill names one. What costs nothing is not found. */
export function* above(
  lines: Lines,
  { period, days }: Context,
  { minimum, evidence, part, claims }: Above,
): Iterable<Placed<Verdict>> {
  for (const each of charged(lines, period)) {
    const one = part !== undefined && each.claimed === '' ? partOf(each, part) : each;
    const cost = costOf(one.lines);
    if (cost && cost.units <= 0n) continue;
    const quantity = monthly(one.lines, period);
    if (!quantity) yield undecided(one, NO_QUANTITY);
    else if (decimalToNumber(quantity) >= minimum) {
      yield found(one, evidence(figure(quantity), costText(one.lines, days), one), claims?.(one) ?? []);
    }
  }
}

function partOf(one: Charged, part: string): Charged {
  return { ...one, resourceId: `${one.resourceId} ${part}` };
}

/** Lines of one service: usage types such as `TimedStorage-ByteHrs` belong to several. */
export function ofService(lines: Lines, name: RegExp): Lines {
  return lines.filter(({ serviceName }) => name.test(serviceName));
}

export function ofUsage(lines: Lines, ...usageTypes: readonly string[]): Lines {
  return lines.filter(({ usageType }) => matchesUsageType(usageType, usageTypes));
}
