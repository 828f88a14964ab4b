import { inOrder } from '../core/in-order.ts';
import type { Batch, Unit } from '../core/unit.ts';
import {
  type Counting,
  copyOf,
  fitTogether,
  idsOf,
  longestFirst,
  type Pile,
  pileOf,
  pour,
  spreadEvenly,
} from './piles.ts';

/** GitHub starts no more jobs from one matrix. */
export const MOST_BATCHES = 256;

export interface BatchOptions {
  /** How long one job should take. */
  readonly targetMinutes: number;
  /** Units a job works on at a time: it does so many seconds of work in one. */
  readonly concurrency: number;
  /**
   * Most services of a batch, counted once an account (a unit that judges nothing counts as one); absent: any number.
   * A unit is never split, and above {@link maxBatches} fewer, larger batches win.
   */
  readonly batchSize?: number;
  /** Batches with one of these services hold fewer: catalogue id → most services. */
  readonly smaller?: ReadonlyMap<string, number>;
  readonly maxBatches?: number;
}

/**
 * Gives the units to as few jobs as meet the target, evenly by expected work, longest first. The units of an account
 * stay together, so that its role is assumed once and its limits are kept in one process; only an account that is too
 * much for one job is split. A function of the units alone, in any order.
 */
export function planBatches(units: readonly Unit[], options: BatchOptions): readonly Batch[] {
  const seconds = options.targetMinutes * 60 * options.concurrency;
  const most = options.maxBatches ?? MOST_BATCHES;
  const parts = longestFirst(partsOf(units, seconds, countingOf(options)));
  const fitted = firstFit(parts, seconds, most);
  const even = spreadEvenly(parts, fitted?.length ?? most);
  const nothing = pileOf([], countingOf(options));
  const evenFits = even.every((one) => fitTogether(one, nothing, seconds));
  return longestFirst(fitted && !evenFits ? fitted : even).map(batchOf);
}

function countingOf({ batchSize = Infinity, smaller = new Map() }: BatchOptions): Counting {
  // Without limits nothing has to be counted.
  if (batchSize === Infinity && smaller.size === 0) return () => ({ services: [], cap: Infinity });
  return ({ account, serviceGroup, services, checks }) =>
    checks.length > 0
      ? {
          services: services.map((service) => `${account} ${service}`),
          cap: Math.min(batchSize, ...services.map((service) => smaller.get(service) ?? Infinity)),
        }
      : { services: [`${account} group ${serviceGroup}`], cap: batchSize };
}

/** What must not be taken apart any more: whole accounts, or as much of one as a job can do. */
function partsOf(units: readonly Unit[], seconds: number, counting: Counting): readonly Pile[] {
  const nothing = pileOf([], counting);
  const accounts = Map.groupBy([...units].sort(byGroup), ({ account }) => account);
  return [...accounts.values()].flatMap((all) => {
    const whole = pileOf(all, counting);
    return fitTogether(whole, nothing, seconds) ? [whole] : split(all, seconds, counting);
  });
}

/** Services stay together where they can: neighbours by group share limits of AWS. */
function split(units: readonly Unit[], seconds: number, counting: Counting): readonly Pile[] {
  const parts: Pile[] = [];
  for (const unit of units) {
    const next = pileOf([unit], counting);
    const last = parts.at(-1);
    if (last && fitTogether(last, next, seconds)) pour(last, next);
    else parts.push(next);
  }
  return parts;
}

/** Each part to the first batch with room; `null` where that takes more batches than there may be. */
function firstFit(parts: readonly Pile[], seconds: number, most: number): readonly Pile[] | null {
  const batches: Pile[] = [];
  for (const part of parts) {
    const batch = batches.find((one) => fitTogether(one, part, seconds));
    if (batch) pour(batch, part);
    else if (batches.push(copyOf(part)) > most) return null;
  }
  return batches;
}

function byGroup(a: Unit, b: Unit): number {
  return inOrder(a.serviceGroup, b.serviceGroup) || inOrder(a.region, b.region) || inOrder(a.id, b.id);
}

/** Named after its first unit, whose id is opaque and in no other batch. */
function batchOf(pile: Pile): Batch {
  const units = idsOf(pile);
  return { id: `b${units[0] ?? ''}`, units, expectedSeconds: pile.seconds };
}
