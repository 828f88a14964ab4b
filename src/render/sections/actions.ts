import type { RootContent } from 'mdast';
import type { Recommendation } from '../../core/recommendation.ts';
import { columnsOf, emphasis, heading, paragraph, strong, table, unbroken } from '../blocks.ts';
import { evidenceText } from '../evidence-text.ts';
import { gapLine } from '../gap-line.ts';
import { accountOf } from '../names.ts';
import type { Page } from '../page.ts';
import { type Inline, phrase } from '../phrase.ts';
import { untrusted } from '../untrusted.ts';
import { amountText } from './action-amount.ts';
import { type ActionGroup, actionGroups, isOpen } from './action-groups.ts';
import { allActions } from './all-actions.ts';
import { amountsTable } from './amounts.ts';
import { quickWins } from './quick-wins.ts';

const MOST = 10;

/** The ten kinds of action worth most, with evidence and risk; what they exclude, and what is exempt, is counted. */
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
  const open = all.filter(isOpen);
  const alternatives = all.length - exempt.length - open.length;
  const groups = actionGroups(
    open,
    report.costs.map(({ currency }) => currency),
  );
  const left = groups.length - MOST;
  const rest = [
    words.howTo,
    ...(left > 0 ? [words.moreKinds(formats, left)] : []),
    ...(alternatives > 0 ? [words.alternatives(formats, alternatives)] : []),
    ...(exempt.length > 0 ? [words.exempt(formats, exempt.length)] : []),
  ];
  const ordered = groups.flatMap(({ members }) => members);
  return [
    ...(groups.length > 0
      ? [
          table(
            columnsOf(words.columns, [3]),
            groups.slice(0, MOST).map((group) => row(page, group)),
          ),
        ]
      : []),
    paragraph(rest.join(' ')),
    ...quickWins(page, open),
    ...allActions(page, ordered),
    ...amountsTable(page, ordered),
  ];
}

function row(page: Page, group: ActionGroup): readonly Inline[] {
  const { messages } = page;
  const words = messages.actions;
  const [largest] = group.members;
  return [
    phrase`${strong(words.types[largest.actionType])} ${untrusted(largest.serviceName)} (${untrusted(largest.check)})`,
    resourcesText(page, group),
    evidenceText(largest.evidence),
    sumText(page, group),
    effortAndRisk(page, largest),
    ownersText(page, group),
  ];
}

/** One resource and where it is; of several, how many and the one worth most. */
export function resourcesText(page: Page, { members }: ActionGroup): Inline {
  const words = page.messages.actions;
  const [largest] = members;
  const one = words.where(
    untrusted(largest.resourceId),
    accountOf(page, largest.account),
    untrusted(largest.region),
  );
  return members.length === 1 ? one : words.several(page.formats, members.length, one);
}

/** What it brings, of several together. */
export function sumText(page: Page, { members, net }: ActionGroup): Inline {
  const [largest] = members;
  if (members.length === 1 || !net) return amountText(page, largest);
  return unbroken(page.messages.actions.together(page.formats.money(net)));
}

function ownersText({ messages }: Page, { members }: ActionGroup): Inline {
  const teams = [...new Set(members.map(({ owner }) => owner?.team ?? null))];
  const [only] = teams;
  if (teams.length === 1) return only ? untrusted(only) : emphasis(messages.unknown);
  return messages.actions.severalOwners(teams.length);
}

export function effortAndRisk(
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
