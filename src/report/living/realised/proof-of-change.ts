import { decimal } from '../../../core/decimal.ts';
import { addMoney, compareMoney, multiplyMoney, sumMoney } from '../../../core/money.ts';
import { HOURS_A_MONTH } from '../../../core/month-scale.ts';
import { addDays, type Day, type Period } from '../../../core/period.ts';
import type { Life } from '../life.ts';
import type { Proof } from '../lives-after.ts';
import { overDays } from './counterfactual.ts';
import { isCharged, type UsageDay } from './usage-day.ts';

/** What is known of something that was not found twice. */
export interface ChangeFacts {
  /** Whether all its checks judge how it is set up. A check of metrics may also fall silent because it is used again. */
  readonly bySetUp: boolean;
  /** Whether its account or its group is no longer there; `null`: not known. */
  readonly hasGone: boolean | null;
  /** Its usage by day; `null`: the source of cost tells no resources. */
  readonly rows: readonly UsageDay[] | null;
  /** Days that were read and are complete. */
  readonly complete: Period;
}

/** Days that are compared. */
const DAYS = 7;

/**
 * What shows that something was done. AWS itself where the check judges how a thing is set up: looked at twice, it is gone or
 * set up otherwise. For what is judged by its metrics the bill must show it: at least half of what it was worth is no longer
 * charged.
 */
export function proofOfChange(life: Life, { bySetUp, hasGone, rows, complete }: ChangeFacts): Proof {
  if (hasGone) return 'gone';
  if (bySetUp) return 'api';
  const absent = life.absences[0]?.day;
  const { net } = life;
  if (!rows || !absent || !net || net.amount.units <= 0n) return 'unknown';
  const before = { start: addDays(life.lastSeen, -DAYS), end: life.lastSeen };
  const after = { start: addDays(absent, 1), end: addDays(absent, 1 + DAYS) };
  if (before.start < complete.start || after.end > complete.end) return 'unknown';
  const [then, now] = [costIn(rows, before, net.currency), costIn(rows, after, net.currency)];
  if (!then || !now || !rows.some(isCharged)) return 'unknown';
  const worth = overDays(net, HOURS_A_MONTH, DAYS * 24);
  const enough = addMoney(now, multiplyMoney(worth, decimal('0.5')));
  return compareMoney(enough, then) <= 0 ? 'bill' : 'unchanged';
}

/** At effective cost, since that is what the saving is told in; `null`: some of it is not known. */
function costIn(
  rows: readonly UsageDay[],
  { start, end }: { readonly start: Day; readonly end: Day },
  currency: string,
) {
  const own = rows.filter((row) => row.currency === currency && row.day >= start && row.day < end);
  const costs = own.map(({ effectiveCost }) => effectiveCost);
  return costs.every((cost) => cost !== null) ? sumMoney(costs, currency) : null;
}
