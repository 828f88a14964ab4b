import { formatDecimal, roundDecimal } from '../../core/decimal.ts';
import type { LedgerAmount, SavingsLedger, SavingsLedgerRow, UnmeasuredSaving } from '../../core/living.ts';
import { ratioOfMoney, sumMoney } from '../../core/money.ts';
import { type Day, type Month, monthOf } from '../../core/period.ts';
import { type LedgerColumn, type LedgerEntry, ledgerEntries } from './ledger-entries.ts';
import { type Life, stateOf } from './life.ts';

/** Digits of a ratio that tell something. */
const DIGITS = 4;

/** What became of recommendations, by team and month: the newest month first. */
export function savingsLedger(lives: readonly Life[], asOf: Day): SavingsLedger {
  const entries = lives.flatMap((life) => ledgerEntries(life, monthOf(asOf)));
  const rows = Map.groupBy(entries, ({ team, month, amount }) =>
    JSON.stringify([team, month, amount.currency]),
  );
  return {
    asOf,
    rows: [...rows.values()].flatMap(rowOf).sort(newestFirst),
    unmeasured: lives.flatMap(unmeasuredOf).sort(latestFirst),
  };
}

function rowOf(entries: readonly LedgerEntry[]): readonly SavingsLedgerRow[] {
  const [first] = entries;
  if (!first) return [];
  const { team, month } = first;
  const { currency } = first.amount;
  const column = (wanted: LedgerColumn): LedgerAmount => {
    const own = entries.filter((each) => each.column === wanted).map(({ amount }) => amount);
    return { recommendations: own.length, amount: sumMoney(own, currency) };
  };
  const measured = column('measured');
  const ratio = ratioOfMoney(measured.amount, column('estimated').amount);
  return [
    {
      team,
      month,
      currency,
      found: column('found'),
      accepted: column('accepted'),
      done: column('done'),
      measured,
      provisional: column('provisional'),
      regressed: column('regressed'),
      gone: column('gone'),
      avoidedGrowth: column('avoidedGrowth').amount,
      accrued: column('accrued').amount,
      realisation: ratio && measured.recommendations > 0 ? formatDecimal(roundDecimal(ratio, DIGITS)) : null,
    },
  ];
}

/** Months, then teams by name, what nobody owns last. */
function newestFirst(a: SavingsLedgerRow, b: SavingsLedgerRow): number {
  return (
    sortText(a.month, b.month) * -1 || sortText(nameOf(a), nameOf(b)) || sortText(a.currency, b.currency)
  );
}

function nameOf({ team }: { readonly team: string | null }): string {
  return team === null ? '2' : `1${team}`;
}

function sortText(a: string | Month, b: string | Month): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unmeasuredOf({ fingerprint, subject, team, events, unmeasured }: Life): readonly UnmeasuredSaving[] {
  const day = events.at(-1)?.day;
  if (unmeasured === null || !day || stateOf({ events }) !== 'done') return [];
  const resourceId = subject.workloadGroup ?? subject.resourceIds[0] ?? '';
  return [{ fingerprint, resourceId, team, day, reason: unmeasured }];
}

function latestFirst(a: UnmeasuredSaving, b: UnmeasuredSaving): number {
  return sortText(b.day, a.day) || sortText(a.fingerprint, b.fingerprint);
}
