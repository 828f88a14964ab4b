import type { BillHead } from '../../../core/cost-source.ts';
import { SpendlogError } from '../../../core/errors.ts';
import {
  addDays,
  addMonths,
  eachMonth,
  firstDayOf,
  monthOf,
  monthPeriod,
  type Period,
} from '../../../core/period.ts';
import type { Extent } from './coverage.ts';
import { foldFacts } from './fold.ts';
import { billHead } from './head.ts';
import type { OverviewFact } from './invariants.ts';
import type { BillOverview } from './kept-answers.ts';
import type { MetricBasis } from './metric-basis.ts';
import { monthTotal } from './month-total.ts';
import type { CostReader, ReadState } from './reader.ts';
import { accountsExtent, openDaysExtent, overviewExtent } from './standard-readings.ts';

/** What the first requests of a run tell. */
export interface Opened {
  readonly reader: CostReader;
  readonly basis: MetricBasis;
  readonly history: Period;
  readonly head: BillHead;
  readonly overview: BillOverview;
}

/** Asks the overview, the days that may still change and the active accounts; `null` where net metrics are refused. */
export async function openBill(
  reader: CostReader,
  basis: MetricBasis,
  history: Period,
  now: Date,
): Promise<Opened | null> {
  const monthly = overviewExtent(history);
  if (!proceed(await reader.read('totals by month', monthly))) return null;
  const overview = overviewOf(reader, basis, monthly);
  reader.learn(overview);
  const open = openDaysExtent(openDays(history, overview));
  if (!proceed(await reader.read('days that may still change', open))) return null;
  if (!proceed(await reader.read('active accounts', accountsExtent(open.period)))) return null;
  const head = billHead({
    history,
    months: foldFacts(['month'], null, reader.parts(monthly), basis),
    days: foldFacts(['day', 'chargeKind'], null, reader.parts(open), basis),
    finalMonths: overview.finalMonths,
    names: reader.names,
    basis,
    now,
  });
  if (!head) throw emptyBill();
  return { reader, basis, history, head, overview };
}

/** The facts of the overview, for what is checked over all charges. */
export function overviewFacts({ reader, history }: Opened): readonly OverviewFact[] {
  return reader.parts(overviewExtent(history)).flatMap(({ facts, days, reading }) => {
    const at = reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
    return facts
      .filter(({ start }) => start >= days.start && start < days.end)
      .map((fact) => ({ fact, recordType: fact.keys[at] ?? '' }));
  });
}

function overviewOf(reader: CostReader, basis: MetricBasis, monthly: Extent): BillOverview {
  const at = monthly.reading.groupBy.findIndex(({ Key }) => Key === 'RECORD_TYPE');
  const parts = reader.parts(monthly);
  const rows = foldFacts(['month'], null, parts, basis);
  const estimated = new Map(
    reader.answers.flatMap((answer) => answer.estimated.map((bucket) => [bucket.start, bucket.estimated])),
  );
  const whole = eachMonth(monthly.period).filter((month) => {
    const { start, end } = monthPeriod(month);
    return monthly.period.start <= start && end <= monthly.period.end;
  });
  return {
    recordTypes: [...new Set(parts.flatMap(({ facts }) => facts.map(({ keys }) => keys[at] ?? '')))].sort(),
    totals: new Map(
      whole.map((month) => [month, rows.filter((row) => row.month === month).map(monthTotal)] as const),
    ),
    finalMonths: new Set(whole.filter((month) => estimated.get(firstDayOf(month)) === false)),
  };
}

/** From the first month that is not final, at most the month before the last. */
function openDays(history: Period, { finalMonths }: BillOverview): Period {
  const last = monthOf(addDays(history.end, -1));
  const before = addMonths(last, -1);
  const first = firstDayOf(finalMonths.has(before) ? last : before);
  return { start: first > history.start ? first : history.start, end: history.end };
}

/** True to go on, false where net metrics are refused; without these answers there is no report. */
function proceed(state: ReadState): boolean {
  if (state === 'no-data') throw noData();
  if (state === 'budget-reached')
    throw new SpendlogError(
      'BUDGET_EXCEEDED',
      'The cap on paid Cost Explorer requests does not allow the first requests of a run.',
      'Raise costs.maxRequests (60 unless configured); the first requests are at least three.',
    );
  return state === 'complete';
}

function noData(): SpendlogError {
  return new SpendlogError(
    'INPUT_NOT_FOUND',
    'Cost Explorer holds no cost data for these days.',
    'Cost Explorer needs about 24 hours after it is enabled; check the days asked for, or read an export with --costs.',
  );
}

function emptyBill(): SpendlogError {
  return new SpendlogError(
    'BILL_EMPTY',
    'Cost Explorer answers, and holds no charge on these days.',
    'Nothing was charged then: check the days asked for, or read an export with --costs.',
  );
}
