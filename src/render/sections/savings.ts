import type { RootContent } from 'mdast';
import { compareMoney, isZeroMoney } from '../../core/money.ts';
import type { SavingBasis } from '../../core/recommendation.ts';
import type { SavingsSummary } from '../../core/report.ts';
import { heading, paragraph, strong } from '../blocks.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline, phrase } from '../phrase.ts';

const BASES: readonly SavingBasis[] = ['bill', 'bill-rate', 'list-price', 'aws-estimate'];

/** What can be saved together, one by one, and where the amounts come from; a paragraph for each currency. */
export function savingsSection(page: Page): RootContent[] {
  const { report, messages } = page;
  const title = heading(2, messages.savings.title);
  if (!report.savings.known) return [title, paragraph(gapLine(page, report.savings.gap))];
  return [title, ...report.savings.value.map((summary) => paragraph(summaryText(page, summary)))];
}

function summaryText(page: Page, summary: SavingsSummary): Inline {
  const { formats, messages } = page;
  const words = messages.savings;
  const { net, gross, exempt, hubTotal } = summary;
  const parts: Inline[] = [
    // A sum of no amount would read as nothing to be had.
    summary.recommendations === 0 && isZeroMoney(gross)
      ? words.noAmount
      : phrase`${strong(words.net(formats.money(net)))}${rangeText(page, summary)}; ${words.gross(formats.money(gross))}.`,
    ...basisText(page, summary),
    words.counts(formats, summary.recommendations, summary.withoutAmount),
    ...(exempt.recommendations > 0
      ? [words.exempt(formats, exempt.recommendations, formats.money(exempt.net))]
      : []),
    ...(hubTotal ? [words.hub(formats.money(hubTotal))] : []),
  ];
  return joinInline(parts, ' ');
}

function rangeText({ formats, messages }: Page, { low, high }: SavingsSummary): string {
  if (compareMoney(low, high) === 0) return '';
  return ` (${messages.savings.range(formats.money(low), formats.money(high))})`;
}

function basisText({ formats, messages }: Page, { byBasis }: SavingsSummary): readonly Inline[] {
  const texts = BASES.flatMap((basis) => {
    const amount = byBasis[basis];
    return amount ? [`${messages.savings.bases[basis]} ${formats.money(amount)}`] : [];
  });
  return texts.length > 0 ? [messages.savings.byBasis(texts.join(' · '))] : [];
}
