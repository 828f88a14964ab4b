import { amountText } from '../../core/money.ts';
import type { Publication } from '../../core/publication.ts';
import type { Report } from '../../core/report.ts';
import type { Brief } from '../brief/brief.ts';
import { briefOf } from '../brief/brief-of.ts';
import { withinBytes } from '../fitting.ts';
import { plainText } from '../plain-text.ts';
import { summaryOf } from '../summary/summary-of.ts';
import { inertJson } from './inert-json.ts';
import { NOTICE_VERSION, type ReportNotice } from './notice-document.ts';

/** Bytes of a message that SNS takes by default, less room for its attributes. */
export const NOTICE_BYTES = 255 * 1024;

/** Rows of a list, down to what fits whatever the names. The last is sent as it is. */
const MOST_ROWS = [50, 10, 2] as const;

/** A report as JSON for programs, within {@link NOTICE_BYTES}. */
export function reportNotice(publication: Publication): string {
  const [most, ...fewer] = MOST_ROWS;
  let text = textOf(noticeOf(publication, most));
  for (const rows of fewer) {
    if (withinBytes(NOTICE_BYTES)(text)) break;
    text = textOf(noticeOf(publication, rows));
  }
  return text;
}

function textOf(notice: ReportNotice): string {
  return inertJson(notice, [...Object.values(notice.links), ...notice.actions.map(({ issue }) => issue)]);
}

function noticeOf(publication: Publication, rows: number): ReportNotice {
  const { report, links, run } = publication;
  const brief = briefOf(publication, { movers: 0, actions: rows });
  const { headline, forecast } = summaryOf(report);
  return {
    version: NOTICE_VERSION,
    event: 'report',
    tenant: report.tenant,
    run,
    asOf: report.asOf,
    links: { report: links.report, run: links.run },
    title: plainText(brief.title),
    text: plainText(brief.verdict),
    headline,
    forecast,
    savings: savingsOf(report),
    actions: actionsOf(brief),
    moreActions: brief.moreActions,
    coverage: coverageOf(report),
    gaps: brief.gaps.slice(0, rows).map(plainText),
    moreGaps: Math.max(0, brief.gaps.length - rows),
  };
}

function savingsOf({ savings }: Report): ReportNotice['savings'] {
  if (!savings.known) return null;
  return savings.value.map(({ currency, net, gross, recommendations }) => ({
    currency,
    net: amountText(net),
    gross: amountText(gross),
    recommendations,
  }));
}

function actionsOf({ actions }: Brief): ReportNotice['actions'] {
  return actions.map(({ fingerprints, title, amount, team, url }) => ({
    fingerprints,
    title: plainText(title),
    amount,
    team,
    issue: url,
  }));
}

function coverageOf({ ledger }: Report): ReportNotice['coverage'] {
  if (!ledger.known || ledger.value.coverage.planned === 0) return null;
  const { planned, byState } = ledger.value.coverage;
  return { planned, answered: byState.ok + byState.empty };
}
