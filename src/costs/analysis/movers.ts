import type { BillComparison, DetailDimension } from '../../core/bill.ts';
import type { ComparedPeriods } from '../../core/calendar.ts';
import type { ChargeKind, CostMetric } from '../../core/charge.ts';
import type { Cube } from '../../core/cube.ts';
import { mapKnown } from '../../core/known.ts';
import { isZeroMoney, type Money, sumMoney } from '../../core/money.ts';
import { MOVER_DIMENSIONS, type Mover, type MoverBreakdown, type MoverDimension } from '../../core/mover.ts';
import type { ChangeLine } from './change-line.ts';
import { byChange, totalChange, totalEffects } from './change-sums.ts';
import { driversOf } from './drivers.ts';
import { causeOf } from './effects.ts';
import { linesByDimension } from './lines-by-dimension.ts';

export interface MoverOptions {
  readonly metric: CostMetric;
  /** Movers listed in each dimension; the others are summed in `rest`. */
  readonly limit: number;
  /** Display names. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** Kinds of charge that the comparison leaves out of both sides. */
  readonly leftOut?: readonly ChargeKind[];
}

/**
 * What explains one change, by every dimension the source knows. Nothing is explained where
 * there is nothing to compare, or where days are still incomplete.
 */
export function moversOf(
  comparison: BillComparison,
  currency: string,
  options: MoverOptions,
): readonly MoverBreakdown[] {
  const { periods } = comparison;
  if (!periods.covered || periods.state === 'incomplete') return [];
  const lines = linesByDimension(withoutKinds(comparison, options.leftOut ?? []), {
    currency,
    metric: options.metric,
  });
  return MOVER_DIMENSIONS.flatMap((dimension) => {
    const own = lines.get(dimension);
    return own ? [breakdownOf(dimension, own, { periods, currency, options })] : [];
  });
}

function withoutKinds(comparison: BillComparison, kinds: readonly ChargeKind[]): BillComparison {
  if (kinds.length === 0) return comparison;
  const left = new Set<string>(kinds);
  const kept = (cube: Cube<DetailDimension>) => ({
    ...cube,
    rows: cube.rows.filter(({ chargeKind }) => !left.has(chargeKind)),
  });
  return {
    ...comparison,
    detail: mapKnown(comparison.detail, ({ now, before }) => ({ now: kept(now), before: kept(before) })),
  };
}

interface BreakdownContext {
  readonly periods: ComparedPeriods;
  readonly currency: string;
  readonly options: MoverOptions;
}

function breakdownOf(
  dimension: MoverDimension,
  lines: readonly ChangeLine[],
  { periods, currency, options }: BreakdownContext,
): MoverBreakdown {
  const labels = new Map(
    dimension === 'subAccountId' ? options.accounts.map(({ id, name }) => [id, name]) : [],
  );
  const kept = lines.filter(({ keys }) => keys !== null);
  const all = [...Map.groupBy(kept, ({ keys }) => keys?.[dimension] ?? '')]
    .map(([key, group]) => moverOf(key, labels.get(key) ?? null, group, currency))
    .sort((a, b) => byChange(a, b) || (a.key < b.key ? -1 : 1));
  const movers = all.filter(({ change }) => !isZeroMoney(change)).slice(0, options.limit);
  const listed = new Set(movers.map(({ key }) => key));
  const others = all.filter(({ key }) => !listed.has(key));
  const beyond = lines.filter(({ keys }) => keys === null);
  return {
    dimension,
    periods,
    change: totalChange(lines, currency),
    effects: totalEffects(lines, currency),
    movers,
    rest: {
      groups: others.length + beyond.reduce((count, { groups }) => count + groups, 0),
      change: totalChange([...others, ...beyond], currency),
    },
  };
}

function moverOf(key: string, label: string | null, lines: readonly ChangeLine[], currency: string): Mover {
  const change = totalChange(lines, currency);
  const effects = totalEffects(lines, currency);
  const isNew = lines.every(({ before }) => before === null);
  const isEnded = lines.every(({ now }) => now === null);
  return {
    key,
    label: label === key ? null : label,
    now: total(lines, 'now', currency),
    before: total(lines, 'before', currency),
    change,
    status: isNew ? 'new' : isEnded ? 'ended' : 'changed',
    effects,
    cause: causeOf(effects, change),
    drivers: driversOf(lines, change),
  };
}

function total(lines: readonly ChangeLine[], side: 'now' | 'before', currency: string): Money {
  return sumMoney(
    lines.flatMap((line) => line[side] ?? []),
    currency,
  );
}
