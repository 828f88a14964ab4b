import { known } from '../../../../src/core/known.ts';
import type { BlockId } from '../../../../src/core/persona.ts';
import type { Fingerprint, Recommendation } from '../../../../src/core/recommendation.ts';
import type { CurrencyReport, Report } from '../../../../src/core/report.ts';
import { period, usd } from '../../literals.ts';
import { DOLLARS, REPORT } from '../../report-fixture.ts';
import { blockPage, blockText, OPEN } from './block-fixture.ts';

let made = 0;

/** An open action that saves so much a month; `null`: it has no amount. */
export function action(amount: string | null, parts: Partial<Recommendation> = {}): Recommendation {
  made += 1;
  const { saving } = OPEN;
  if (!saving) throw new TypeError('The fixture has an amount');
  const net = { ...usd(amount ?? '0'), per: 'month' as const };
  return {
    ...OPEN,
    saving: amount === null ? null : { ...saving, net, oneOffCost: null },
    noAmount: amount === null ? 'hygiene' : null,
    resourceId: `res-${made}`,
    fingerprint: `fp-${made}` as Fingerprint,
    check: `check-${made}`,
    rollbackPossible: true,
    disagreement: null,
    ...parts,
  };
}

export function withActions(recommendations: readonly Recommendation[], parts: Partial<Report> = {}): Report {
  return { ...REPORT, costs: [DOLLARS], recommendations: known(recommendations), ...parts };
}

/** The report of the fixture in dollars alone, with some of its analysis replaced. */
export function withCosts(parts: Partial<CurrencyReport>, more: Partial<Report> = {}): Report {
  return { ...REPORT, costs: [{ ...DOLLARS, ...parts }], ...more };
}

/** Cells of the rows of the first table of a block, without its head; plain spaces, no markup. */
export function rowsOf(id: BlockId, report: Report): readonly (readonly string[])[] {
  return textOf(id, report)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** A block as it reads: plain spaces, no markup of ours. */
export function textOf(id: BlockId, report: Report): string {
  return blockText(id, blockPage(report, { commands: false }))
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '')
    .replace(/[*`_]/g, '');
}

/** A commitment that ends in so many days; `null`: the data does not tell. */
export function commitment(description: string, days: number | null, costOfExpiry: string | null) {
  const [view] = DOLLARS.rates.commitments.known ? DOLLARS.rates.commitments.value : [];
  if (!view) throw new TypeError('The fixture has a commitment');
  const expires = days === null ? null : period('2026-12-10', '2026-12-11').start;
  return {
    ...view,
    commitment: { ...view.commitment, description },
    expires,
    expiresInDays: days,
    costOfExpiry: costOfExpiry === null ? null : usd(costOfExpiry),
  };
}
