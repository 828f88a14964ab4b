import { type Annotation, MOST_ANNOTATIONS } from '../core/annotation.ts';
import { distinct, inOrder } from '../core/in-order.ts';
import type { GapReason } from '../core/known.ts';
import type { LedgerRow, LedgerState } from '../core/ledger.ts';
import type { Report } from '../core/report.ts';
import { gapText } from './gap-line.ts';
import { inertText } from './inert-text.ts';
import { type Page, pageOf } from './page.ts';
import { plainText } from './plain-text.ts';

/** Reasons why there is no bill that nobody was kept from. */
const NOT_REFUSED: ReadonlySet<GapReason> = new Set<GapReason>(['not-configured', 'no-history']);

/** What could not be looked at: the bill, then the kinds of reads of which most were not answered. At most ten. */
export function coverageAnnotations(report: Report): readonly Annotation[] {
  const page = pageOf(report);
  const all = [...billAnnotation(page), ...readGaps(report).map((gap) => () => readAnnotation(page, gap))];
  if (all.length <= MOST_ANNOTATIONS) return all.map((tell) => tell());
  const shown = all.slice(0, MOST_ANNOTATIONS - 1);
  const left = readGaps(report).slice(shown.length - billAnnotation(page).length);
  return [...shown.map((tell) => tell()), moreAnnotation(page, left)];
}

/** Reads of one dataset that ended alike. */
interface ReadGap {
  readonly dataset: string;
  readonly state: LedgerState;
  readonly rows: readonly LedgerRow[];
  /** All planned reads of the dataset. */
  readonly planned: number;
}

function readGaps({ ledger }: Report): readonly ReadGap[] {
  if (!ledger.known) return [];
  const planned = Map.groupBy(ledger.value.rows, ({ dataset }) => dataset);
  const gaps = [...planned].flatMap(([dataset, all]) =>
    [...Map.groupBy(all.filter(isUnanswered), ({ state }) => state)].map(([state, rows]) => ({
      dataset,
      state,
      rows,
      planned: all.length,
    })),
  );
  return gaps.toSorted(
    (a, b) => b.rows.length - a.rows.length || inOrder(a.dataset, b.dataset) || inOrder(a.state, b.state),
  );
}

function isUnanswered({ state }: LedgerRow): boolean {
  return state !== 'ok' && state !== 'empty';
}

function billAnnotation(page: Page): readonly (() => Annotation)[] {
  const { billGap } = page.report;
  if (!billGap || NOT_REFUSED.has(billGap.reason)) return [];
  const text = plainText(gapText(page, billGap));
  return [() => ({ level: 'warning', title: page.messages.annotations.bill, text })];
}

function readAnnotation({ formats, messages }: Page, { dataset, state, rows, planned }: ReadGap): Annotation {
  const words = messages.annotations;
  const accounts = distinct(rows.map(({ account }) => account)).length;
  const permissions = distinct(rows.flatMap(({ missingPermissions }) => missingPermissions));
  const [reason] = distinct(rows.flatMap((row) => row.reason ?? []));
  const why =
    permissions.length > 0
      ? [words.missing(permissions.map(inertText).join(', '))]
      : reason === undefined
        ? []
        : [inertText(reason)];
  return {
    // What was skipped nobody was kept from.
    level: state === 'skipped' ? 'notice' : 'warning',
    title: words.title(inertText(dataset), messages.gaps.ledgerStates[state]),
    text: [words.reads(formats, rows.length, planned, accounts), ...why].join(' '),
  };
}

function moreAnnotation({ formats, messages }: Page, left: readonly ReadGap[]): Annotation {
  const words = messages.annotations;
  const reads = left.reduce((sum, { rows }) => sum + rows.length, 0);
  return { level: 'notice', title: words.moreTitle, text: words.more(formats, reads, left.length) };
}
