import type { RootContent } from 'mdast';
import type { NotPlanned, NotPlannedReason } from '../../../core/plan.ts';
import type { Report } from '../../../core/report.ts';
import { bullets, columnsOf, paragraph, table } from '../../blocks.ts';
import { gapLine } from '../../gap-line.ts';
import { namesOf } from '../../names.ts';
import type { Inline } from '../../phrase.ts';
import type { Block, BlockPage } from './block.ts';

/** So much of so many. */
interface Part {
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** How much of the estate was looked at, and what was not. What is not known is told, never counted as none. */
export const estate: Block = (page) => {
  const { report, messages } = page;
  const parts = partsOf(page).filter(({ of }) => of > 0);
  const gaps = [report.ledger, report.collection].flatMap((each) => (each.known ? [] : [each.gap]));
  return [
    ...(parts.length > 0
      ? [
          table(
            columnsOf(messages.leadership.estate.columns, [1, 2, 3]),
            parts.map((part) => row(page, part)),
          ),
        ]
      : []),
    ...gaps.map((gap): RootContent => paragraph(gapLine(page, gap))),
    ...bullets(notes(page)),
  ];
};

function partsOf({ report, messages }: BlockPage): readonly Part[] {
  const words = messages.leadership.estate;
  const { ledger, collection } = report;
  const coverage = ledger.known ? ledger.value.coverage : null;
  const looked = collection.known ? collection.value : null;
  return [
    ...(coverage
      ? [{ what: words.reads, done: coverage.byState.ok + coverage.byState.empty, of: coverage.planned }]
      : []),
    ...(looked ? [{ what: words.units, done: looked.units.done, of: looked.units.planned }] : []),
    ...(counted(report).size > 0
      ? [{ what: words.services, done: counted(report).size, of: billed(report).size }]
      : []),
  ];
}

/** Names of the bill that services stand behind. */
function billed({ services }: Report): ReadonlySet<string> {
  const own = services.filter(({ nonService }) => nonService === null);
  return new Set(own.map(({ serviceName }) => serviceName));
}

/** Those of which at least one type of resource could be counted. */
function counted({ services }: Report): ReadonlySet<string> {
  const own = services.filter(
    ({ nonService, inventory }) => nonService === null && inventory.known && inventory.value.counted > 0,
  );
  return new Set(own.map(({ serviceName }) => serviceName));
}

function row({ formats }: BlockPage, { what, done, of }: Part): readonly Inline[] {
  return [what, formats.count(done), formats.count(of), formats.percent(done / of)];
}

function notes(page: BlockPage): readonly Inline[] {
  const { report, messages, formats } = page;
  const words = messages.leadership.estate;
  const { ledger, collection } = report;
  const rows = ledger.known ? ledger.value.rows : [];
  const states = ledger.known ? ledger.value.coverage.byState : null;
  const missing = [...new Set(rows.flatMap(({ missingPermissions }) => missingPermissions))].toSorted();
  const others = states ? states.throttled + states.failed + states.skipped : 0;
  const permissions = missing.length > 0 ? namesOf(page, missing) : messages.unknown;
  return [
    ...(states && states.denied > 0 ? [words.denied(formats, states.denied, permissions)] : []),
    ...(others > 0 ? [words.unanswered(formats, others)] : []),
    ...(collection.known && billed(report).size > 0 && counted(report).size === 0 ? [words.noneCounted] : []),
    ...(collection.known ? leftOut(page, collection.value.notPlanned) : []),
  ];
}

/** Charges that no service of AWS stands behind, so that there is nothing to look at. */
const NOTHING_THERE: ReadonlySet<NotPlannedReason> = new Set<NotPlannedReason>([
  'tax',
  'transfer',
  'marketplace',
  'ended',
]);

function leftOut({ messages, formats }: BlockPage, rows: readonly NotPlanned[]): readonly Inline[] {
  const places = rows.filter(({ reason }) => !NOTHING_THERE.has(reason));
  return [...Map.groupBy(places, ({ reason }) => reason)].map(([reason, { length }]) =>
    messages.leadership.estate.notPlanned(formats, length, messages.looked.notPlannedReasons[reason]),
  );
}
