import type { BillComparison, DetailDimension } from '../../core/bill.ts';
import type { Calendar, ComparedPeriods, ComparisonName } from '../../core/calendar.ts';
import { USAGE_KINDS } from '../../core/charge.ts';
import type { BillHead, CostSource } from '../../core/cost-source.ts';
import type { Cube, CubeQuery, Dimension } from '../../core/cube.ts';
import { gapSubject } from '../../core/gap-texts.ts';
import { type Known, known, unknown } from '../../core/known.ts';
import { type Ask, exportOnly } from './ask.ts';

/** Resources compared one by one; the rest is one line, so that the parts still add up. */
const RESOURCE_LIMIT = 200;

const DETAIL: readonly DetailDimension[] = [
  'serviceName',
  'subAccountId',
  'regionId',
  'usageType',
  'operation',
  'pricingCategory',
  'pricingUnit',
  'chargeKind',
];

/** Both sides of the comparisons that are explained, in full detail where the source has it. */
export async function readComparisons(
  source: CostSource,
  ask: Ask,
  head: BillHead,
  calendar: Calendar,
): Promise<readonly BillComparison[]> {
  const wanted: readonly ComparisonName[] =
    head.source.kind === 'export' ? [calendar.headline, 'last7Days', 'lastFullMonth'] : [calendar.headline];
  const explained = calendar.comparisons.filter(({ name, covered }) => covered && wanted.includes(name));
  const read: BillComparison[] = [];
  for (const periods of explained) read.push(await readComparison(source, ask, head, periods));
  return read.sort((a, b) => wanted.indexOf(a.periods.name) - wanted.indexOf(b.periods.name));
}

async function readComparison(
  source: CostSource,
  ask: Ask,
  head: BillHead,
  periods: ComparedPeriods,
): Promise<BillComparison> {
  const detail = await exportOnly(head, 'usage by operation and price', () =>
    both(ask, 'detail', periods, DETAIL),
  );
  // The detail cube already holds these; only a source without it is asked for each pair apart.
  const pair = <D extends Dimension>(name: string, dimensions: readonly D[]) =>
    detail.known
      ? Promise.resolve(
          unknown<Sides<D>>('not-configured', gapSubject(name), 'contained in the detailed comparison'),
        )
      : both(ask, name, periods, dimensions, USAGE_KINDS);
  return {
    periods,
    detail,
    byServiceAccount: await pair('by service and account', ['serviceName', 'subAccountId']),
    byServiceUsageType: await pair('by service and usage type', ['serviceName', 'usageType']),
    byServiceRegion: await pair('by service and region', ['serviceName', 'regionId']),
    resources: await source.changes({
      name: `resources, ${periods.name}`,
      dimensions: ['resourceId', 'serviceName', 'subAccountId'],
      now: periods.now,
      before: periods.before,
      chargeKinds: USAGE_KINDS,
      limit: RESOURCE_LIMIT,
    }),
  };
}

interface Sides<D extends Dimension> {
  readonly now: Cube<D>;
  readonly before: Cube<D>;
}

async function both<D extends Dimension>(
  ask: Ask,
  name: string,
  periods: ComparedPeriods,
  dimensions: readonly D[],
  chargeKinds?: CubeQuery['chargeKinds'],
): Promise<Known<Sides<D>>> {
  const now = await ask(`${name}, ${periods.name}`, periods.now, dimensions, chargeKinds);
  if (!now.known) return now;
  const before = await ask(`${name}, before ${periods.name}`, periods.before, dimensions, chargeKinds);
  return before.known ? known({ now: now.value, before: before.value }) : before;
}
