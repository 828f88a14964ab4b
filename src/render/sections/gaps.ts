import type { RootContent } from 'mdast';
import type { Coverage, LedgerRow } from '../../core/ledger.ts';
import { bullets, columnsOf, heading, paragraph, table } from '../blocks.ts';
import { gapLine, gapText } from '../gap-line.ts';
import { gapsOf } from '../gaps-of.ts';
import { namesOf } from '../names.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 50;

/** What could not be looked at: reads that were not answered, and everything the report has to leave open. */
export function gapsSection(page: Page): RootContent[] {
  const { report, messages } = page;
  const words = messages.gaps;
  const gaps = gapsOf(report);
  return [
    heading(2, words.title),
    ...ledgerBlocks(page),
    ...(gaps.length > 0
      ? [paragraph(words.list), ...bullets(gaps.map((gap) => gapText(page, gap)))]
      : [paragraph(words.complete)]),
  ];
}

function ledgerBlocks(page: Page): RootContent[] {
  const { ledger } = page.report;
  if (!ledger.known) return [paragraph(gapLine(page, ledger.gap))];
  return [paragraph(coverageText(page, ledger.value.coverage)), ...unansweredReads(page)];
}

/** The reads that were not answered, and why; nothing where all were, or none are known. */
export function unansweredReads(page: Page): RootContent[] {
  const { report, messages, formats } = page;
  const rows = report.ledger.known ? report.ledger.value.rows : [];
  const unanswered = rows.filter(({ state }) => state !== 'ok' && state !== 'empty');
  const shown = unanswered.slice(0, MOST).map((row) => ledgerRow(page, row));
  const left = unanswered.length - shown.length;
  return [
    ...(shown.length > 0 ? [table(columnsOf(messages.gaps.columns), shown)] : []),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

/** How many of the planned reads were answered. */
export function coverageText({ messages, formats }: Page, { planned, byState }: Coverage): string {
  const words = messages.gaps;
  const answered = byState.ok + byState.empty;
  if (planned === 0) return words.nonePlanned;
  if (answered === planned) return words.allAnswered(formats, planned);
  return words.intro(formats.count(answered), formats.count(planned));
}

function ledgerRow(page: Page, row: LedgerRow): readonly Inline[] {
  return [
    untrusted(row.dataset),
    untrusted(row.account),
    untrusted(row.region),
    page.messages.gaps.ledgerStates[row.state],
    row.reason ? untrusted(row.reason) : '–',
    row.missingPermissions.length > 0 ? namesOf(page, row.missingPermissions) : '–',
  ];
}
