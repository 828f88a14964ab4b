import type { BillCheckContext } from '../../core/bill-check.ts';
import type { ChargeLine } from '../../core/charge-line.ts';
import type { Placed, Thresholds, Verdict } from '../../core/check.ts';
import { addDecimal, type Decimal, decimalToNumber, ZERO } from '../../core/decimal.ts';
import { everything } from '../claims.ts';
import { NO_QUANTITY, ofUsage } from './above.ts';
import { chargedInAll, found, monthly, undecided } from './charged.ts';
import { figure } from './figure.ts';

export interface Traffic {
  /** Usage type of the hours it is there. */
  readonly hours: string;
  /** Usage types of what it carries. */
  readonly carried: readonly string[];
  /** Units carried a month up to which it counts as none. */
  readonly maximum: number;
  /** Hours a month it must have been there: what was made a moment ago had no time to carry anything. */
  readonly minimumHours: number;
  readonly evidence: (hours: string, carried: string) => string;
}

/** What is charged by the hour and carries next to nothing. Claims its hours alone. */
export function* withoutTraffic(
  lines: readonly ChargeLine[],
  { period, days }: Pick<BillCheckContext<Thresholds>, 'period' | 'days'>,
  { hours, carried, maximum, minimumHours, evidence }: Traffic,
): Iterable<Placed<Verdict>> {
  const nameless = placesOfNobody(lines, carried);
  for (const one of chargedInAll(lines, period)) {
    const there = ofUsage(one.lines, hours);
    // Usage that names no resource cannot be told to belong together.
    if (one.claimed === '' || there.length === 0) continue;
    if (nameless.has(placeText(one.account, one.region)) || nameless.has(placeText(one.account, ''))) {
      yield undecided(one, NO_NAME);
      continue;
    }
    const hoursThere = hoursOf(there);
    const traffic = monthly(ofUsage(one.lines, ...carried), period);
    if (!hoursThere || !traffic) yield undecided(one, NO_QUANTITY);
    else if (decimalToNumber(hoursThere) >= minimumHours && decimalToNumber(traffic) <= maximum) {
      const text = evidence(`${figure(hoursThere)} hours of the last ${days} days`, figure(traffic));
      yield found(one, text, [everything(one.claimed, [hours])]);
    }
  }
}

const NO_NAME = 'Some of the traffic in this place names no resource';

/** Places with traffic that names no resource: whose it is, nobody can tell. */
function placesOfNobody(lines: readonly ChargeLine[], carried: readonly string[]): ReadonlySet<string> {
  return new Set(
    ofUsage(lines, ...carried)
      .filter(({ resourceId }) => resourceId === '')
      .map(({ subAccountId, regionId }) => placeText(subAccountId, regionId)),
  );
}

function placeText(account: string, region: string): string {
  return JSON.stringify([account, region]);
}

/** As chargedInAll, not of a month: the first day of what is new would make a month of it. */
function hoursOf(lines: readonly ChargeLine[]): Decimal | null {
  if (lines.some(({ quantity }) => !quantity)) return null;
  return lines.reduce((sum, { quantity }) => addDecimal(sum, quantity ?? ZERO), ZERO);
}
