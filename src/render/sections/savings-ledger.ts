import type { RootContent } from 'mdast';
import { decimal } from '../../core/decimal.ts';
import type { LedgerAmount, SavingsLedger, SavingsLedgerRow } from '../../core/living.ts';
import { isZeroMoney } from '../../core/money.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { foldedTable } from '../folded-table.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** `savings.md`: what became of recommendations, by team and month. */
export function savingsLedgerPage(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const words = messages.living.ledger;
  const ledger = report.savingsLedger;
  return [
    heading(1, words.title(formats.day(report.asOf))),
    ...(ledger.known
      ? [paragraph(words.intro), ...ledgerBlocks(page, ledger.value)]
      : [paragraph(gapLine(page, ledger.gap))]),
  ];
}

function ledgerBlocks(page: Page, { rows, unmeasured }: SavingsLedger): RootContent[] {
  const { formats, messages } = page;
  const words = messages.living.ledger;
  const currencies = Map.groupBy(rows, ({ currency }) => currency);
  return [
    ...(rows.length === 0 ? [paragraph(words.none)] : []),
    ...[...currencies].flatMap(([currency, own]) => [
      paragraph(strong(words.money(untrusted(currency)))),
      table(
        columnsOf(words.columns, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
        own.map((row) => cellsOf(page, row)),
      ),
    ]),
    ...foldedTable(page, words.unmeasured, words.unmeasuredColumns, [], unmeasured, (each) => [
      untrusted(each.resourceId),
      teamOf(page, each.team),
      unbroken(formats.day(each.day)),
      words.reasons[each.reason],
    ]),
  ];
}

function cellsOf(page: Page, row: SavingsLedgerRow): readonly Inline[] {
  const { formats } = page;
  const words = page.messages.living.ledger;
  const amount = ({ recommendations, amount: sum }: LedgerAmount) =>
    recommendations === 0 ? '' : words.cell(formats.money(sum), formats.count(recommendations));
  const plain = (sum: LedgerAmount['amount']) => (isZeroMoney(sum) ? '' : formats.money(sum));
  return [
    unbroken(formats.shortMonth(row.month)),
    teamOf(page, row.team),
    amount(row.found),
    amount(row.accepted),
    amount(row.done),
    amount(row.measured),
    amount(row.provisional),
    amount(row.regressed),
    amount(row.gone),
    plain(row.avoidedGrowth),
    plain(row.accrued),
    row.realisation === null ? '' : formats.percent(decimal(row.realisation)),
  ];
}

function teamOf({ messages }: Page, team: string | null): Inline {
  return team === null ? emphasis(messages.living.owners.nobody) : untrusted(team);
}
