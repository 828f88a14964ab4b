import type { Alert } from '../../core/alert.ts';
import type { Narrative } from '../../core/narrative.ts';
import type { Publication } from '../../core/publication.ts';
import { alertText } from '../alerts/alert-text.ts';
import { costRows } from '../figures-of.ts';
import { gapText } from '../gap-line.ts';
import { shortForm } from '../narrative/short-form.ts';
import { modelText } from '../narrative/written-by.ts';
import { type CurrencyPage, type Page, pageOf } from '../page.ts';
import { type Inline, joinInline } from '../phrase.ts';
import { isOpen } from '../sections/action-groups.ts';
import { changeLines } from '../sections/changes.ts';
import { verdict } from '../sections/verdict.ts';
import { titleOf } from '../title-of.ts';
import type { Brief, BriefAlert, BriefFigure, BriefSize } from './brief.ts';
import { briefActions } from './brief-actions.ts';
import { briefGaps } from './brief-gaps.ts';
import { briefMovers } from './brief-movers.ts';

/** What a brief is made of. */
export interface Briefed extends Pick<Publication, 'report' | 'alerts' | 'links'> {
  /** What was written for its reader; absent or `null`: nothing was. */
  readonly narrative?: Narrative | null;
}

/** A report for a channel with little room, of the same parts as its page. */
export function briefOf({ report, alerts, links, narrative = null }: Briefed, size: BriefSize): Brief {
  const page = pageOf(report);
  const currencies = currencyPages(page);
  const { changes } = report;
  const open = report.recommendations.known ? report.recommendations.value.filter(isOpen) : [];
  return {
    title: titleOf(page),
    verdict: verdictOf(page, currencies),
    told: narrative ? toldOf(page, currencies, narrative) : [],
    writtenBy: narrative && modelText(page, narrative),
    gaps: briefGaps(page),
    figures: [...currencies.flatMap(costFigures), ...savingFigures(page), ...coverageFigures(page)],
    movers: briefMovers(currencies, size.movers),
    ...briefActions(page, links, open, size.actions),
    changes: changes.known ? changeLines(page, changes.value) : [],
    alerts: alerts.map((alert) => briefAlert(page, alert)),
    url: links.report,
  };
}

function currencyPages(page: Page): readonly CurrencyPage[] {
  return page.report.costs.map((costs, index) => ({ ...page, costs, depth: index === 0 ? 2 : 3 }));
}

function verdictOf(page: Page, currencies: readonly CurrencyPage[]): Inline {
  const { report, messages } = page;
  const words: Inline[] = report.billGap
    ? [gapText(page, report.billGap)]
    : currencies.length === 0
      ? [messages.noCosts]
      : currencies.map(verdict);
  return joinInline(sampleFirst(page, words), ' ');
}

/** The short form, after what must be said before it; of other currencies the verdicts, since it is in the first. */
function toldOf(
  page: Page,
  [first, ...others]: readonly CurrencyPage[],
  narrative: Narrative,
): readonly Inline[] {
  const short = shortForm(page, narrative);
  if (short.length === 0) return [];
  if (page.report.billGap || !first) return [verdictOf(page, []), ...short];
  return sampleFirst(page, [...short, ...others.map(verdict)]);
}

/** Nobody may take the sample for a company. */
export function sampleFirst({ report, messages }: Page, words: readonly Inline[]): readonly Inline[] {
  return report.source.sample ? [messages.sampleTitle, ...words] : words;
}

function costFigures(page: CurrencyPage): readonly BriefFigure[] {
  return costRows(page).map(([label, value]) => ({ label, value }));
}

function savingFigures({ report, messages, formats }: Page): readonly BriefFigure[] {
  if (!report.savings.known) return [];
  const words = messages.savings;
  return report.savings.value
    .filter(({ recommendations }) => recommendations > 0)
    .map(({ net }) => ({ label: words.title, value: words.net(formats.money(net)) }));
}

function coverageFigures({ report, messages, formats }: Page): readonly BriefFigure[] {
  if (!report.ledger.known) return [];
  const { planned, byState } = report.ledger.value.coverage;
  if (planned === 0) return [];
  const { answered, answeredOf } = messages.brief;
  const value = answeredOf(formats.count(byState.ok + byState.empty), formats.count(planned));
  return [{ label: answered, value }];
}

function briefAlert(page: Page, alert: Alert): BriefAlert {
  return { alert, ...alertText(page, alert) };
}
