import { type Annotation, MOST_ANNOTATIONS } from '../core/annotation.ts';
import { distinct, inOrder } from '../core/in-order.ts';
import type { GapReason } from '../core/known.ts';
import type { LedgerRow, LedgerState } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import { gapText } from './gap-line.ts';
import { inertText } from './inert-text.ts';
import { namesOf } from './names.ts';
import { type Page, pageOf } from './page.ts';
import { plainText } from './plain-text.ts';

/** Reasons why there is no bill that nobody was kept from. */
const NOT_REFUSED: ReadonlySet<GapReason> = new Set<GapReason>(['not-configured', 'no-history']);

/** What could not be looked at: the bill, then the kinds of reads of which most were not answered. At most ten. */
export function coverageAnnotations(report: Report): readonly Annotation[] {
  const page = pageOf(report);
  const bill = billAnnotation(page);
  const gaps = readGaps(report);
  const room = MOST_ANNOTATIONS - bill.length;
  const shown = gaps.length <= room ? gaps : gaps.slice(0, room - 1);
  const left = gaps.slice(shown.length);
  return [
    ...bill,
    ...shown.map((gap) => readAnnotation(page, gap)),
    ...(left.length > 0 ? [moreAnnotation(page, left)] : []),
  ];
}

/** Reads that ended alike for want of the same permissions; else reads of one dataset that ended alike. */
interface ReadGap {
  readonly state: LedgerState;
  /** Ascending; empty where it is not for want of any. */
  readonly permissions: readonly string[];
  /** Ascending. */
  readonly datasets: readonly string[];
  readonly rows: readonly LedgerRow[];
  /** All planned reads of these datasets. */
  readonly planned: number;
}

function readGaps({ ledger }: Report): readonly ReadGap[] {
  if (!ledger.known) return [];
  const all = Map.groupBy(ledger.value.rows, ({ dataset }) => dataset);
  const groups = Map.groupBy(ledger.value.rows.filter(isUnanswered), keyOf);
  const gaps = [...groups].map(([key, rows]) => ({ key, gap: gapOf(rows, all) }));
  return gaps
    .toSorted((a, b) => b.gap.rows.length - a.gap.rows.length || inOrder(a.key, b.key))
    .map(({ gap }) => gap);
}

function keyOf({ state, missingPermissions, dataset }: LedgerRow): string {
  return JSON.stringify([
    state,
    ...(missingPermissions.length > 0 ? distinct(missingPermissions) : [dataset]),
  ]);
}

function gapOf(rows: readonly LedgerRow[], all: ReadonlyMap<string, readonly LedgerRow[]>): ReadGap {
  const datasets = distinct(rows.map(({ dataset }) => dataset));
  return {
    state: rows[0]?.state ?? 'failed',
    permissions: distinct(rows.flatMap(({ missingPermissions }) => missingPermissions)),
    datasets,
    rows,
    planned: datasets.reduce((sum, dataset) => sum + (all.get(dataset)?.length ?? 0), 0),
  };
}

function isUnanswered({ state }: LedgerRow): boolean {
  return state !== 'ok' && state !== 'empty';
}

function billAnnotation(page: Page): readonly Annotation[] {
  const { billGap } = page.report;
  if (!billGap || NOT_REFUSED.has(billGap.reason)) return [];
  const text = plainText(gapText(page, billGap));
  return [{ level: 'warning', title: page.messages.annotations.bill, text }];
}

function readAnnotation(page: Page, { datasets, state, rows, planned, permissions }: ReadGap): Annotation {
  const { formats, messages } = page;
  const words = messages.annotations;
  const accounts = distinct(rows.map(({ account }) => account)).length;
  const reads = words.reads(formats, rows.length, planned, accounts);
  const subject = permissions.length > 0 ? namesOf(page, permissions) : namesOf(page, datasets);
  return {
    // What was skipped nobody was kept from.
    level: state === 'skipped' ? 'notice' : 'warning',
    title: words.title(plainText(subject), messages.gaps.ledgerStates[state]),
    text: `${reads} ${permissions.length > 0 ? words.missingFor(plainText(namesOf(page, datasets, 5))) : whyOf(rows)}`.trim(),
  };
}

function whyOf(rows: readonly LedgerRow[]): string {
  const [reason] = distinct(rows.flatMap((row) => row.reason ?? []));
  return reason === undefined ? '' : inertText(reason);
}

function moreAnnotation({ formats, messages }: Page, left: readonly ReadGap[]): Annotation {
  const words = messages.annotations;
  const reads = left.reduce((sum, { rows }) => sum + rows.length, 0);
  return { level: 'notice', title: words.moreTitle, text: words.more(formats, reads, left.length) };
}
