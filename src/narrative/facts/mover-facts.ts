import { absoluteMoney, compareMoney } from '../../core/money.ts';
import type { MoverDimension } from '../../core/mover.ts';
import { aboutAccount, aboutRegion, aboutService, ofTheirs } from './abouts.ts';
import { changeRatio } from './calculated.ts';
import type { Costs, FactContext } from './fact-context.ts';
import { type About, amountFact, daysOf, type NewFact, ratioFact } from './new-fact.ts';
import { readAt } from './pointed.ts';
import type { ReadMoverBreakdown } from './read-currency.ts';
import type { ReadReport } from './read-report.ts';

/** Dimensions that are told, in the order of the page. */
const DIMENSIONS: readonly MoverDimension[] = ['serviceName', 'subAccountId', 'regionId', 'usageType'];

/** What moved between the days that the page opens with and those before; the largest change of each kind first. */
export function moverFacts({ report, costs }: FactContext): readonly NewFact[] {
  if (!costs) return [];
  const { headline } = report.calendar;
  return DIMENSIONS.flatMap((dimension) => {
    const index = costs.read.movers.findIndex(
      (breakdown) => breakdown.dimension === dimension && breakdown.periods.name === headline,
    );
    const breakdown = costs.read.movers[index];
    return breakdown ? breakdownFacts(report, costs, breakdown, index) : [];
  });
}

function breakdownFacts(
  report: ReadReport,
  { at }: Costs,
  { dimension, periods, movers }: ReadMoverBreakdown,
  place: number,
): readonly NewFact[] {
  return movers
    .map((mover, index) => ({ mover, at: `${at}/movers/${place}/movers/${index}` }))
    .toSorted((a, b) => compareMoney(absoluteMoney(b.mover.change), absoluteMoney(a.mover.change)))
    .flatMap(({ mover, at: moverAt }, index) => {
      const about = aboutMover(report, dimension, mover.key);
      // What has no name can be no subject; it keeps its place in the list.
      return about ? factsOfMover({ mover, at: moverAt, about, rank: index + 1, periods }) : [];
    });
}

interface RankedMover {
  readonly mover: ReadMoverBreakdown['movers'][number];
  readonly at: string;
  readonly about: About;
  readonly rank: number;
  readonly periods: ReadMoverBreakdown['periods'];
}

function factsOfMover({ mover, at, about, rank, periods }: RankedMover): readonly NewFact[] {
  const frame = { topic: 'movers', about, period: daysOf(periods.now), rank } as const;
  const base = daysOf(periods.before);
  const compared = { ...frame, base };
  const now = readAt(`${at}/now`, mover.now);
  const before = readAt(`${at}/before`, mover.before);
  return [
    ...amountFact(compared, 'spend-change', readAt(`${at}/change`, mover.change), { as: 'change' }),
    ...ratioFact({ ...compared, rank: null }, 'spend-change-ratio', changeRatio(now, before), {
      as: 'change',
    }),
    ...amountFact({ ...frame, rank: null }, 'spend', now),
    ...amountFact({ ...frame, rank: null, period: base }, 'spend-before', before),
  ];
}

function aboutMover(report: ReadReport, dimension: MoverDimension, key: string): About | null {
  if (key === '') return null;
  if (dimension === 'serviceName') return aboutService(key);
  if (dimension === 'subAccountId') return aboutAccount(report, key);
  return dimension === 'regionId' ? aboutRegion(key) : ofTheirs('usage-type', key);
}
