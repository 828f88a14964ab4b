import { decimal } from '../../../core/decimal.ts';
import { type Gap, known } from '../../../core/known.ts';
import type { KpiRow } from '../../../core/kpis.ts';
import { type Money, sumMoney } from '../../../core/money.ts';
import { addDays, type Day, daysBetween } from '../../../core/period.ts';
import { type Life, stateOf } from '../life.ts';
import { moneyKpi, plainKpi, ratioKpi, unknownKpi } from './kpi-row.ts';

/** Days somebody has for a decision. */
const DAYS_TO_DECIDE = 30;

/** Days whose recommendations are looked at, once each had its days for a decision. */
const RAISED_DAYS = 90;

/** How people deal with recommendations. @param lives `null`: there is no history. */
export function decisionKpis(lives: readonly Life[] | null, asOf: Day): readonly KpiRow[] {
  const end = addDays(asOf, 1 - DAYS_TO_DECIDE);
  const period = { start: addDays(end, -RAISED_DAYS), end };
  const frame = { currency: null, period, state: 'final' as const };
  const raised = (lives ?? []).filter(({ firstSeen }) => firstSeen >= period.start && firstSeen < period.end);
  if (raised.length === 0) {
    return [
      unknownKpi({ ...frame, id: 'action-rate' }, NOTHING_RAISED),
      unknownKpi({ ...frame, id: 'days-to-decision' }, NOTHING_RAISED),
      ...measuredKpis(lives ?? [], asOf),
    ];
  }
  const acted = raised.filter((life) => (daysTo(life, ACTED) ?? Infinity) <= DAYS_TO_DECIDE);
  const count = (some: readonly Life[]) =>
    ({ kind: 'count', count: some.length, of: 'recommendations' }) as const;
  return [
    ratioKpi({ ...frame, id: 'action-rate' }, count(acted), count(raised)),
    daysToDecision(raised, frame),
    ...measuredKpis(lives ?? [], asOf),
  ];
}

const ACTED: ReadonlySet<string> = new Set(['accepted', 'done', 'measured']);
const DECIDED: ReadonlySet<string> = new Set([...ACTED, 'exempt']);

/** Days from its first day to the first state of some; `null`: none so far. */
function daysTo({ events, firstSeen }: Life, states: ReadonlySet<string>): number | null {
  const event = events.find(({ state }) => states.has(state));
  return event ? daysBetween(firstSeen, event.day) : null;
}

function daysToDecision(
  raised: readonly Life[],
  frame: Pick<KpiRow, 'currency' | 'period' | 'state'>,
): KpiRow {
  const days = raised.flatMap((life) => daysTo(life, DECIDED) ?? []).sort((a, b) => a - b);
  const own = { ...frame, id: 'days-to-decision' as const };
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  if (low === undefined || high === undefined) return unknownKpi(own, NOTHING_DECIDED);
  const denominator = { kind: 'count', count: days.length, of: 'recommendations' } as const;
  return plainKpi(own, known(decimal(String((low + high) / 2))), { unit: 'days', denominator });
}

/** Of the savings measured in the last year, by currency. */
function measuredKpis(lives: readonly Life[], asOf: Day): readonly KpiRow[] {
  const period = { start: addDays(asOf, -364), end: addDays(asOf, 1) };
  const pairs = lives.flatMap((life) => measuredPair(life, period.start));
  const byCurrency = [...Map.groupBy(pairs, ({ estimate }) => estimate.currency)];
  return byCurrency
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, own]) =>
      moneyKpi(
        { id: 'measured-to-estimated', currency, period, state: 'final' },
        sumMoney(
          own.map(({ measured }) => measured),
          currency,
        ),
        sumMoney(
          own.map(({ estimate }) => estimate),
          currency,
        ),
      ),
    );
}

function measuredPair(
  life: Life,
  since: Day,
): readonly { readonly measured: Money; readonly estimate: Money }[] {
  const measured = life.events.find(({ state }) => state === 'measured');
  const estimate = life.events.find(({ state }) => state === 'done')?.net;
  if (stateOf(life) !== 'measured' || !measured?.net || !estimate || measured.day < since) return [];
  return [{ measured: measured.net, estimate }];
}

const NOTHING_RAISED: Gap = {
  reason: 'no-history',
  subject: 'decisions about recommendations',
  remedy: 'recommendations have to stand for 30 days first',
};

const NOTHING_DECIDED: Gap = {
  reason: 'no-history',
  subject: 'decisions about recommendations',
  remedy: 'nobody has decided about any of them so far',
};
