import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  decimalFromInteger,
  divideDecimal,
  multiplyDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { HOURS_A_MONTH } from '../../core/month-scale.ts';
import type { CommitmentPool, CommitmentPools } from './commitment-pools.ts';
import type { Part } from './contender.ts';
import type { Cut } from './valued.ts';

const ONE = decimal('1');

/** Days of a month of 730 hours. */
const DAYS_A_MONTH = divideDecimal(decimalFromInteger(HOURS_A_MONTH), decimalFromInteger(24)) ?? ONE;

/** What stopping all of a covered line saves where its whole commitment is used elsewhere: freed ÷ (1 − discount there). */
export function takenOver({ monthly, covered }: Cut, pools: CommitmentPools): Decimal {
  if (!covered) return monthly.amount;
  const pool = pools.of(covered);
  return pool ? quotient(monthly.amount, subtractDecimal(ONE, pool.discount)) : ZERO;
}

/** What a cut is worth when nobody else frees anything: all of it, or nothing. */
export function worthAlone(cut: Cut, pools: CommitmentPools): Decimal {
  if (!cut.covered) return cut.monthly.amount;
  const pool = pools.of(cut.covered);
  const freed = aDay(multiplyDecimal(cut.monthly.amount, cut.share));
  return pool?.fullyUsed && compareDecimal(pool.leastUncovered, freed) >= 0 ? takenOver(cut, pools) : ZERO;
}

/** What chosen actions leave for freed commitments to take over; each takes its turn in the order asked. */
export class UncoveredUsage {
  readonly #pools: CommitmentPools;
  readonly #gone = new Map<string, Decimal>();

  constructor(pools: CommitmentPools) {
    this.#pools = pools;
  }

  /** Usage without a commitment that an action stops cannot take one over any more. */
  stop({ cut, share }: Part, usage: Parameters<CommitmentPools['keysOf']>[0]): void {
    const amount = aDay(multiplyDecimal(cut.monthly.amount, share));
    for (const key of this.#pools.keysOf(usage)) this.#take(key, amount);
  }

  /** Whether all that a part frees is used elsewhere on every day; it is then no longer there for the next. */
  takeOver({ cut, share }: Part): boolean {
    const pool = cut.covered && this.#pools.of(cut.covered);
    if (!pool?.fullyUsed) return false;
    const freed = aDay(multiplyDecimal(cut.monthly.amount, share));
    if (compareDecimal(this.#left(pool), freed) < 0) return false;
    this.#take(pool.key, quotient(freed, subtractDecimal(ONE, pool.discount)));
    return true;
  }

  #take(key: string, amount: Decimal): void {
    const gone = this.#gone.get(key) ?? ZERO;
    this.#gone.set(key, addDecimal(gone, amount));
  }

  /** At the price with the commitment. */
  #left(pool: CommitmentPool): Decimal {
    const gone = multiplyDecimal(this.#gone.get(pool.key) ?? ZERO, subtractDecimal(ONE, pool.discount));
    return subtractDecimal(pool.leastUncovered, gone);
  }
}

function aDay(monthly: Decimal): Decimal {
  return quotient(monthly, DAYS_A_MONTH);
}

function quotient(a: Decimal, b: Decimal): Decimal {
  return divideDecimal(a, b) ?? ZERO;
}
