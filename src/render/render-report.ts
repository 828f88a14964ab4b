import type { RootContent } from 'mdast';
import type { Narrative } from '../core/narrative.ts';
import type { CurrencyReport, Report } from '../core/report.ts';
import type { RunNotes } from '../core/run.ts';
import { details, fileLink, heading, paragraph, strong } from './blocks.ts';
import { gapLine } from './gap-line.ts';
import { headlineOf } from './headline.ts';
import { lookVerdicts } from './look-verdict.ts';
import { markdownOf } from './markdown-of.ts';
import { narrativeLinks } from './narrative/narrative-links.ts';
import { type CurrencyPage, type Page, pageOf } from './page.ts';
import { phrase } from './phrase.ts';
import { sampleBanner } from './sample-banner.ts';
import { actionsSection } from './sections/actions.ts';
import { advisorsSection } from './sections/advisors.ts';
import { allocationSection } from './sections/allocation.ts';
import { anomaliesSection } from './sections/anomalies.ts';
import { breakdownsSection } from './sections/breakdowns.ts';
import { budgetSection } from './sections/budget.ts';
import { changesSection } from './sections/changes.ts';
import { chartImage } from './sections/charts.ts';
import { commitmentsSection } from './sections/commitments.ts';
import { everyServiceSection } from './sections/every-service.ts';
import { gapsSection } from './sections/gaps.ts';
import { lookedSection } from './sections/looked.ts';
import { moversSection } from './sections/movers.ts';
import { ownersSection } from './sections/owners.ts';
import { postureSection } from './sections/posture.ts';
import { qualitySection } from './sections/quality.ts';
import { runSection } from './sections/run.ts';
import { savingsSection } from './sections/savings.ts';
import { servicesSection } from './sections/services.ts';
import { spendSection } from './sections/spend.ts';
import { verdict } from './sections/verdict.ts';
import { titleOf } from './title-of.ts';
import { untrusted } from './untrusted.ts';

/**
 * The report as a Markdown page for GitHub. Same report, same bytes.
 * @param narratives Those that stand beside it.
 * @param notes What the run cost and which breakers opened: in a marked block of its own, since it differs where the report does not.
 */
export function renderReport(
  report: Report,
  notes: RunNotes | null = null,
  narratives: readonly Narrative[] = [],
): string {
  return markdownOf(reportBlocks(pageOf(report), notes, narratives));
}

function reportBlocks(page: Page, notes: RunNotes | null, narratives: readonly Narrative[]): RootContent[] {
  const [primary, ...others] = page.report.costs;
  const first: CurrencyPage | null = primary ? { ...page, costs: primary, depth: 2 } : null;
  return [
    ...titleBlocks(page, first),
    ...narrativeLine(page, narratives),
    ...(first ? [...spendBlocks(first), ...moversSection(first), ...anomaliesSection(first)] : []),
    ...savingsSection(page),
    ...actionsSection(page),
    ...ownersSection(page),
    ...pageLinks(page),
    ...(first ? [...commitmentsSection(first), ...allocationSection(first)] : []),
    ...others.flatMap((costs) => otherCurrency(page, costs)),
    ...advisorsSection(page),
    ...postureSection(page),
    ...lookedSection(page),
    ...gapsSection(page),
    ...changesSection(page),
    ...qualitySection(page),
    ...runSection(page, notes),
  ];
}

/** The same for each of its readers. */
function narrativeLine(page: Page, narratives: readonly Narrative[]): RootContent[] {
  const links = narrativeLinks(page, narratives);
  return links.length === 0 ? [] : [paragraph(links)];
}

/** Pages beside this one. */
function pageLinks({ messages }: Page): RootContent[] {
  const { ledger, kpis } = messages.living;
  return [paragraph(phrase`${ledger.link(fileLink('savings.md'))} ${kpis.link(fileLink('kpis.md'))}`)];
}

function titleBlocks(page: Page, first: CurrencyPage | null): RootContent[] {
  const { report, messages, formats } = page;
  const headline = first && headlineOf(first);
  const state = headline ? ` ${messages.stateLine(messages.states[headline.now.state])}` : '';
  return [
    heading(1, titleOf(page)),
    ...sampleBanner(page),
    ...lookVerdicts(page).map((text) => paragraph(strong(text))),
    ...(report.billGap
      ? [paragraph(gapLine(page, report.billGap))]
      : [
          paragraph(strong(first ? verdict(first) : messages.noCosts)),
          paragraph(
            `${messages.metaLine(formats.day(report.asOf), formats.instant(report.dataThrough))}${state}`,
          ),
        ]),
  ];
}

function spendBlocks(page: CurrencyPage): RootContent[] {
  return [
    ...spendSection(page),
    ...chartImage(page, 'daily-cost-by-service.svg'),
    ...budgetSection(page),
    ...chartImage(page, 'monthly-cost-and-forecast.svg'),
    ...servicesSection(page),
    ...everyServiceSection(page),
    ...breakdownsSection(page),
  ];
}

/** Every other currency in a part of its own: verdict, spend and movers, and the rest below one fold. */
function otherCurrency(page: Page, costs: CurrencyReport): RootContent[] {
  const own: CurrencyPage = { ...page, costs, depth: 3 };
  const { messages } = page;
  return [
    heading(2, messages.currencyPart(untrusted(costs.currency))),
    paragraph(phrase`${strong(verdict(own))} ${messages.currencyNote}`),
    ...spendSection(own),
    ...moversSection(own),
    ...details(messages.currencyDetails, [
      ...budgetSection(own),
      ...servicesSection(own),
      ...everyServiceSection(own),
      ...anomaliesSection(own),
      ...commitmentsSection(own),
      ...allocationSection(own),
      paragraph(messages.movers.complete(fileLink('report.json'))),
    ]),
  ];
}
