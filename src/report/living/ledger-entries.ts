import { type Money, subtractMoney, zeroMoney } from '../../core/money.ts';
import { addMonths, type Month, monthOf } from '../../core/period.ts';
import type { Life, LifeEvent } from './life.ts';

/** Months a saving accrues for; from then on it is what things cost. */
const ACCRUES = 12;

export type LedgerColumn =
  | 'found'
  | 'accepted'
  | 'done'
  | 'measured'
  | 'provisional'
  | 'regressed'
  | 'gone'
  /** What the estimates of what is measured were. */
  | 'estimated'
  | 'avoidedGrowth'
  | 'accrued';

/** One amount of one history in one month. */
export interface LedgerEntry {
  readonly team: string | null;
  readonly month: Month;
  readonly column: LedgerColumn;
  readonly amount: Money;
}

type Told = Omit<LedgerEntry, 'team'>;

/** What one history adds to the ledger, up to a month; nothing where it never had an amount. */
export function ledgerEntries(life: Life, until: Month): readonly LedgerEntry[] {
  const { events, team, firstSeen } = life;
  const currency = [life.net, ...events.map(({ net }) => net)].find((each) => each)?.currency;
  if (currency === undefined) return [];
  const zero = zeroMoney(currency);
  const told: Told[] = [
    { month: monthOf(firstSeen), column: 'found', amount: events[0]?.net ?? zero },
    ...events.flatMap((event, index) => toldBy(event, events.slice(0, index), life, zero)),
    ...provisional(life, zero),
  ];
  return told.filter(({ month }) => month <= until).map((each) => ({ team, ...each }));
}

function toldBy(event: LifeEvent, before: readonly LifeEvent[], life: Life, zero: Money): readonly Told[] {
  const month = monthOf(event.day);
  const net = event.net ?? zero;
  const measured = before.findLast(({ state, why }) => state === 'measured' && why !== 'regressed');
  if (event.why === 'returned') return measured ? lost(measured, measured.net ?? zero, month) : [];
  if (event.why === 'regressed') {
    return measured ? lost(measured, subtractMoney(measured.net ?? zero, net), month) : [];
  }
  if (event.state === 'measured') return measuredBy(event, before, life, zero);
  const { state: column } = event;
  return column === 'accepted' || column === 'done' || column === 'gone'
    ? [{ month, column, amount: net }]
    : [];
}

function measuredBy(
  { day, net }: LifeEvent,
  before: readonly LifeEvent[],
  { measurements }: Life,
  zero: Money,
): readonly Told[] {
  const month = monthOf(day);
  const amount = net ?? zero;
  const first = measurements.find(({ state }) => state === 'measured');
  const done = before.findLast(({ state }) => state === 'done');
  return [
    { month, column: 'measured', amount },
    { month, column: 'estimated', amount: done?.net ?? zero },
    ...(first
      ? [
          {
            month,
            column: 'avoidedGrowth' as const,
            amount: subtractMoney(first.monthly, first.reducedRunRate),
          },
        ]
      : []),
    ...accrued(month, addMonths(month, ACCRUES), amount),
  ];
}

/** What was measured and is gone again accrues no longer. */
function lost(measured: LifeEvent, amount: Money, month: Month): readonly Told[] {
  const end = addMonths(monthOf(measured.day), ACCRUES);
  const less = subtractMoney(zeroMoney(amount.currency), amount);
  return [{ month, column: 'regressed', amount }, ...accrued(month, end, less)];
}

function accrued(from: Month, end: Month, amount: Money): readonly Told[] {
  const told: Told[] = [];
  for (let month = from; month < end; month = addMonths(month, 1)) {
    told.push({ month, column: 'accrued', amount });
  }
  return told;
}

/** A figure that is not final stands in the month in which it was done. */
function provisional({ events, measurements }: Life, zero: Money): readonly Told[] {
  const last = events.at(-1);
  if (last?.state !== 'done') return [];
  const figure = measurements.find(({ state }) => state === 'provisional');
  return figure ? [{ month: monthOf(last.day), column: 'provisional', amount: figure.monthly ?? zero }] : [];
}
