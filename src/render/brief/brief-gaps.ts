import type { Gap, GapReason } from '../../core/known.ts';
import { gapText } from '../gap-line.ts';
import { gapsOf } from '../gaps-of.ts';
import { lookVerdicts } from '../look-verdict.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';

/** Subjects that are named; the others are counted, and stand on the page. */
const MOST = 5;

/** What nobody asked for, or cannot be there yet, is told on the page only. */
const EXPECTED: ReadonlySet<GapReason> = new Set<GapReason>([
  'not-configured',
  'nothing-selected',
  'no-history',
  'no-charges',
  'not-in-this-version',
]);

/** What could not be looked at: that there are no actions to tell of, and why; the rest by name. */
export function briefGaps(page: Page): readonly Inline[] {
  const { report } = page;
  const actions = report.recommendations.known ? [] : [gapText(page, report.recommendations.gap)];
  return [...lookVerdicts(page), ...actions, ...missing(page)];
}

/** Everything else, in one sentence. The gap of the bill is the verdict, and that of the actions stands by itself. */
function missing(page: Page): readonly Inline[] {
  const { report, messages, formats } = page;
  const told = [report.billGap, report.recommendations.known ? null : report.recommendations.gap];
  const said = new Set(told.map((gap) => gap?.subject));
  const subjects = new Set(gapsOf(report).filter(isMissing).map(subjectOf));
  const names = [...subjects].filter((subject) => !said.has(subject));
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST).map((subject) => messages.gaps.subjects[subject]);
  const left = names.length - shown.length;
  const list = [...shown, ...(left > 0 ? [messages.andMore(formats, left)] : [])].join('; ');
  return [messages.brief.missing(list)];
}

function isMissing({ reason }: Gap): boolean {
  return !EXPECTED.has(reason);
}

function subjectOf({ subject }: Gap): Gap['subject'] {
  return subject;
}
