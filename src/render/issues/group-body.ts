import type { RootContent } from 'mdast';
import type { Outcome } from '../../core/outcome.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { bullets, heading, paragraph } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { fitting, GITHUB_BODY, steppingDown, withinCharacters } from '../fitting.ts';
import { markdownOf } from '../markdown-of.ts';
import { accountOf, namesOf } from '../names.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { amountText } from '../sections/action-amount.ts';
import { taskItem, taskList } from '../task-list.ts';
import { untrusted } from '../untrusted.ts';
import { guideBlocks } from './guide-blocks.ts';
import { guideText } from './guide-text.ts';
import { hiddenMarker } from './hidden-marker.ts';
import { linkLine } from './issue-links.ts';
import type { GroupSubject, IssueParts } from './issue-subject.ts';
import { groupFacts } from './saving-facts.ts';
import { labelled } from './single-body.ts';
import { amountsText, netOf, sumsOf } from './sums-of.ts';

/** Resources of one finding that are named. */
const MOST_NAMES = 3;

/** The text of an issue about several findings of one kind: a task list, with what is done ticked. */
export function groupBody(parts: IssueParts, subject: GroupSubject): string {
  const rows = subject.recommendations.length + subject.done.length;
  const withGuide = steppingDown(rows, Math.min(rows, 10), (most) => render(most, true));
  const without = steppingDown(rows, 0, (most) => render(most, false));
  return fitting([...withGuide, ...without], withinCharacters(GITHUB_BODY));

  function render(most: number, guide: boolean): string {
    return markdownOf(blocksOf(parts, subject, most, guide));
  }
}

function blocksOf(
  parts: IssueParts,
  subject: GroupSubject,
  most: number,
  guide: boolean,
): readonly RootContent[] {
  const { page, links, marker } = parts;
  const words = page.messages.issues;
  const [first] = subject.recommendations;
  return [
    ...(first ? openBlocks(parts, subject, first, most > 0) : [paragraph(words.what.allDone)]),
    heading(3, words.tasks.title),
    ...tasks(page, subject, most),
    ...(first ? howTo(parts, first, guide) : []),
    ...(first ? [paragraph(words.answers('30d'))] : []),
    ...linkLine(page, links, first?.check ?? null),
    hiddenMarker(marker),
  ];
}

function openBlocks(
  parts: IssueParts,
  { recommendations }: GroupSubject,
  first: Recommendation,
  seen: boolean,
): RootContent[] {
  const { page, guide } = parts;
  const words = page.messages.issues.what;
  const why = guide(first.check, page.report.language)?.why;
  return [
    paragraph(words.together(page.formats, recommendations.length)),
    ...bullets([
      ...(seen ? [labelled(words.seen, evidenceText(first.evidence))] : []),
      ...(why === undefined ? [] : [labelled(words.why, guideText(why, first))]),
    ]),
    groupFacts(parts, recommendations, first),
  ];
}

function howTo({ page, guide }: IssueParts, first: Recommendation, whole: boolean): readonly RootContent[] {
  const words = page.messages.issues;
  const own = guide(first.check, page.report.language);
  if (!own) return [paragraph(words.noGuide(untrusted(first.check)))];
  if (!whole) return [paragraph(words.guideLeftOut)];
  return [paragraph(words.example(untrusted(first.resourceId))), ...guideBlocks(page, own, first)];
}

/** At most so many rows, what is to be done first; and how many are left out. */
function tasks(page: Page, { recommendations, done }: GroupSubject, most: number): RootContent[] {
  const { formats, messages } = page;
  const words = messages.issues.tasks;
  const open = recommendations.slice(0, most);
  const ticked = done.slice(0, most - open.length);
  const left = recommendations.slice(open.length);
  const amounts = amountsText(page, sumsOf(left.map(netOf)));
  const rows = [
    ...open.map((action) =>
      taskItem(false, words.row(placeOf(page, [action.resourceId], action), amountText(page, action))),
    ),
    ...ticked.map((outcome) => taskItem(true, doneText(page, outcome))),
  ];
  const notes = [
    ...(left.length === 0
      ? []
      : [
          amounts === ''
            ? words.moreOpenWithout(formats, left.length)
            : words.moreOpen(formats, left.length, amounts),
        ]),
    ...(ticked.length < done.length ? [words.moreDone(formats, done.length - ticked.length)] : []),
  ];
  return [...taskList(rows), ...notes.map(paragraph)];
}

function placeOf(
  page: Page,
  resourceIds: readonly string[],
  { account, region }: { readonly account: string; readonly region: string },
): Inline {
  return page.messages.actions.where(
    namesOf(page, resourceIds, MOST_NAMES),
    accountOf(page, account),
    untrusted(region),
  );
}

function doneText(page: Page, outcome: Outcome): Inline {
  const { state, day, measurements } = outcome;
  const { formats, messages } = page;
  const words = messages.issues.tasks;
  const what = placeOf(page, outcome.resourceIds, outcome);
  const last = measurements.at(-1);
  if (state === 'measured' && last) return words.measured(what, formats.money(last.monthly));
  return (state === 'gone' ? words.gone : words.done)(what, formats.day(day));
}
