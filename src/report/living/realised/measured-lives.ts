import type { RealisedSaving, UnmeasuredReason } from '../../../core/living.ts';
import { addDays, type Day, type Period } from '../../../core/period.ts';
import { type Life, type LifeEvent, stateOf } from '../life.ts';
import { actionDayOf } from './action-day.ts';
import { hasRegressed, realisedSaving } from './realised-saving.ts';
import type { UsageDay } from './usage-day.ts';

/** What the bill tells of what was done. */
export interface MeasuringFacts {
  readonly asOf: Day;
  /** Usage by day of the resources of a history; `null`: the source of cost tells no resources. */
  readonly rowsOf: (life: Life) => readonly UsageDay[] | null;
  /** Usage of what was made in their place within a week of a day. */
  readonly replacementsOf: (life: Life, actionDay: Day) => readonly UsageDay[];
  readonly complete: Period;
  /** Days on which the cost of its service in its account was unusual. */
  readonly anomalyDaysOf: (life: Life, actionDay: Day) => ReadonlySet<Day>;
  readonly isFinal: (day: Day) => boolean;
}

const CHECKPOINTS = [30, 60, 90] as const;

/** Days after which a saving that was not measured can no longer be: the bill does not reach back. */
const MEASURABLE_DAYS = 200;

/** The histories with what was done measured on the bill, at 30, 60 and 90 days. What is final is not measured again. */
export function measuredLives(lives: readonly Life[], facts: MeasuringFacts): readonly Life[] {
  return lives.map((life) => (isMeasurable(life, facts.asOf) ? measuredLife(life, facts) : life));
}

function isMeasurable(life: Life, asOf: Day): boolean {
  const state = stateOf(life);
  const done = life.events.findLast((event) => event.state === 'done');
  if (!done || (state !== 'done' && state !== 'measured')) return false;
  const isFinished =
    life.measurements.filter((each) => each.state === 'measured').length === CHECKPOINTS.length;
  return !isFinished && done.day >= addDays(asOf, -MEASURABLE_DAYS);
}

function measuredLife(life: Life, facts: MeasuringFacts): Life {
  const measurements: RealisedSaving[] = [];
  let reason: UnmeasuredReason | null = null;
  for (const checkpoint of CHECKPOINTS) {
    const known = life.measurements.find((each) => each.checkpoint === checkpoint);
    const found = known?.state === 'measured' ? known : measuredAt(life, checkpoint, facts);
    if (typeof found !== 'string') measurements.push(found);
    // What was provisional is not forgotten where the bill no longer tells.
    else if (known) measurements.push(known);
    else reason ??= found;
  }
  const unmeasured = measurements.length > 0 ? null : reason;
  return { ...life, measurements, unmeasured, events: eventsAfter(life, measurements, facts.asOf) };
}

function measuredAt(
  life: Life,
  checkpoint: 30 | 60 | 90,
  facts: MeasuringFacts,
): RealisedSaving | UnmeasuredReason {
  const { net, lastSeen, absences } = life;
  if (!net) return 'no-amount';
  const rows = facts.rowsOf(life)?.filter(({ currency }) => currency === net.currency);
  if (!rows) return 'no-cost-by-resource';
  const actionDay = actionDayOf(rows, { lastSeen, absent: absences[0]?.day ?? lastSeen });
  return realisedSaving({
    actionDay,
    checkpoint,
    rows,
    replacements: facts.replacementsOf(life, actionDay),
    complete: facts.complete,
    anomalyDays: facts.anomalyDaysOf(life, actionDay),
    isFinal: facts.isFinal,
    currency: net.currency,
  });
}

/** Measured with the first final figure; regressed, once, with the first later one that has lost half of it. */
function eventsAfter(
  { events }: Life,
  measurements: readonly RealisedSaving[],
  day: Day,
): readonly LifeEvent[] {
  const final = measurements.filter(({ state }) => state === 'measured');
  const [first, ...later] = final;
  if (!first) return events;
  const since = events.slice(events.findLastIndex(({ state }) => state === 'done'));
  const added: LifeEvent[] = [];
  if (!since.some(({ state }) => state === 'measured')) {
    added.push({ day, state: 'measured', net: first.monthly });
  }
  const lost = later.find((each) => hasRegressed(first, each));
  if (lost && !since.some(({ why }) => why === 'regressed')) {
    added.push({ day, state: 'measured', net: lost.monthly, why: 'regressed' });
  }
  return [...events, ...added];
}
