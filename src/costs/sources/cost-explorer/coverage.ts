import { contains, eachMonth, intersection, monthPeriod, type Period } from '../../../core/period.ts';
import { BY_RECORD_TYPE, type Reading, sameGroup } from './reading.ts';

/** A reading of some days: what is wanted, or what one answer holds. */
export interface Extent {
  readonly reading: Reading;
  readonly period: Period;
}

/** A period cut at month ends: the smallest part that is answered, cached or asked as a whole. */
export function monthPieces(period: Period): readonly Period[] {
  return eachMonth(period).flatMap((month) => intersection(monthPeriod(month), period) ?? []);
}

/** Whether `have` can be added up to `wanted` for a piece that lies within one month. */
export function covers(have: Extent, wanted: Reading, piece: Period): boolean {
  return (
    holdsGroups(have.reading, wanted) && holdsKinds(have.reading, wanted) && holdsDays(have, wanted, piece)
  );
}

/** The days of `wanted` that no answer holds, joined into as few periods as possible. */
export function uncovered(wanted: Extent, answers: readonly Extent[]): readonly Period[] {
  const missing = monthPieces(wanted.period).filter(
    (piece) => !answers.some((have) => covers(have, wanted.reading, piece)),
  );
  return joined(missing);
}

export function joined(periods: readonly Period[]): readonly Period[] {
  const runs: Period[] = [];
  for (const period of periods) {
    const last = runs.at(-1);
    if (last?.end === period.start) runs[runs.length - 1] = { start: last.start, end: period.end };
    else runs.push(period);
  }
  return runs;
}

function holdsGroups(have: Reading, wanted: Reading): boolean {
  return wanted.groupBy.every((group) => have.groupBy.some((other) => sameGroup(group, other)));
}

/** The same kinds, or all of them with what it takes to pick: grouped by record type. */
function holdsKinds(have: Reading, wanted: Reading): boolean {
  if (JSON.stringify(have.kinds) === JSON.stringify(wanted.kinds)) return true;
  return have.kinds === null && have.groupBy.some((group) => sameGroup(group, BY_RECORD_TYPE));
}

function holdsDays(have: Extent, wanted: Reading, piece: Period): boolean {
  const shared = intersection(have.period, piece);
  if (shared?.start !== piece.start || shared.end !== piece.end) return false;
  if (have.reading.granularity === 'DAILY') return true;
  // A monthly bucket cannot be cut: the piece has to be all of it.
  return (
    wanted.granularity === 'MONTHLY' && monthPieces(have.period).some((bucket) => sameDays(bucket, piece))
  );
}

function sameDays(a: Period, b: Period): boolean {
  return a.start === b.start && a.end === b.end;
}

export function within(period: Period, days: Period): boolean {
  return contains(period, days.start) && days.end <= period.end;
}
