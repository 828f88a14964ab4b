import { checkCoverageOf } from '../core/check-coverage.ts';
import type { Collection } from '../core/collection.ts';
import type { GapReason } from '../core/known.ts';
import { coverageOf, LEDGER_STATES } from '../core/ledger.ts';
import type { Page } from './page.ts';
import { accountsWithoutRole, whyNoWork } from './why-no-work.ts';

/** Reasons why there is no figure of a bill that nobody was kept from. */
const NOT_REFUSED: ReadonlySet<GapReason> = new Set<GapReason>(['not-configured', 'no-history']);

/** What must be said before any figure: that the bill, or AWS, could not be looked at, or only in part, or is late. Empty where all is well. */
export function lookVerdicts(page: Page): readonly string[] {
  const { report, messages } = page;
  return [
    // A bill that nobody asked for, or that is empty, is told where its figures would be.
    ...(report.billGap && !NOT_REFUSED.has(report.billGap.reason) ? [messages.looked.noBill] : []),
    ...lateness(page),
    ...(report.collection.known ? collectionVerdict(page, report.collection.value) : []),
    ...checksVerdict(page, [
      ...(report.collection.known ? report.collection.value.checks : []),
      ...report.billChecks,
    ]),
  ];
}

function lateness({ report: { sla, billGap }, messages: { looked }, formats }: Page): readonly string[] {
  if (sla.state !== 'breached') return [];
  const late = looked.late(formats, formats.day(sla.day), sla.slaHours, sla.hoursLate);
  return [billGap ? late : `${late} ${looked.olderData}`];
}

/** Reads that are missing. */
function collectionVerdict(page: Page, collection: Collection): readonly string[] {
  return [...readsVerdict(page, collection), ...closedVerdict(page, collection)];
}

function closedVerdict({ messages, formats }: Page, collection: Collection): readonly string[] {
  const accounts = accountsWithoutRole(collection);
  return accounts === 0 ? [] : [messages.looked.noRole(formats, accounts)];
}

/** What could not be judged: for want of reads, or because a check failed. */
function checksVerdict({ messages, formats }: Page, rows: Collection['checks']): readonly string[] {
  const { checks, notJudged, places } = checkCoverageOf(rows);
  return notJudged === 0 ? [] : [messages.looked.notJudged(formats, notJudged, checks, places)];
}

function readsVerdict({ messages, formats }: Page, collection: Collection): readonly string[] {
  const words = messages.looked;
  const { planned, byState } = coverageOf(collection.ledger);
  const answered = byState.ok + byState.empty;
  if (planned === 0) return [words.noWork[whyNoWork(collection)]];
  if (answered === planned) return [];
  if (answered > 0) return [words.part(formats, answered, planned)];
  const states = LEDGER_STATES.filter((state) => byState[state] > 0);
  return [words.nothing(formats, planned, formats.list(states.map((s) => messages.gaps.ledgerStates[s])))];
}
