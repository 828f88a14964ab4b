import type { Batch, Unit } from '../core/unit.ts';
import { inOrder } from './in-order.ts';
import { bySeconds, type Pile, pile, secondsOf, spreadEvenly } from './piles.ts';

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
  const limits = limitsOf(options);
  const most = options.maxBatches ?? MOST_BATCHES;
  const parts = partsOf(units, limits).sort(bySeconds);
  const fitted = firstFit(parts, limits, most);
  if (!fitted) return spreadEvenly(parts, most).sort(bySeconds).map(batchOf);
  const even = spreadEvenly(parts, fitted.length);
  return (even.every((one) => fits(one, limits)) ? even : fitted).sort(bySeconds).map(batchOf);
}

interface Limits {
  readonly seconds: number;
  /** `null`: any number of services. */
  readonly services: ((units: readonly Unit[]) => boolean) | null;
}

function limitsOf({ targetMinutes, concurrency, batchSize, smaller }: BatchOptions): Limits {
  const withinServices = (units: readonly Unit[]): boolean => {
    const caps = units.flatMap(({ services }) => services.map((id) => smaller?.get(id) ?? Infinity));
    const cap = caps.reduce((least, one) => Math.min(least, one), batchSize ?? Infinity);
    return cap === Infinity || servicesIn(units) <= cap;
  };
  const capped = batchSize !== undefined || (smaller?.size ?? 0) > 0;
  return { seconds: targetMinutes * 60 * concurrency, services: capped ? withinServices : null };
}

function servicesIn(units: readonly Unit[]): number {
  const counted = units.flatMap(({ account, serviceGroup, services, checks }) =>
    checks.length > 0
      ? services.map((service) => `${account} ${service}`)
      : [`${account} group ${serviceGroup}`],
  );
  return new Set(counted).size;
}

function fits({ units, seconds }: Pile, limits: Limits): boolean {
  return units.length === 1 || (seconds <= limits.seconds && (limits.services?.(units) ?? true));
}

/** What must not be taken apart any more: whole accounts, or as much of one as a job can do. */
function partsOf(units: readonly Unit[], limits: Limits): Pile[] {
  const accounts = Map.groupBy([...units].sort(byGroup), ({ account }) => account);
  return [...accounts.values()].flatMap((all) =>
    fits(pile(all), limits) ? [pile(all)] : split(all, limits),
  );
}

/** Services stay together where they can: neighbours by group share limits of AWS. */
function split(units: readonly Unit[], limits: Limits): Pile[] {
  const parts: Pile[] = [];
  let part: Pile | undefined;
  for (const unit of units) {
    const larger: Pile = part ? join(part, pile([unit])) : pile([unit]);
    if (part && !fits(larger, limits)) {
      parts.push(part);
      part = pile([unit]);
    } else part = larger;
  }
  return part ? [...parts, part] : parts;
}

/** First fit, longest first; `null` where that takes more batches than there may be. */
function firstFit(parts: readonly Pile[], limits: Limits, most: number): Pile[] | null {
  const batches: Pile[] = [];
  for (const part of parts) {
    const room = batches.findIndex(
      (batch) => batch.seconds + part.seconds <= limits.seconds && fits(join(batch, part), limits),
    );
    const batch = batches[room];
    if (batch) batches[room] = join(batch, part);
    else if (batches.push(part) > most) return null;
  }
  return batches;
}

function join(a: Pile, b: Pile): Pile {
  return { units: [...a.units, ...b.units], seconds: a.seconds + b.seconds };
}

function byGroup(a: Unit, b: Unit): number {
  return inOrder(a.serviceGroup, b.serviceGroup) || inOrder(a.region, b.region) || inOrder(a.id, b.id);
}

/** Named after its first unit, whose id is opaque and in no other batch. */
function batchOf({ units }: Pile): Batch {
  const ids = units.map(({ id }) => id).sort(inOrder);
  return { id: `b${ids[0] ?? ''}`, units: ids, expectedSeconds: secondsOf(units) };
}
