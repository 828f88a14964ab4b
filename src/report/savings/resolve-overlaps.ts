import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  multiplyDecimal,
  roundDecimal,
  subtractDecimal,
  ZERO,
} from '../../core/decimal.ts';
import { areCompatible, chainIndex } from './compatible.ts';
import type { Contender, Part, Resolved } from './contender.ts';
import { contestsOf } from './contests.ts';

const ONE = decimal('1');

/** Up to so many contenders every set is tried; beyond, those worth most come first. */
const TRY_ALL = 12;

/** Of many contenders, how many of the dearest are left out in turn: a group may be worth less than its members. */
const LEFT_OUT_IN_TURN = 8;

/** Digits of a share of a line, so that chains of shares stay short. */
const SHARE_DIGITS = 15;

/**
 * Which actions can be had together: of alternatives on one charge line the set that saves most; compatible ones chain, each
 * on what the one before leaves. No line is saved twice. The order of the contenders decides nothing.
 */
export function resolveOverlaps(contenders: readonly Contender[]): ReadonlyMap<string, Resolved> {
  const resolved = new Map<string, Resolved>();
  for (const contest of contestsOf(contenders)) {
    const chosen = new Set(bestSet(contest).map(({ key }) => key));
    const taken = new Map<string, Decimal>();
    for (const contender of inChainOrder(contest)) {
      const isChosen = chosen.has(contender.key);
      const parts = isChosen ? chained(contender, taken) : aloneParts(contender);
      resolved.set(contender.key, { chosen: isChosen, parts });
    }
  }
  return resolved;
}

function inChainOrder(contest: readonly Contender[]): readonly Contender[] {
  return contest.toSorted((a, b) => chainIndex(a) - chainIndex(b) || (a.key < b.key ? -1 : 1));
}

/** What is left of each line; `taken` is what the chain took so far. */
function chained({ cuts }: Contender, taken: Map<string, Decimal>): readonly Part[] {
  return cuts.map((cut) => {
    const before = taken.get(cut.key) ?? ZERO;
    const share = shareOf(multiplyDecimal(subtractDecimal(ONE, before), cut.share));
    taken.set(cut.key, addDecimal(before, share));
    return { cut, share };
  });
}

function aloneParts({ cuts }: Contender): readonly Part[] {
  return cuts.map((cut) => ({ cut, share: shareOf(cut.share) }));
}

/** Cut off, never rounded up: shares of one line must not exceed it. */
function shareOf(value: Decimal): Decimal {
  const most = compareDecimal(value, ONE) > 0 ? ONE : value;
  const rounded = roundDecimal(most, SHARE_DIGITS);
  return compareDecimal(rounded, most) > 0
    ? subtractDecimal(rounded, { units: 1n, scale: SHARE_DIGITS })
    : rounded;
}

function bestSet(contest: readonly Contender[]): readonly Contender[] {
  if (contest.length === 1) return contest;
  return contest.length <= TRY_ALL ? bestOfAll(contest) : bestOfGreedy(contest);
}

function bestOfAll(contest: readonly Contender[]): readonly Contender[] {
  let best: readonly Contender[] = [];
  let most = ZERO;
  const visit = (from: number, set: readonly Contender[]): void => {
    const value = worthOf(set);
    if (compareDecimal(value, most) > 0) [best, most] = [set, value];
    for (const [at, next] of contest.entries()) {
      if (at >= from && set.every((other) => areCompatible(other, next))) visit(at + 1, [...set, next]);
    }
  };
  visit(0, []);
  return best;
}

function bestOfGreedy(contest: readonly Contender[]): readonly Contender[] {
  const ranked = contest
    .map((contender) => ({ contender, value: worthOf([contender]) }))
    .sort((a, b) => compareDecimal(b.value, a.value) || (a.contender.key < b.contender.key ? -1 : 1))
    .map(({ contender }) => contender);
  const sets = [null, ...ranked.slice(0, LEFT_OUT_IN_TURN)].map((left) =>
    greedy(ranked.filter((contender) => contender !== left)),
  );
  return sets.reduce((best, set) => (compareDecimal(worthOf(set), worthOf(best)) > 0 ? set : best));
}

function greedy(ranked: readonly Contender[]): readonly Contender[] {
  const set: Contender[] = [];
  for (const next of ranked) if (set.every((other) => areCompatible(other, next))) set.push(next);
  return set;
}

/** What a set saves together. */
function worthOf(set: readonly Contender[]): Decimal {
  const taken = new Map<string, Decimal>();
  let sum = ZERO;
  for (const contender of inChainOrder(set)) {
    for (const { cut, share } of chained(contender, taken)) {
      sum = addDecimal(sum, multiplyDecimal(cut.worth.amount, share));
    }
  }
  return sum;
}
