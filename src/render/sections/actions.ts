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
import { amountText } from './action-amount.ts';
import { amountsTable } from './amounts.ts';

const MOST = 10;

/** The ten actions worth most, with evidence and risk; what they exclude, and what is exempt, is counted. */
export function actionsSection(page: Page): RootContent[] {
  return [heading(2, page.messages.actions.title), ...actionBlocks(page)];
}

function actionBlocks(page: Page): RootContent[] {
  const { report, formats, messages } = page;
  const words = messages.actions;
  if (!report.recommendations.known) return [paragraph(gapLine(page, report.recommendations.gap))];
  const all = report.recommendations.value;
  if (all.length === 0) return [paragraph(words.none)];
  const exempt = all.filter(({ exemption }) => exemption);
  const open = all.filter(({ exemption, alternative }) => !exemption && !alternative);
  const alternatives = all.length - exempt.length - open.length;
  const shown = open.slice(0, MOST);
  const left = open.length - MOST;
  const rest = [
    ...(left > 0 ? [messages.andMore(formats, left)] : []),
    ...(alternatives > 0 ? [words.alternatives(formats, alternatives)] : []),
    ...(exempt.length > 0 ? [words.exempt(formats, exempt.length)] : []),
  ];
  return [
    ...(shown.length > 0
      ? [
          table(
            columnsOf(words.columns, [4]),
            shown.map((action) => row(page, action)),
          ),
        ]
      : []),
    ...(rest.length > 0 ? [paragraph(rest.join(' '))] : []),
    ...amountsTable(page, shown),
  ];
}

function row(page: Page, action: Recommendation): readonly Inline[] {
  const { messages } = page;
  const words = messages.actions;
  return [
    words.types[action.actionType],
    untrusted(action.resourceId),
    words.where(accountOf(page, action.account), untrusted(action.region)),
    evidenceText(action.evidence),
    amountText(page, action),
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
