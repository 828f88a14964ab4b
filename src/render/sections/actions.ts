import type { RootContent } from 'mdast';
import { parseDay } from '../../core/period.ts';
import type { Recommendation } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, table, unbroken } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import type { Inline } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';

const MOST = 10;

/** The ten actions worth most, with evidence and risk. */
export function actionsSection(page: Page): RootContent[] {
  return [heading(2, page.messages.actions.title), ...actionBlocks(page)];
}

function actionBlocks(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const words = messages.actions;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const all = report.recommendations.value;
  if (all.length === 0) return [paragraph(words.none)];
  const left = all.length - MOST;
  return [
    table(
      columnsOf(words.columns, [4]),
      all.slice(0, MOST).map((action) => row(page, action)),
    ),
    ...(left > 0 ? [paragraph(messages.andMore(formats, left))] : []),
  ];
}

function row(page: Page, action: Recommendation): readonly Inline[] {
  const { formats, messages } = page;
  const words = messages.actions;
  return [
    words.types[action.actionType],
    untrusted(action.resourceId),
    words.where(accountOf(page, action.account), untrusted(action.region)),
    evidenceText(action.evidence),
    action.saving ? formats.money(action.saving.net) : emphasis(messages.unknown),
    effortAndRisk(page, action),
    action.owner ? untrusted(action.owner.team) : emphasis(messages.unknown),
    sinceText(page, action.firstSeen),
  ];
}

/** Read back from an earlier report, so that it may be anything. */
function sinceText({ formats }: Page, firstSeen: string): Inline {
  const day = parseDay(firstSeen);
  return day ? unbroken(formats.day(day)) : untrusted(firstSeen);
}

function effortAndRisk(
  { messages }: Page,
  { implementationEffort, restartNeeded, rollbackPossible }: Recommendation,
): string {
  const words = messages.actions;
  return [
    words.efforts[implementationEffort],
    ...(restartNeeded ? [words.restart] : []),
    ...(rollbackPossible ? [] : [words.cannotBeUndone]),
  ].join(', ');
}
