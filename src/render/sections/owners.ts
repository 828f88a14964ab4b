import type { RootContent } from 'mdast';
import type { ExemptionEffect, ExemptionsReport, OwnershipTable } from '../../core/living.ts';
import { parseDay } from '../../core/period.ts';
import type { Exemption } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { foldedTable } from '../folded-table.ts';
import { gapLine } from '../gap-line.ts';
import type { Page } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

/** Whose recommendations and spend it is, and what was decided not to be done. Nothing where nobody configured either. */
export function ownersSection(page: Page): RootContent[] {
  const { ownership, exemptions } = page.report;
  const blocks = [
    ...(ownership.known
      ? ownership.value.tables.flatMap((each) => teamBlocks(page, each))
      : isMissing(ownership)
        ? [paragraph(gapLine(page, ownership.gap))]
        : []),
    ...(ownership.known && !ownership.value.spend.known
      ? [paragraph(gapLine(page, ownership.value.spend.gap))]
      : []),
    ...(ownership.known && ownership.value.units ? [paragraph(gapLine(page, ownership.value.units))] : []),
    ...(exemptions.known ? exemptionBlocks(page, exemptions.value) : []),
  ];
  return blocks.length === 0 ? [] : [heading(2, page.messages.living.owners.title), ...blocks];
}

/** Owners that nobody configured are no gap of this report. */
function isMissing({ gap }: { readonly gap: { readonly reason: string } }): boolean {
  return gap.reason !== 'not-configured';
}

function teamBlocks(page: Page, { currency, period, teams }: OwnershipTable): RootContent[] {
  const { formats, messages, report } = page;
  const words = messages.living.owners;
  const rows = teams.map(({ team, spend, recommendations, net }) => [
    team === null ? emphasis(words.nobody) : untrusted(team),
    spend ? formats.money(spend) : messages.unknown,
    formats.count(recommendations),
    formats.money(net),
  ]);
  const several = report.ownership.known && report.ownership.value.tables.length > 1;
  return [
    ...(several ? [paragraph(strong(untrusted(currency)))] : []),
    table(columnsOf(words.columns, [1, 2, 3]), rows),
    ...(period ? [paragraph(words.spendOf(formats.shortPeriod(period)))] : []),
  ];
}

function exemptionBlocks(page: Page, { inForce, expired, unmatched }: ExemptionsReport): RootContent[] {
  const { formats, messages } = page;
  const words = messages.living.owners;
  const amounts = ({ net }: ExemptionEffect): Inline =>
    net.length === 0 ? messages.unknown : net.map((amount) => formats.money(amount)).join(', ');
  return [
    ...foldedTable(page, words.inForce, words.inForceColumns, [4, 5], inForce, (each) => [
      ...told(page, each.exemption),
      formats.count(each.recommendations),
      amounts(each),
    ]),
    ...foldedTable(page, words.expired, words.expiredColumns, [4], expired, (each) => [
      ...told(page, each.exemption),
      formats.count(each.recommendations),
    ]),
    ...foldedTable(page, words.unmatched, words.unmatchedColumns, [], unmatched, (each) => told(page, each)),
  ];
}

function told({ formats, messages }: Page, { match, reason, owner, expires, ticket }: Exemption): Inline[] {
  const words = messages.living.owners;
  const conditions = Object.entries(match).map(([name, value]) =>
    words.condition(untrusted(name), untrusted(value)),
  );
  const day = parseDay(expires);
  return [
    joinInline(conditions, ', '),
    ticket === undefined ? untrusted(reason) : words.ticket(untrusted(reason), untrusted(ticket)),
    untrusted(owner),
    day ? unbroken(formats.day(day)) : untrusted(expires),
  ];
}
